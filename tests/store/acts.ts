import type { createStoreServices } from '#utils/services/store-services.ts';
import type { Store } from '#utils/store/db.ts';
import { followUp, onPage, read, wording } from './made-up.ts';

/** One way in which a mentor's work is written, through what screens ask. */
export type Act = (
  services: ReturnType<typeof createStoreServices>,
  db: Store,
) => Promise<{ ok: boolean; why?: string }>;

const learnerOf = async (db: Store) => (await db.learners.toArray())[0]?.id ?? '';
/** The oldest target there is. */
export const targetOf = async (db: Store) =>
  (await db.targets.orderBy('createdAt').first())?.id ?? '';
const questionOf = async (db: Store) => (await db.questions.toArray())[0]?.id ?? '';
/** The first step of any made-up target. */
export const stepId = wording().steps[0]?.id ?? '';

/** Every way in which a mentor's work is written. */
export const acts: Record<string, Act> = {
  'feedback of a new learner': (s) => s.keepFeedback(read(onPage('9'))),
  'a whole class': (s) => s.keepClass([read(onPage('7')), read(onPage('8'))]),
  'a target, its draft dropped': async (s, db) => {
    const learnerId = await learnerOf(db);
    const about = { learnerId, course: null, work: null, assessment: null, sources: [] };
    return s.saveTarget({ ...about, wording: wording(), draftKey: `target/${learnerId}/new` });
  },
  'other words': async (s, db) =>
    s.rewordTarget(await targetOf(db), wording({ statement: 'Other', due: '2026-12-04' }), null),
  'where a target is': async (s, db) =>
    s.setStatus(await targetOf(db), 'withdrawn', 'No longer wanted'),
  'a tick': async (s, db) => s.tickStep(await targetOf(db), stepId, true),
  'a follow-up': async (s, db) =>
    s.logFollowUp(await targetOf(db), followUp({ nextOn: '2026-12-09' }), null),
  'a contact': async (s, db) => {
    const contact = { how: 'meeting', on: '2026-11-24', note: 'Talked', confidence: 6 } as const;
    return s.logContact(await learnerOf(db), contact, null);
  },
  'an answer of a teacher': async (s, db) =>
    s.answerQuestion(await questionOf(db), 'Any two', null),
  'learners put away': async (s, db) => s.setAway([await learnerOf(db)], true),
  'two records made one': async (s, db) => {
    const [one, other] = await db.learners.toArray();
    return s.mergeLearners(one?.id ?? '', other?.id ?? '');
  },
  'learners of a file': (s) => s.importLearners([{ name: 'Zoë Cole', misRef: '008', groups: [] }]),
  'unfinished text': (s) => s.writeDraft('d', 'half a sent'),
};
