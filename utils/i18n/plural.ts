import { type Language, tagOf } from './language.ts';

const rules = new Map<Language, Intl.PluralRules>();

/** Which form a number asks for: English has `one` and `other`, Welsh all six. */
export function formFor(language: Language, count: number): Intl.LDMLPluralRule {
  const known = rules.get(language) ?? new Intl.PluralRules(tagOf(language));
  rules.set(language, known);
  return known.select(count);
}

/**
 * The text of a message that may have forms (`today.count`, `today.count.one`): the form that the count asks for, or the message
 * itself where it has none.
 */
export function formOf(
  texts: Readonly<Record<string, string>>,
  key: string,
  language: Language,
  count: number | null,
): string | undefined {
  const form = count === null ? undefined : texts[`${key}.${formFor(language, count)}`];
  return form ?? texts[key];
}
