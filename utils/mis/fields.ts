import type { Day, Instant } from '#utils/domain/time.ts';
import type { ExportRecord } from './export-record.ts';
import { learnerId } from './learner-id.ts';
import type { Field, Profile } from './profile.ts';
import { writeDay, writeMoment } from './written-days.ts';

/** What writing a field needs besides the record: the profile's words and the mentor's time zone (IANA name). */
export interface Writing {
  profile: Profile;
  zone: string;
}

type Write = (record: ExportRecord, writing: Writing) => string;

const day = (on: Day | null | undefined, { profile }: Writing): string =>
  on ? writeDay(on, profile.dates) : '';

/** The day that a moment fell on where the mentor is. */
export const dayAt = (at: Instant, zone: string): Day =>
  Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString();

const dayOf = (at: Instant | null | undefined, writing: Writing): string =>
  at ? day(dayAt(at, writing.zone), writing) : '';

/** One value for each LMS that knows the learner, in the same order in every column. */
const ofIdentities = (pick: (identity: ExportRecord['learner']['identities'][number]) => string) =>
  ((record) => {
    const values = record.learner.identities.map(pick);
    return values.some(Boolean) ? values.join('; ') : '';
  }) satisfies Write;

const lmsNumbers = ofIdentities(({ idNumber }) => idNumber ?? '');

const numbered = (number: number | null | undefined): string =>
  typeof number === 'number' ? String(number) : '';

/** The word for a choice; empty when nothing was chosen. */
const wordFor = <Choice extends string>(
  choice: Choice | null | undefined,
  words: Record<Choice, string>,
): string => (choice ? words[choice] : '');

const steps: Write = ({ target }, { profile }) =>
  (target?.steps ?? [])
    .map(({ text, done }, index) => `${index + 1}. ${text}${done ? ` (${profile.stepDone})` : ''}`)
    .join('\n');

/** Question and answer, a line each; what was not asked is left out. */
const answers: Write = ({ review }, { profile }) =>
  (review?.questions ?? [])
    .flatMap(({ id, kind, text }) => {
      const given = review?.answers.find(({ question }) => question === id);
      if (!given) return [];
      if (kind === 'tick') return `${text} ${given.ticked ? profile.tick.yes : profile.tick.no}`;
      const said = kind === 'scale' ? numbered(given.number) : given.words.trim();
      return said === '' ? [] : `${text} ${said}`;
    })
    .join('\n');

/** Hours and hundredths, as systems that count time want them. */
const hours: Write = ({ review }) =>
  review ? String(Math.round((review.minutes / 60) * 100) / 100) : '';

/** How each field is written, before the cell is made safe. Unknown is empty. */
export const fields: Record<Field, Write> = {
  misId: ({ learner }, { profile }) => learnerId(learner, profile.id),
  misRef: ({ learner }) => learner.misRef ?? '',
  uln: ({ learner }) => learner.uln ?? '',
  userName: ({ learner }) => learner.userName ?? '',
  idNumber: (record) => lmsNumbers(record) || (record.learner.idNumber ?? ''),
  learnerName: ({ learner }) => learner.name,
  groups: ({ learner }) => learner.groups.join('; '),
  lmsSite: ofIdentities(({ site }) => site),
  lmsUserId: ofIdentities(({ userId }) => userId),
  course: ({ target, question }) => (question ?? target)?.course ?? '',
  work: ({ target, question }) => (question ?? target)?.work ?? '',
  statement: ({ target }) => target?.statement ?? '',
  stepNumber: ({ step }) => numbered(step?.number),
  step: ({ step }) => step?.step.text ?? '',
  stepState: ({ step }, { profile }) =>
    step ? (step.step.done ? profile.stepDone : profile.stepNotDone) : '',
  steps,
  evidence: ({ target }) => target?.evidence ?? '',
  why: ({ target }) => target?.why ?? '',
  ifThen: ({ target }) => target?.ifThen ?? '',
  ownWords: ({ target }) => target?.ownWords ?? '',
  challenge: ({ target }, { profile }) => wordFor(target?.challenge, profile.challenge),
  due: ({ target }, writing) => day(target?.due, writing),
  agreedOn: ({ target }, writing) => day(target?.agreedOn, writing),
  setOn: ({ target }, writing) => dayOf(target?.createdAt, writing),
  status: ({ target }, { profile }) => wordFor(target?.status, profile.status),
  assessment: ({ target }, { profile }) => wordFor(target?.assessment, profile.assessment),
  deadline: ({ target }, writing) => day(target?.deadline, writing),
  followUpOn: ({ followUp }, writing) => dayOf(followUp?.at, writing),
  outcome: ({ followUp }, { profile }) => wordFor(followUp?.followUp.outcome, profile.outcome),
  note: ({ followUp }) => followUp?.followUp.note ?? '',
  seen: ({ followUp }) => followUp?.followUp.evidence ?? '',
  confidence: ({ confidence }) => numbered(confidence),
  nextOn: ({ nextOn }, writing) => day(nextOn, writing),
  moveReason: ({ followUp }) => followUp?.followUp.moveReason ?? '',
  reviewOn: ({ review }, writing) => dayOf(review?.startedAt, writing),
  reviewAt: ({ review }, { profile, zone }) =>
    review ? writeMoment(review.startedAt, profile.dates, zone) : '',
  checklist: ({ review }) => review?.checklist ?? '',
  minutes: ({ review }) => numbered(review?.minutes),
  hours,
  answers,
  summary: ({ review }) => review?.summary ?? '',
  askedOn: ({ question }, writing) => dayOf(question?.createdAt, writing),
  teacher: ({ question }) => question?.teacher ?? '',
  quote: ({ question }) => question?.quote ?? '',
  question: ({ question }) => question?.text ?? '',
  questionState: ({ question }, { profile }) => wordFor(question?.state, profile.questionState),
  answer: ({ question }) => question?.answer ?? '',
  answeredOn: ({ question }, writing) => day(question?.answeredOn, writing),
  changedAt: ({ changedAt }, { profile, zone }) => writeMoment(changedAt, profile.dates, zone),
  targetId: ({ target }) => target?.id ?? '',
  recordId: ({ recordId }) => recordId,
  version: ({ rev }) => String(rev),
  // Filled in once the other cells are known.
  contentHash: () => '',
  // A record that is there is not removed; the row of one that is not is made by `tombstone.ts`.
  removed: () => '',
};
