import type { Column, Field } from '../profile.ts';

/** A column of a shipped profile. */
export const column = (
  heading: string,
  field: Field,
  ifEmpty: 'allow' | 'warn' | 'hold' = 'allow',
  longest?: number,
): Column => ({ heading, field, ifEmpty, ...(longest && { longest }) });

/** Fields under the headings of a system that joins words with capitals or dashes. */
export const columns = (fields: [heading: string, field: Field][]): Column[] =>
  fields.map(([heading, field]) => column(heading, field));
