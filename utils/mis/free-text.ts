import type { Field, Profile } from './profile.ts';
import { fieldsIn } from './template.ts';

/** The fields that hold what somebody typed about a learner. */
const FREE: readonly Field[] = [
  'statement',
  'steps',
  'evidence',
  'why',
  'ifThen',
  'ownWords',
  'note',
  'moveReason',
  'step',
  'seen',
  'answers',
  'summary',
  'question',
  'answer',
  'quote',
];

const holdsFree = (column: Profile['columns'][number]): boolean => {
  if ('constant' in column) return false;
  const fields = 'field' in column ? [column.field] : fieldsIn(column.template);
  return fields.some((field) => FREE.includes(field));
};

/** The cells of a row that hold free text. */
export const freeTextIn = (profile: Pick<Profile, 'columns'>, cells: string[]): string[] =>
  profile.columns.flatMap((column, at) => (holdsFree(column) ? [cells[at] ?? ''] : []));
