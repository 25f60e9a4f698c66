import { gradeAlone } from '#utils/domain/feedback.ts';
import type { ReadItem, Reading } from '#utils/domain/reading.ts';

/** The keys of an item that other programs build on, in this order. */
const itemKeys = [
  'learner',
  'course',
  'work',
  'activityId',
  'attempt',
  'grade',
  'released',
  'markedOn',
  'author',
  'source',
  'criterion',
  'text',
  'cut',
] as const satisfies (keyof ReadItem)[];

/** The grade goes alone, without what it is out of, so that the same mark reads the same from every page. */
const itemFields = (item: ReadItem) => ({
  ...Object.fromEntries(itemKeys.map((key) => [key, item[key]])),
  grade: gradeAlone(item.grade),
});

/** One reading as one line of JSON: only the keys that are promised, unknown values `null`. */
export function jsonLine(file: string, reading: Reading): string {
  const { url, answer, lms, pageKind, missing, items } = reading;
  return JSON.stringify({
    file,
    url,
    answer,
    lms,
    pageKind,
    missing,
    items: items.map(itemFields),
  });
}

function itemProse(item: ReadItem): string {
  const { learner, source, criterion, work, attempt, grade, released, cut, text } = item;
  const facts = [
    `${learner.name ?? '(no name)'} [${learner.userId ?? 'not proved'}]`,
    work,
    attempt && `attempt ${attempt}`,
    grade && `grade ${grade}`,
    released === false && 'NOT RELEASED',
    cut && 'CUT',
    criterion ? `${source}: ${criterion}` : source,
  ].filter(Boolean);
  return `\n${facts.join(' · ')}\n${text.replace(/^/gm, '  ')}`;
}

/** One reading for a person at a terminal. */
export function proseOf(file: string, reading: Reading): string {
  const { answer, lms, pageKind, missing, notes, items } = reading;
  const head = [answer, lms, pageKind, ...notes].filter(Boolean).join(' · ');
  const lacks = missing.length > 0 ? `\nmissing: ${missing.join(', ')}` : '';
  return `${file}: ${head}${lacks}${items.map(itemProse).join('\n')}`;
}
