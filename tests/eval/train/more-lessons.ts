import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { actionCues } from '#utils/feedback/rules/action.ts';
import type { Cue } from '#utils/feedback/rules/cue.ts';
import { gradeCues } from '#utils/feedback/rules/grades.ts';
import { praiseCues } from '#utils/feedback/rules/praise.ts';
import { sensitiveCues } from '#utils/feedback/rules/sensitive.ts';
import { setAsideCues } from '#utils/feedback/rules/set-aside.ts';
import type { CorpusText, CorpusUnit } from '../corpus/parse-text.ts';
import { GoldLine, readLines } from '../jsonl.ts';
import { type Lesson, lessonOf } from './examples.ts';

const GOLD = join(import.meta.dirname, '../gold');

/** Lessons beside the corpus, of no style: the examples of the rules, and the older gold texts. */
export const moreLessons = (): Lesson[] =>
  [...ruleExamples(), ...goldTexts()].map((text) => lessonOf(text));

const isSensitive = (words: string): boolean =>
  sensitiveCues.some(({ pattern }) => pattern.test(words));

type Sort = Pick<CorpusUnit, 'label' | 'actionable' | 'isSensitive'>;
const ASKS: Sort = { label: 'action', actionable: true, isSensitive: false };
const NOT: Omit<Sort, 'label'> = { actionable: false, isSensitive: false };

function ruleExamples(): CorpusText[] {
  const rows: [Cue[], Sort][] = [
    [actionCues, ASKS],
    [praiseCues, { ...NOT, label: 'praise' }],
    [gradeCues, { ...NOT, label: 'grade' }],
    [setAsideCues, { ...NOT, label: 'neutral' }],
    [sensitiveCues, { ...NOT, label: 'neutral', isSensitive: true }],
  ];
  return rows.flatMap(([cues, sort]) => cues.map(({ example }) => oneUnit(example, sort)));
}

const oneUnit = (text: string, sort: Sort): CorpusText => ({
  ...{ id: text, style: '', area: '', markedOn: null, text, priorities: [] },
  units: [{ ...sort, start: 0, end: text.length, due: null }],
});

function goldTexts(): CorpusText[] {
  const files = readdirSync(GOLD)
    .filter((name) => name.endsWith('.jsonl'))
    .sort();
  const lines = files.flatMap((name) => readLines(join(GOLD, name), GoldLine));
  return lines.map(({ id, text, units }) => ({
    ...{ id: String(id), style: '', area: '', markedOn: null, text, priorities: [] },
    units: units.map((unit) => ({
      ...unit,
      due: null,
      // These files don't say what is sensitive: the rules made with them do.
      isSensitive: unit.label === 'neutral' && isSensitive(text.slice(unit.start, unit.end)),
    })),
  }));
}
