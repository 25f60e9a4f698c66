import type { Day, Instant } from '#utils/domain/time.ts';
import type { ExportRecord } from './export-record.ts';
import type { Field, Profile } from './profile.ts';

/** What writing a field needs besides the record: the profile's words and the mentor's time zone (IANA name). */
export interface Writing {
  profile: Pick<Profile, 'dates' | 'status' | 'assessment' | 'challenge' | 'outcome' | 'stepDone'>;
  zone: string;
}

type Write = (record: ExportRecord, writing: Writing) => string;

const writeDay = (day: Day | null, { profile }: Writing): string => {
  if (day === null) return '';
  return profile.dates === 'yyyy-MM-dd' ? day : day.split('-').reverse().join('/');
};

/** The day that a moment fell on where the mentor is. */
export const dayAt = (at: Instant, zone: string): Day =>
  Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString();

/** One value for each LMS that knows the learner, in the same order in every column. */
const ofIdentities = (pick: (identity: ExportRecord['learner']['identities'][number]) => string) =>
  ((record) => {
    const values = record.learner.identities.map(pick);
    return values.some(Boolean) ? values.join('; ') : '';
  }) satisfies Write;

const writeSteps: Write = ({ target }, { profile }) =>
  target.steps
    .map(({ text, done }, index) => `${index + 1}. ${text}${done ? ` (${profile.stepDone})` : ''}`)
    .join('\n');

/** How each field is written, before the cell is made safe. Unknown is empty. */
export const fields: Record<Field, Write> = {
  learnerName: ({ learner }) => learner.name,
  misRef: ({ learner }) => learner.misRef ?? '',
  lmsSite: ofIdentities(({ site }) => site),
  lmsUserId: ofIdentities(({ userId }) => userId),
  idNumber: ofIdentities(({ idNumber }) => idNumber ?? ''),
  course: ({ target }) => target.course ?? '',
  work: ({ target }) => target.work ?? '',
  statement: ({ target }) => target.statement,
  steps: writeSteps,
  evidence: ({ target }) => target.evidence,
  why: ({ target }) => target.why,
  ifThen: ({ target }) => target.ifThen,
  due: ({ target }, writing) => writeDay(target.due, writing),
  agreedOn: ({ target }, writing) => writeDay(target.agreedOn, writing),
  status: ({ target }, { profile }) => profile.status[target.status],
  assessment: ({ target }, { profile }) =>
    target.assessment === null ? '' : profile.assessment[target.assessment],
  deadline: ({ target }, writing) => writeDay(target.deadline, writing),
  challenge: ({ target }, { profile }) =>
    target.challenge === null ? '' : profile.challenge[target.challenge],
  ownWords: ({ target }) => target.ownWords,
  setOn: ({ target }, writing) => writeDay(dayAt(target.createdAt, writing.zone), writing),
  followUpOn: ({ followUp }, writing) =>
    followUp ? writeDay(dayAt(followUp.at, writing.zone), writing) : '',
  outcome: ({ followUp }, { profile }) =>
    followUp ? profile.outcome[followUp.followUp.outcome] : '',
  note: ({ followUp }) => followUp?.followUp.note ?? '',
  confidence: ({ followUp }) => String(followUp?.followUp.confidence ?? ''),
  nextOn: ({ nextOn }, writing) => writeDay(nextOn, writing),
  moveReason: ({ followUp }) => followUp?.followUp.moveReason ?? '',
  targetId: ({ target }) => target.id,
  recordId: ({ recordId }) => recordId,
  version: ({ rev }) => String(rev),
  // Filled in once the other cells are known.
  contentHash: () => '',
  // A record that is there is not removed; the row of one that is not is made by `tombstone.ts`.
  removed: () => '',
};
