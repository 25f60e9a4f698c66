import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOpenStatus } from '#utils/domain/target-status.ts';
import { attempt } from '#utils/store/attempt.ts';
import type { Store } from '#utils/store/db.ts';
import { keepFeedback } from '#utils/store/keep-feedback.ts';
import { logFollowUp } from '#utils/store/log-follow-up.ts';
import { rewordTarget } from '#utils/store/reword-target.ts';
import { saveTarget } from '#utils/store/save-target.ts';
import { counts } from './cases/case.ts';
import { freshStore } from './fresh-store.ts';
import { block, essay, followUp, onPage, read, tickingClock, wording } from './made-up.ts';

const few = fc.integer({ min: 0, max: 3 });
const act = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('keep' as const), who: few, work: few, text: few }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('save' as const),
      who: few,
      from: fc.array(few, { maxLength: 2 }),
    }),
  },
  fc.record({
    do: fc.constant('follow-up' as const),
    which: few,
    outcome: fc.constantFrom('done' as const, 'partly' as const, 'not-yet' as const),
  }),
  fc.record({
    do: fc.constant('reword' as const),
    which: few,
    due: fc.constantFrom('2026-12-01', '2026-12-02', null),
  }),
);
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

/** Learners share a name on purpose; the text says whose work it was, so that a mix-up can be seen. */
const keep = (
  db: Store,
  { who, work, text }: Extract<Act, { do: 'keep' }>,
  clock = tickingClock(),
) =>
  keepFeedback(
    db,
    read(onPage(`${who}`, 'Sam Lee'), {
      work: essay(`${work}`),
      blocks: [block(`${who}: point ${text}`)],
    }),
    clock,
  );

async function save(
  db: Store,
  { who, from }: Extract<Act, { do: 'save' }>,
  clock = tickingClock(),
) {
  const learner = (await db.learners.toArray())[who];
  const feedback = await db.feedback.toArray();
  const ids = from.flatMap((index) => feedback[index]?.id ?? []);
  const sources = ids.map((feedbackId) => ({
    feedbackId,
    block: 0,
    span: { start: 0, end: 1 },
    quote: '',
  }));
  const about = { learnerId: learner?.id ?? '', course: null, work: null, assessment: null };
  return attempt(db, () =>
    saveTarget(db, { ...about, wording: wording(), sources, draftKey: null }, clock),
  );
}

async function run(db: Store, each: Act): Promise<unknown> {
  const clock = tickingClock();
  if (each.do === 'keep') return keep(db, each, clock);
  if (each.do === 'save') return save(db, each, clock);
  const target = (await db.targets.toArray())[each.which];
  if (!target) return null;
  if (each.do === 'reword')
    return rewordTarget(db, target.id, { ...wording(), due: each.due }, null, clock);
  return logFollowUp(db, target.id, followUp({ outcome: each.outcome }), null, clock);
}

/** What must be true of any store at any time. */
async function checkWhole(db: Store): Promise<void> {
  const learners = new Map((await db.learners.toArray()).map((each) => [each.id, each]));
  const feedback = new Map((await db.feedback.toArray()).map((each) => [each.id, each]));
  const targets = new Map((await db.targets.toArray()).map((each) => [each.id, each]));
  for (const each of feedback.values()) {
    const userId = learners.get(each.learnerId)?.identities[0]?.userId;
    expect(each.blocks[0]?.text.split(':')[0]).toBe(userId);
  }
  for (const target of targets.values()) {
    expect(learners.has(target.learnerId)).toBe(true);
    for (const source of target.sources)
      expect(feedback.get(source.feedbackId)?.learnerId).toBe(target.learnerId);
  }
  for (const entry of await db.log.toArray())
    expect(entry.learnerId).toBe(targets.get(entry.targetId ?? '')?.learnerId);
  for (const totals of await db.totals.toArray()) {
    const own = [...targets.values()].filter(({ learnerId }) => learnerId === totals.learnerId);
    expect(totals.open).toBe(own.filter(({ status }) => isOpenStatus(status)).length);
    expect(totals.met).toBe(own.filter(({ status }) => status === 'met').length);
  }
}

test('whatever is done, one after another or at once, learners are never mixed; kept again, nothing is added', async () => {
  const property = fc.asyncProperty(
    fc.array(act, { minLength: 3, maxLength: 14 }),
    fc.boolean(),
    async (acts, atOnce) => {
      const db = freshStore();
      if (atOnce) await Promise.all(acts.map((each) => run(db, each)));
      else for (const each of acts) await run(db, each);
      await checkWhole(db);
      const before = await counts(db);
      for (const each of acts) if (each.do === 'keep') await keep(db, each);
      expect(await counts(db)).toEqual(before);
      db.close();
    },
  );
  await fc.assert(property, { numRuns: 40 });
});
