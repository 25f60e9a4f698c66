import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Feedback, FeedbackBlock } from '#utils/domain/feedback.ts';
import type { Store } from '#utils/store/db.ts';
import { keepClass, planClass, undoClass } from '#utils/store/keep-class.ts';
import type { ReadFeedback } from '#utils/store/keep-feedback.ts';
import { freshStore } from './fresh-store.ts';
import { essay, onPage, read, tickingClock } from './made-up.ts';

/** A marking by its learner, work and how often it was marked again; the texts say all three, so that a mix-up shows. */
const marking = fc.record({
  who: fc.integer({ min: 1, max: 3 }),
  work: fc.integer({ min: 7, max: 8 }),
  round: fc.integer({ min: 0, max: 1 }),
});
/** What one page shows of a marking. */
const view = fc.record({
  kinds: fc.subarray(['comment', 'rubric', 'annotation'] as const, { minLength: 1 }),
  isCut: fc.boolean(),
  isBackwards: fc.boolean(),
  grade: fc.constantFrom(null, 'plain' as const, 'outOf' as const),
  hasAttempt: fc.boolean(),
  spaces: fc.constantFrom(' ', '\n', '  '),
});
type Marking = typeof marking extends fc.Arbitrary<infer T> ? T : never;
type View = typeof view extends fc.Arbitrary<infer T> ? T : never;
type Shown = { marking: Marking; view: View };
const shown = fc.record({ marking, view });

function blocksIn({ who, work, round }: Marking, { kinds, isCut, spaces }: View): FeedbackBlock[] {
  const mark = `${who}: work ${work}, round ${round}:`;
  const make = (source: FeedbackBlock['source'], criterion: string | null, text: string) => ({
    source,
    criterion,
    author: null,
    text: `${mark} ${text}`.replaceAll(' ', spaces),
    cut: false,
  });
  const comment = make('comment', null, 'add two more references and say where they are from');
  const all = [
    isCut ? { ...comment, text: `${comment.text.slice(0, 40)}…`, cut: true } : comment,
    make('rubric', 'Sources', 'three sources'),
    make('rubric', 'Layout', 'clear headings'),
    make('annotation', null, 'see page two'),
  ];
  return all.filter(({ source }) => kinds.some((kind) => kind === source));
}

function readingOf({ marking: of, view: how }: Shown): ReadFeedback {
  const blocks = blocksIn(of, how);
  const outOf = how.grade === 'outOf' ? ' / 100.00' : '';
  return read(onPage(`${of.who}`, 'Sam Lee'), {
    work: { ...essay(`${of.work}`), attempt: how.hasAttempt ? 1 : null },
    grade: how.grade === null ? null : `${50 + of.round}.00${outOf}`,
    blocks: how.isBackwards ? blocks.toReversed() : blocks,
  });
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What a store holds, without ids, times, order and spaces. */
async function contentOf(db: Store): Promise<string[]> {
  const learners = new Map((await db.learners.toArray()).map((one) => [one.id, one]));
  const lines = (await db.feedback.toArray()).map((one: Feedback) =>
    JSON.stringify([
      learners.get(one.learnerId)?.identityKeys,
      [one.activityId, one.attempt, one.grade],
      one.blocks.map((b) => [b.source, b.criterion, plain(b.text), b.cut].join('|')).sort(),
    ]),
  );
  return lines.sort();
}

async function keptIn(order: Shown[]): Promise<string[]> {
  const db = freshStore();
  const clock = tickingClock();
  for (const each of order) await keepClass(db, [readingOf(each)], clock);
  const content = await contentOf(db);
  db.close();
  return content;
}

const dump = async (db: Store) => [await db.learners.toArray(), await db.feedback.toArray()];

test('pages that show parts of one marking make one record, in whatever order they are read', async () => {
  const views = fc.array(view, { minLength: 2, maxLength: 5 });
  const orders = views.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  );
  const property = fc.asyncProperty(marking, orders, async (of, [one, other]) => {
    const [first, second] = [one, other].map((all) =>
      all.map((each) => ({ marking: of, view: each })),
    );
    const content = await keptIn(first ?? []);
    expect(content).toHaveLength(1);
    expect(await keptIn(second ?? [])).toEqual(content);
    const kinds = new Set(one.flatMap((each) => each.kinds));
    for (const kind of kinds) expect(content[0]).toContain(`${kind}|`);
  });
  await fc.assert(property, { numRuns: 120 });
});

test('a class read again changes nothing, keeps what was planned, and mixes nobody up', async () => {
  const classes = fc.array(fc.array(shown, { maxLength: 6 }), { minLength: 1, maxLength: 4 });
  const property = fc.asyncProperty(classes, async (pages) => {
    const db = freshStore();
    const clock = tickingClock();
    for (const page of pages) {
      const reads = page.map(readingOf);
      const plan = await planClass(db, reads, clock);
      const { added, changed } = await keepClass(db, reads, clock);
      const count = (...stands: string[]) => plan.filter((one) => stands.includes(one)).length;
      expect(added).toHaveLength(count('new', 're-marked'));
      // A record that learns its attempt changes as well, though its words are the same.
      expect(changed.length).toBeLessThanOrEqual(count('fuller', 'same'));
      const settled = await dump(db);
      const again = await planClass(db, reads, clock);
      expect(again.every((stands) => stands === 'same')).toBe(true);
      const receipt = await keepClass(db, reads, clock);
      expect(receipt).toEqual({ learners: [], added: [], changed: [] });
      expect((await contentOf(db)).length).toBe(settled[1]?.length);
    }
    const learners = new Map((await db.learners.toArray()).map((one) => [one.id, one]));
    for (const { learnerId, activityId, blocks } of await db.feedback.toArray()) {
      const userId = learners.get(learnerId)?.identities[0]?.userId;
      const rounds = new Set(
        blocks.map(({ text }) => plain(text).split(':').slice(0, 2).join(':')),
      );
      for (const of of rounds) expect(of).toMatch(new RegExp(`^${userId}: work ${activityId},`));
    }
    db.close();
  });
  await fc.assert(property, { numRuns: 60 });
});

test('a page read twice in a row leaves every record as it is', async () => {
  const property = fc.asyncProperty(fc.array(shown, { maxLength: 8 }), async (history) => {
    const db = freshStore();
    const clock = tickingClock();
    for (const each of history) {
      await keepClass(db, [readingOf(each)], clock);
      const before = await dump(db);
      await keepClass(db, [readingOf(each)], clock);
      expect(await dump(db)).toEqual(before);
    }
    db.close();
  });
  await fc.assert(property, { numRuns: 60 });
});

test('undo leaves the store as it was before the confirmation', async () => {
  const pages = fc.tuple(fc.array(shown, { maxLength: 5 }), fc.array(shown, { maxLength: 5 }));
  const property = fc.asyncProperty(pages, async ([first, second]) => {
    const db = freshStore();
    const clock = tickingClock();
    await keepClass(db, first.map(readingOf), clock);
    const [content, learners] = [await contentOf(db), await db.learners.count()];
    const receipt = await keepClass(db, second.map(readingOf), clock);
    await undoClass(db, receipt);
    const words = (lines: string[]) =>
      lines.map((line) => line.replace(/,(?:1|null),/, ',*,')).sort();
    expect(words(await contentOf(db))).toEqual(words(content));
    expect(await db.learners.count()).toBe(learners);
    db.close();
  });
  await fc.assert(property, { numRuns: 60 });
});
