import { inbox, setAside } from '#utils/store/inbox.ts';
import { keepClass, planClass, undoClass } from '#utils/store/keep-class.ts';
import { keepFeedback, type ReadFeedback } from '#utils/store/keep-feedback.ts';
import { saveTarget } from '#utils/store/save-target.ts';
import { block, essay, onPage, read, tickingClock, wording } from '../made-up.ts';
import { counts, type StoreCase, same } from './case.ts';

const remark = (text: string, criterion: string) => ({
  ...block(text),
  source: 'rubric' as const,
  criterion,
});
/** A list shows the comment alone; the marker's page the remarks as well. */
const onList = (userId: string, more: Partial<ReadFeedback> = {}) => read(onPage(userId), more);
const onMarkersPage = (userId: string) =>
  read(onPage(userId), { blocks: [remark('Use two.', 'Sources'), block('Add two references.')] });

/** The marking of a whole class, kept at once. */
export const classes: StoreCase[] = [
  {
    name: 'a class kept twice is kept once, and the plan says so before',
    async run(db) {
      const clock = tickingClock();
      const reads = ['1', '2', '3'].map((id) => onList(id));
      same(await planClass(db, reads, clock), ['new', 'new', 'new'], 'the plan');
      same(await counts(db), {}, 'what planning stores');
      await keepClass(db, reads, clock);
      same(await planClass(db, reads, clock), ['same', 'same', 'same'], 'the plan after');
      const again = await keepClass(db, reads, clock);
      same(again, { learners: [], added: [], changed: [] }, 'the second receipt');
      same(await counts(db), { feedback: 3, learners: 3, totals: 3 }, 'what is stored');
    },
  },
  {
    name: 'a page that shows more of the same marking adds to it, whichever comes first',
    async run(db) {
      const clock = tickingClock();
      await keepClass(db, [onList('1'), onMarkersPage('2')], clock);
      same(
        await planClass(db, [onMarkersPage('1'), onList('2')], clock),
        ['fuller', 'same'],
        'the plan',
      );
      await keepClass(db, [onMarkersPage('1'), onList('2')], clock);
      const kept = await db.feedback.toArray();
      same(kept.length, 2, 'records');
      const texts = kept.map(({ blocks }) => blocks.map(({ text }) => text).sort());
      same(texts[0], texts[1], 'what they hold');
      const first = kept.find(({ rev }) => rev === 2);
      same(first?.blocks[0]?.text, 'Add two references.', 'the block that targets point to');
    },
  },
  {
    name: 'the whole of a cut text is the same text, and a beginning of it later no news',
    async run(db) {
      const clock = tickingClock();
      const cut = onList('1', { blocks: [{ ...block('Add two ref'), cut: true }] });
      await keepClass(db, [cut], clock);
      await keepClass(db, [onList('1')], clock);
      await keepClass(db, [cut], clock);
      const [only, ...others] = await db.feedback.toArray();
      same(others.length, 0, 'other records');
      same([only?.blocks[0]?.text, only?.blocks[0]?.cut], ['Add two references.', false], 'text');
    },
  },
  {
    name: 'a page that does not say the attempt or the activity means the work it names',
    async run(db) {
      const clock = tickingClock();
      const work = { ...essay('7'), attempt: 2 };
      await keepClass(db, [onList('1', { work })], clock);
      const gradebook = { ...work, attempt: null };
      const parents = { ...work, attempt: null, activityId: null };
      const plan = await planClass(
        db,
        [
          onList('1', { work: gradebook }),
          onList('1', { work: parents }),
          onList('1', { work: essay('7') }),
          onList('1', { work: essay('8') }),
        ],
        clock,
      );
      same(plan, ['same', 'same', 'new', 'new'], 'the plan');
    },
  },
  {
    name: 're-marked work is a new version beside the old, which the Inbox calls superseded',
    async run(db) {
      const clock = tickingClock();
      await keepClass(db, [onList('1')], clock);
      const again = onList('1', { blocks: [block('Much better.')], grade: 'Merit' });
      same(await planClass(db, [again], clock), ['re-marked'], 'the plan');
      await keepClass(db, [again], clock);
      const entries = await inbox(db);
      same(
        entries.map(({ feedback, isSuperseded }) => [feedback.grade, isSuperseded]),
        [
          ['Merit', false],
          ['Pass', true],
        ],
        'the Inbox',
      );
    },
  },
  {
    name: 'undo takes back what one confirmation added, and nothing that was used since',
    async run(db) {
      const clock = tickingClock();
      const before = await keepFeedback(db, onList('9'), clock);
      const receipt = await keepClass(db, [onList('1'), onList('2'), onMarkersPage('9')], clock);
      const used = (await inbox(db)).find(({ learner }) => learner.name === 'Learner 2');
      if (!used) throw new Error('nothing was kept for learner 2');
      const quote = 'Add two references.';
      const source = { feedbackId: used.feedback.id, block: 0, span: { start: 0, end: 19 }, quote };
      const about = { course: null, work: null, assessment: null, draftKey: null };
      const target = {
        learnerId: used.learner.id,
        wording: wording(),
        sources: [source],
        ...about,
      };
      await saveTarget(db, target, clock);
      await undoClass(db, receipt);
      same(
        (await db.learners.toArray()).map(({ name }) => name).sort(),
        ['Learner 2', 'Learner 9'],
        'learners',
      );
      const left = await db.feedback.toArray();
      same(left.length, 2, 'feedback');
      const restored = left.find(({ id }) => id === before.feedback.id);
      same(restored?.blocks, before.feedback.blocks, 'the record that had been added to');
    },
  },
  {
    name: 'what is set aside leaves the Inbox and can be put back',
    async run(db) {
      const clock = tickingClock();
      await keepClass(db, [onList('1')], clock);
      const [entry] = await inbox(db);
      if (!entry) throw new Error('the Inbox is empty');
      await setAside(db, entry.feedback.id, true, clock);
      same((await inbox(db)).length, 0, 'the Inbox');
      await keepClass(db, [onList('1')], clock);
      same((await inbox(db)).length, 0, 'the Inbox after the same class again');
      await setAside(db, entry.feedback.id, false, clock);
      same((await inbox(db)).length, 1, 'the Inbox after all');
    },
  },
  {
    name: 'text from elsewhere, brought twice, is one record; other text is another',
    async run(db) {
      const clock = tickingClock();
      const nowhere = { ...essay('7'), course: null, courseId: null, work: null, activityId: null };
      const brought = (text: string) =>
        onList('1', { work: { ...nowhere, attempt: null }, grade: null, blocks: [block(text)] });
      const first = await keepFeedback(db, brought('Add two.'), clock);
      const again = await keepFeedback(db, brought('Add two.'), clock);
      same(again.feedback.id, first.feedback.id, 'the second answer');
      await keepFeedback(db, brought('Cut the end.'), clock);
      await keepFeedback(db, onList('1'), clock);
      same(await db.feedback.count(), 3, 'records');
    },
  },
];
