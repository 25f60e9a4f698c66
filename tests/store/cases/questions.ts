import type { NewQuestion } from '#utils/domain/question.ts';
import { writeDraft } from '#utils/store/drafts.ts';
import {
  answerQuestion,
  questionsOf,
  raiseQuestion,
  reopenQuestion,
  rewordQuestion,
  withdrawQuestion,
} from '#utils/store/questions.ts';
import { timelineOf } from '#utils/store/timeline.ts';
import { oneTarget, tickingClock } from '../made-up.ts';
import { failsWith, logged, type StoreCase, same } from './case.ts';

const asking = (learnerId: string, change: Partial<NewQuestion> = {}): NewQuestion => ({
  learnerId,
  targetId: null,
  sources: [],
  quote: 'Be more critical.',
  teacher: 'Ms Hughes',
  course: null,
  work: 'Essay 7',
  unclear: 'vague',
  text: 'Hello, which part first?',
  sentBy: 'copy',
  ...change,
});

/** What is asked of teachers. */
export const questions: StoreCase[] = [
  {
    name: 'a question stays open on its learner until it is answered, and the log tells of both',
    async run(db) {
      const clock = tickingClock();
      const { learner, target } = await oneTarget(db, clock);
      await writeDraft(db, 'question/1', 'Hello', clock);
      const what = asking(learner.id, { targetId: target.id, sources: target.sources });
      const asked = await raiseQuestion(db, what, 'question/1', clock);
      same(await db.drafts.count(), 0, 'drafts left');
      same((await questionsOf(db, learner.id))[0]?.state, 'open', 'the state');
      await answerQuestion(db, asked.id, 'Start with task 2.', null, clock);
      const [kept] = await questionsOf(db, learner.id);
      same(
        [kept?.state, kept?.answer, kept?.answeredOn, kept?.rev],
        ['answered', 'Start with task 2.', '2026-11-23', 2],
        'the answer',
      );
      same(
        await logged(db),
        ['target-set', 'question-raised', 'question-answered'],
        'what the log says',
      );
    },
  },
  {
    name: 'a withdrawn question opened again takes back the entry that closed it; nothing leaves the log',
    async run(db) {
      const clock = tickingClock();
      const { learner } = await oneTarget(db, clock);
      const asked = await raiseQuestion(db, asking(learner.id), null, clock);
      await withdrawQuestion(db, asked.id, clock);
      const again = await reopenQuestion(db, asked.id, clock);
      same([again.state, again.answer], ['open', ''], 'the question');
      const entries = (await db.log.orderBy('at').toArray()).slice(1);
      same(
        entries.map(({ kind }) => kind),
        ['question-raised', 'question-withdrawn', 'question-raised'],
        'the log',
      );
      same(entries[2]?.supersedes, entries[1]?.id, 'what the last entry takes back');
    },
  },
  {
    name: 'a question about another learner’s target or feedback is refused, and nothing is kept',
    async run(db) {
      const clock = tickingClock();
      const { learner } = await oneTarget(db, clock);
      const other = await oneTarget(db, clock, '2');
      const { target, feedback } = other;
      const before = await logged(db);
      const targetId = target.id;
      const byTarget = raiseQuestion(db, asking(learner.id, { targetId }), null, clock);
      await failsWith('errors.otherLearner', byTarget);
      const sources = target.sources.map((one) => ({ ...one, feedbackId: feedback.id }));
      const byWords = raiseQuestion(db, asking(learner.id, { sources }), null, clock);
      await failsWith('errors.otherLearner', byWords);
      same([await db.questions.count(), await logged(db)], [0, before], 'what is kept');
    },
  },
  {
    name: 'a question that is gone cannot be answered',
    async run(db) {
      const id = '00000000-0000-4000-8000-000000000009';
      await failsWith('errors.gone', answerQuestion(db, id, 'Yes', null, tickingClock()));
    },
  },
  {
    name: 'a question and its answer are put into other words: a new version, corrections in the log, and back',
    async run(db) {
      const clock = tickingClock();
      const { learner } = await oneTarget(db, clock);
      const { id } = await raiseQuestion(db, asking(learner.id), null, clock);
      await answerQuestion(db, id, 'Two.', null, clock);
      const before = (await db.totals.get(learner.id))?.askedSince;
      const put = await rewordQuestion(db, id, { text: 'How many?', answer: 'Two pages.' }, clock);
      same(
        [put.text, put.answer, put.state, put.rev],
        ['How many?', 'Two pages.', 'answered', 3],
        'it',
      );
      const happened = async () =>
        (await timelineOf(db, learner.id)).happened.flatMap(({ entry, earlier }) =>
          'questionId' in entry
            ? [[entry.kind, 'text' in entry && entry.text, earlier.length]]
            : [],
        );
      const raised = ['question-raised', 'How many?', 1];
      same(await happened(), [['question-answered', false, 1], raised], 'log');
      same((await db.totals.get(learner.id))?.askedSince, before, 'since when it waits');
      await rewordQuestion(db, id, { text: 'How many?', answer: 'Two pages.' }, clock);
      same((await db.questions.get(id))?.rev, 3, 'the same again');
      await rewordQuestion(db, id, { text: 'Hello, which part first?', answer: 'Two.' }, clock);
      same((await happened())[1], ['question-raised', 'Hello, which part first?', 2], 'back');
      await failsWith(
        'errors.gone',
        rewordQuestion(db, learner.id, { text: 'x', answer: '' }, clock),
      );
    },
  },
];
