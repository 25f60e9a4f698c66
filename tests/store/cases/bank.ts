import type { TemplateWords } from '#utils/domain/bank-template.ts';
import {
  allTemplates,
  keepTemplate,
  putTemplateBack,
  removeTemplate,
  rewordTemplate,
} from '#utils/store/bank.ts';
import { tickingClock } from '../made-up.ts';
import { counts, failsWith, type StoreCase, same } from './case.ts';

const words = (change: Partial<TemplateWords> = {}): TemplateWords => ({
  statement: 'I will add two references.',
  steps: ['Find the books'],
  evidence: 'Two references in the list',
  why: '',
  ifThen: '',
  unit: 'Unit 5',
  theme: 'referencing',
  ...change,
});

/** The mentor's own targets to use again. */
export const bank: StoreCase[] = [
  {
    name: 'templates are listed by unit and theme',
    async run(db) {
      const clock = tickingClock();
      await keepTemplate(db, words({ unit: 'Unit 10' }), clock);
      await keepTemplate(db, words({ theme: 'spelling' }), clock);
      await keepTemplate(db, words(), clock);
      same(
        (await allTemplates(db)).map(({ unit, theme }) => `${unit} ${theme}`),
        ['Unit 5 referencing', 'Unit 5 spelling', 'Unit 10 referencing'],
        'the order',
      );
    },
  },
  {
    name: 'new words and a removal can both be taken back',
    async run(db) {
      const clock = tickingClock();
      const kept = await keepTemplate(db, words(), clock);
      const newer = await rewordTemplate(db, kept.id, words({ theme: 'sources' }), clock);
      same([newer.theme, newer.rev], ['sources', 2], 'the new words');
      await removeTemplate(db, kept.id);
      same(await counts(db), {}, 'after the removal');
      await putTemplateBack(db, newer);
      same(await allTemplates(db), [newer], 'after Undo');
      await failsWith('errors.gone', removedThenReworded(db, newer.id));
    },
  },
  {
    name: 'a template has no day and no learner in it, whatever it is given',
    async run(db) {
      const given = { ...words(), due: '2026-12-01', learnerId: 'x', agreedOn: '2026-11-23' };
      const kept = await keepTemplate(db, given, tickingClock());
      same('due' in kept || 'learnerId' in kept || 'agreedOn' in kept, false, 'what else is kept');
    },
  },
];

async function removedThenReworded(db: Parameters<typeof removeTemplate>[0], id: string) {
  await removeTemplate(db, id);
  return rewordTemplate(db, id, words(), tickingClock());
}
