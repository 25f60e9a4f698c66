import { block, essay, followUp, wording } from '#tests/store/made-up.ts';
import { backupOf, readBack } from '#tests/store/two-devices.ts';
import type { Bytes } from '#utils/backup/bytes.ts';
import { closed } from '#utils/backup/container.ts';
import { type Backup, contentText } from '#utils/backup/content.ts';
import { type Tables, tablesWith } from '#utils/backup/tables.ts';
import { emptyProfile, MAX_PROFILE_TEXT } from '#utils/domain/profile.ts';
import type { Clock } from '#utils/domain/time.ts';
import { keepTemplate } from '#utils/store/bank.ts';
import type { Store } from '#utils/store/db.ts';
import { keepFeedback } from '#utils/store/keep-feedback.ts';
import { logFollowUp } from '#utils/store/log-follow-up.ts';
import { raiseQuestion } from '#utils/store/questions.ts';
import { saveTarget } from '#utils/store/save-target.ts';
import { setProfile } from '#utils/store/set-profile.ts';
import { PRESENT } from '#utils/store/upgrades/bring-up.ts';

const step = (text: string) => ({ id: '00000000-0000-4000-8000-000000000001', text, done: false });

/** Stand for a text, and for one that must not be long, until they are replaced. */
const [ANY, SHORT, USER] = ['@any-text@', '@short-text@', '@user-id@'];

/** One learner with the sign in every text there is. */
async function oneLearner(db: Store, clock: Clock): Promise<void> {
  const identity = { site: 'https://vle.example.ac.uk', userId: USER };
  const work = { ...essay('7'), course: ANY, work: ANY };
  const blocks = [{ ...block(ANY), author: ANY, criterion: ANY }];
  const read = { work, grade: ANY, markedOn: null, released: true, blocks };
  const whose = { by: 'page' as const, identity, name: ANY };
  const { learner } = await keepFeedback(db, { ...read, learner: whose }, clock);
  const words = {
    why: ANY,
    evidence: ANY,
    ifThen: ANY,
    ownWords: ANY,
    steps: [step(ANY)],
    forNext: [ANY],
  };
  const about = { learnerId: learner.id, course: ANY, work: ANY, assessment: null, draftKey: null };
  const target = await saveTarget(
    db,
    { ...about, wording: wording({ ...words, statement: ANY, due: '2026-11-01' }), sources: [] },
    clock,
  );
  await logFollowUp(db, target.id, followUp({ note: ANY, evidence: ANY }), null, clock);
  const profile = { ...emptyProfile(), contact: SHORT, planning: SHORT };
  await setProfile(db, learner.id, profile, null, clock);
  const asked = {
    targetId: target.id,
    sources: [],
    quote: ANY,
    teacher: ANY,
    course: ANY,
    work: ANY,
  };
  await raiseQuestion(
    db,
    { learnerId: learner.id, ...asked, unclear: 'vague', text: ANY, sentBy: 'copy' },
    null,
    clock,
  );
  const template = { evidence: ANY, why: ANY, ifThen: ANY, unit: ANY, theme: ANY };
  await keepTemplate(db, { ...template, statement: ANY, steps: [ANY] }, clock);
}

/** The records of one learner as another's, whose every text is this one. */
function withText(records: string, text: string, at: number): Tables {
  const inJson = (words: string) => JSON.stringify(words).slice(1, -1);
  const number = (at + 1).toString(16).padStart(8, '0');
  return JSON.parse(
    records
      .replaceAll(ANY, () => inJson(text))
      .replaceAll(SHORT, () => inJson(text.slice(0, MAX_PROFILE_TEXT)))
      .replaceAll(USER, String(at))
      .replace(/[0-9a-f]{8}(?=-[0-9a-f]{4}-4)/g, number),
  );
}

/** The file of a backup in which each learner's every text is one of these. */
export async function hostileFile(
  db: Store,
  texts: readonly string[],
  clock: Clock,
): Promise<Bytes> {
  await oneLearner(db, clock);
  const records = JSON.stringify((await backupOf(db)).tables);
  const all = texts.map((text, at) => withText(records, text, at));
  const tables = tablesWith((name) => all.flatMap((each) => each[name]));
  const about = { schema: PRESENT, madeAt: clock.now() };
  return closed(contentText(tables, null), about, null);
}

/** The same, read. */
export const hostileBackup = async (
  db: Store,
  texts: readonly string[],
  clock: Clock,
): Promise<Backup> => readBack(await hostileFile(db, texts, clock));
