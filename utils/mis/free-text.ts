import type { Field, Profile } from './profile.ts';

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
];

/** The cells of a row that hold free text. */
export const freeTextIn = (profile: Pick<Profile, 'columns'>, cells: string[]): string[] =>
  profile.columns.flatMap((column, at) =>
    'field' in column && FREE.includes(column.field) ? [cells[at] ?? ''] : [],
  );
