import type { BankTemplate, TemplateWords } from '#utils/domain/bank-template.ts';
import type { Span } from '#utils/domain/span.ts';
import type { Target, TargetWording } from '#utils/domain/target.ts';
import { withoutNames } from '#utils/domain/without-names.ts';
import { familiarWords } from '#utils/plain-words/familiar-words.ts';
import { type Word, wordsOf } from '#utils/plain-words/words.ts';
import { dueDaysIn } from './language/days-in-text.ts';
import { sentencesOf } from './language/sentences.ts';

/** Whose names must not get into the bank. */
export interface Names {
  /** The learner's whom the target is for. */
  own: string;
  /** All the others of the caseload. */
  others: string[];
}

const familiar = new Set(familiarWords.trim().split(/\s+/));
const FEWEST_LETTERS = 2;

const partsOf = (names: string[]): Set<string> =>
  new Set(
    names.flatMap((name) =>
      wordsOf(name)
        .map(({ text }) => text)
        .filter((part) => part.length >= FEWEST_LETTERS),
    ),
  );

/** "sam's" is Sam. */
const bare = (text: string): string => text.replace(/'s?$/, '');

/**
 * Where a text may name a learner. Names can be words too (Will, Mark, Brown): such a one counts only with a capital
 * inside a sentence. Without a capital only the learner's own name counts.
 */
export function namesIn(text: string, { own, others }: Names): Span[] {
  const [mine, any] = [partsOf([own]), partsOf([own, ...others])];
  const starts = new Set(sentencesOf(text).map(({ start }) => start));
  const isName = ({ text: typed, start, capital }: Word): boolean => {
    const word = any.has(typed) ? typed : bare(typed);
    if (!any.has(word)) return false;
    if (capital && !starts.has(start)) return true;
    return !familiar.has(word) && (capital || mine.has(word));
  };
  return wordsOf(text)
    .filter(isName)
    .map(({ text: typed, start, end }) => ({
      start,
      end: end - (typed.length - bare(typed).length),
    }));
}

/** A text with learners' names, mail addresses and long numbers taken out. */
const cleaned = (text: string, names: Names): string =>
  withoutNames(
    namesIn(text, names).reduceRight(
      (now, { start, end }) => `${now.slice(0, start)}[name]${now.slice(end)}`,
      text,
    ),
    [],
  );

/** Every text of a template changed alike. */
export const mapTemplate = (
  words: TemplateWords,
  change: (text: string) => string,
): TemplateWords => ({
  statement: change(words.statement),
  steps: words.steps.map(change),
  evidence: change(words.evidence),
  why: change(words.why),
  ifThen: change(words.ifThen),
  unit: change(words.unit),
  theme: change(words.theme),
});

export const templateWithoutNames = (words: TemplateWords, names: Names): TemplateWords =>
  mapTemplate(words, (text) => cleaned(text, names));

/** The words of a template that may still be a learner's name, each once. */
export function namesLeft(words: TemplateWords, names: Names): string[] {
  const found: string[] = [];
  mapTemplate(words, (text) => {
    for (const { start, end } of namesIn(text, names)) found.push(text.slice(start, end));
    return text;
  });
  return [...new Set(found)];
}

/** "by Friday 11 December" and the like: a template is for another time. */
const withoutDueDays = (text: string): string =>
  dueDaysIn(text)
    .reduceRight((now, { start, end }) => {
      const before = now
        .slice(0, start)
        .replace(/\s*\b(?:by|before|on|until|due(?: on| by)?)\s+$/i, '');
      return `${before}${now.slice(end)}`;
    }, text)
    .replace(/^[\s,;]+/, '');

/** A target as a template, as it is offered to the mentor: no day, no teacher's words, names taken out. */
export const templateOf = (target: Target, theme: string, names: Names): TemplateWords =>
  mapTemplate(
    templateWithoutNames(
      {
        statement: target.statement,
        steps: target.steps.map(({ text }) => text),
        evidence: target.evidence,
        why: target.why,
        ifThen: target.ifThen,
        unit: target.work ?? '',
        theme,
      },
      names,
    ),
    withoutDueDays,
  );

/** A wording begun from a template. Its day and who agreed stay; why and plan too where the template has none. */
export const withTemplate = (
  wording: TargetWording,
  { statement, steps, evidence, why, ifThen }: BankTemplate,
  newId: () => string,
): TargetWording => ({
  ...wording,
  statement,
  steps: steps.map((text) => ({ id: newId(), text, done: false })),
  evidence: evidence || wording.evidence,
  why: why || wording.why,
  ifThen: ifThen || wording.ifThen,
});

/** Templates that hold every word of what is looked for, those of this unit first. */
export function templatesFor(
  templates: BankTemplate[],
  looked: string,
  unit: string | null,
): BankTemplate[] {
  const words = looked.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const holds = (template: BankTemplate): boolean => {
    const text = [template.unit, template.theme, template.statement, ...template.steps]
      .join(' ')
      .toLocaleLowerCase();
    return words.every((word) => text.includes(word));
  };
  const isHere = ({ unit: its }: BankTemplate) => its !== '' && its === unit;
  return templates.filter(holds).toSorted((a, b) => Number(isHere(b)) - Number(isHere(a)));
}

/** Every unit, or every theme, that somebody gave a template, in order. */
export const placesIn = (templates: BankTemplate[], place: 'unit' | 'theme'): string[] =>
  [...new Set(templates.map((one) => one[place]))]
    .filter(Boolean)
    .toSorted(new Intl.Collator('en-GB', { numeric: true }).compare);
