import { Field } from './profile.ts';

/** A piece of a template: words as they stand, a field, or a part that goes when none of its fields has anything in it. */
export type TemplatePart =
  | { words: string }
  | { field: Field }
  | { optional: Exclude<TemplatePart, { optional: unknown }>[] };

type Plain = Exclude<TemplatePart, { optional: unknown }>;

/** One of: an escaped sign, a field in braces, a square bracket, or any other words. */
const PIECES = /\\([\s\S])|\{(\w+)\}|([[\]])|([^\\{}[\]]+|[\s\S])/g;

/**
 * Takes a template apart: `{statement}[ by {due}]`. Square brackets hold what is left out when its fields are empty; a
 * backslash takes a sign's meaning away. Braces that hold no field's name stand as they are.
 */
export function templateParts(template: string): TemplatePart[] {
  const parts: TemplatePart[] = [];
  let optional: Plain[] | null = null;
  for (const [whole, escaped, name, bracket, words] of template.matchAll(PIECES)) {
    if (bracket === '[' && optional === null) optional = [];
    else if (bracket === ']' && optional !== null) {
      parts.push({ optional });
      optional = null;
    } else {
      const field = name === undefined ? null : Field.safeParse(name);
      const part = field?.success ? { field: field.data } : { words: escaped ?? words ?? whole };
      (optional ?? parts).push(part);
    }
  }
  // A bracket that is never closed is a bracket.
  if (optional) parts.push({ words: '[' }, ...optional);
  return parts;
}

/** The fields that a template speaks of, each once. */
export const fieldsIn = (template: string): Field[] => [
  ...new Set(
    templateParts(template)
      .flatMap((part) => ('optional' in part ? part.optional : [part]))
      .flatMap((part) => ('field' in part ? [part.field] : [])),
  ),
];

/** A template with its fields filled in by `write`. Without any of its fields there is nothing to say: empty. */
export function fillTemplate(parts: TemplatePart[], write: (field: Field) => string): string {
  let hasAny = false;
  const say = (part: Plain): string => {
    if ('words' in part) return part.words;
    const text = write(part.field);
    if (text !== '') hasAny = true;
    return text;
  };
  const text = parts
    .map((part) => {
      if (!('optional' in part)) return say(part);
      const isFilled = part.optional.some((one) => 'field' in one && write(one.field) !== '');
      return isFilled ? part.optional.map(say).join('') : '';
    })
    .join('');
  const namesFields = parts.some((part) => 'field' in part || 'optional' in part);
  return hasAny || !namesFields ? text : '';
}
