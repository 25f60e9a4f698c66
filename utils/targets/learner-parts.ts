import type { TargetWording } from '#utils/domain/target.ts';
import type { Day } from '#utils/domain/time.ts';
import { t } from '#utils/i18n/t.ts';
import { plainWordsIn } from '#utils/plain-words/swaps-in.ts';
import { dayInFull, dayInWords } from './due-day.ts';
import { shortLines } from './short-lines.ts';

/** One thing to read: its lines, and for a step whether it is ticked. */
export interface PartItem {
  lines: string[];
  isDone: boolean | null;
}

/** One labelled part of a target as the learner reads it. Without a label its words say by themselves what they are. */
export interface LearnerPart {
  name: 'what' | 'steps' | 'done-when' | 'by' | 'why' | 'if-stuck';
  label: string;
  items: PartItem[];
}

/** How a target is put for the learner. */
export interface PartStyle {
  today: Day;
  /** Short lines, plain words, the day in full. */
  isEasy: boolean;
}

/** One line, however it was typed. */
export const oneLine = (text: string | null | undefined): string =>
  (text ?? '').replace(/\s+/g, ' ').trim();

/** A starter whose dots are still there was never written. */
const isWritten = (text: string): boolean => text !== '' && !text.includes('…');

/** A target in the parts that a learner reads, those that are empty left out. */
export function learnerParts(wording: TargetWording, { today, isEasy }: PartStyle): LearnerPart[] {
  const item = (text: string, isDone: boolean | null = null): PartItem => ({
    lines: isEasy ? shortLines(plainWordsIn(text)) : [text],
    isDone,
  });
  const told = (name: LearnerPart['name'], label: string, text: string): LearnerPart[] =>
    isWritten(oneLine(text)) ? [{ name, label, items: [item(oneLine(text))] }] : [];
  const steps = wording.steps.filter(({ text }) => oneLine(text) !== '');
  const { statement, evidence, due, why, ifThen } = wording;
  // "If…", "When…", in Welsh "Os…", "Pan…": such a plan says by itself what it is for.
  const stuckLabel = /^\s*(?:if|when|os|pan)\b/i.test(ifThen) ? '' : t('copies.ifStuck');
  const inWords = isEasy ? dayInFull : dayInWords;
  return [
    ...(oneLine(statement) === ''
      ? []
      : [{ name: 'what' as const, label: t('copies.what'), items: [item(oneLine(statement))] }]),
    ...(steps.length === 0
      ? []
      : [
          {
            name: 'steps' as const,
            label: t('copies.steps'),
            items: steps.map(({ text, done }) => item(oneLine(text), done)),
          },
        ]),
    ...told('done-when', t('copies.doneWhen'), evidence),
    ...(due === null
      ? []
      : [
          {
            name: 'by' as const,
            label: t('copies.by'),
            items: [{ lines: [inWords(due, today)], isDone: null }],
          },
        ]),
    ...told('why', t('copies.why'), why),
    ...told('if-stuck', stuckLabel, ifThen),
  ];
}

/** Everything that is read in these parts, a sentence or line each, for telling how hard it reads. */
export const wordsToRead = (parts: LearnerPart[]): string =>
  parts
    .filter(({ name }) => name !== 'by')
    .flatMap(({ items }) => items.map(({ lines }) => lines.join(' ')))
    .map((text) => (/[.!?]$/.test(text) ? text : `${text}.`))
    .join('\n');
