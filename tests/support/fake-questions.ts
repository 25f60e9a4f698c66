import type { BankTemplate } from '#utils/domain/bank-template.ts';
import type { Question } from '#utils/domain/question.ts';
import { ok, refused } from '#utils/domain/result.ts';
import type { Live, Services } from '#utils/services/types.ts';
import { FAKE_NOW } from './fake-records.ts';
import type { FakeWorld } from './fake-services.ts';

interface Around {
  world: FakeWorld;
  live: <T>(look: () => T) => Live<T>;
  change: <T>(what: () => T) => Promise<T>;
}

type QuestionServices = Pick<
  Services,
  | 'questionsOf'
  | 'raiseQuestion'
  | 'answerQuestion'
  | 'rewordQuestion'
  | 'noteSentBy'
  | 'withdrawQuestion'
  | 'reopenQuestion'
  | 'sheetOf'
>;
type BankServices = Pick<
  Services,
  'bank' | 'keepTemplate' | 'rewordTemplate' | 'removeTemplate' | 'putTemplateBack'
>;

let made = 0;
const record = () => ({
  id: `00000000-0000-4000-b000-${String(++made).padStart(12, '0')}`,
  createdAt: FAKE_NOW,
  updatedAt: FAKE_NOW,
  rev: 1,
});

/** What a small world asks of teachers, and whose targets a sheet of it may hold. */
export const fakeQuestions = ({ world, live, change }: Around): QuestionServices => {
  const alter = (id: string, some: Partial<Question>) =>
    change(() => {
      const at = world.questions.findIndex((one) => one.id === id);
      const before = world.questions[at];
      if (!before) return refused('errors.gone' as const);
      const now = { ...before, ...some };
      world.questions = world.questions.with(at, now);
      return ok(now);
    });
  return {
    questionsOf: (learnerId) =>
      live(() => world.questions.filter((one) => one.learnerId === learnerId)),
    raiseQuestion: (what, draftKey) =>
      change(() => {
        const asked = {
          ...record(),
          ...what,
          state: 'open',
          answer: '',
          answeredOn: null,
        } as const;
        world.questions = [asked, ...world.questions];
        if (draftKey) world.drafts.delete(draftKey);
        return ok(asked);
      }),
    answerQuestion: (id, answer, draftKey) => {
      if (draftKey) world.drafts.delete(draftKey);
      return alter(id, { state: 'answered', answer, answeredOn: FAKE_NOW.slice(0, 10) });
    },
    rewordQuestion: (id, words) => alter(id, words),
    noteSentBy: async (id, sentBy) => {
      await alter(id, { sentBy });
      return ok(undefined);
    },
    withdrawQuestion: (id) => alter(id, { state: 'withdrawn' }),
    reopenQuestion: (id) => alter(id, { state: 'open', answer: '', answeredOn: null }),
    sheetOf: (id) =>
      live(() => {
        const asked = world.targets.find((target) => target.id === id);
        const learner = world.learners.find((one) => one.id === (asked?.learnerId ?? id));
        if (!learner) return null;
        const targets = world.targets.filter((target) => target.learnerId === learner.id);
        return { learner, targets, first: (asked ? [asked] : targets).map((one) => one.id) };
      }),
  };
};

/** The bank of a small world. */
export const fakeBank = ({ world, live, change }: Around): BankServices => ({
  bank: () => live(() => [...world.bank]),
  keepTemplate: (words) =>
    change(() => {
      const template: BankTemplate = { ...record(), ...words };
      world.bank = [...world.bank, template];
      return ok(template);
    }),
  rewordTemplate: (id, words) =>
    change(() => {
      const before = world.bank.find((one) => one.id === id);
      if (!before) return refused('errors.gone' as const);
      const now = { ...before, ...words };
      world.bank = world.bank.map((one) => (one.id === id ? now : one));
      return ok(now);
    }),
  removeTemplate: (id) =>
    change(() => {
      world.bank = world.bank.filter((one) => one.id !== id);
      return ok(undefined);
    }),
  putTemplateBack: (template) =>
    change(() => {
      world.bank = [...world.bank.filter(({ id }) => id !== template.id), template];
      return ok(undefined);
    }),
});
