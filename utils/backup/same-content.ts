import type { AnyRecord } from './tables.ts';

/** What says when and how often a record was saved, and under which key it is found: not what it says. */
const ABOUT_SAVING = new Set(['rev', 'createdAt', 'updatedAt', 'savedAt', 'sourceKey']);

/** A value as text, whatever the order of its fields. */
export const inOrder = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );

/** The fields in which two records say something else. */
export const differingFields = (one: AnyRecord, other: AnyRecord): string[] =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
    (field) => !ABOUT_SAVING.has(field) && inOrder(one[field]) !== inOrder(other[field]),
  );

/** Whether two records say the same. */
export const sameContent = (one: AnyRecord, other: AnyRecord): boolean =>
  differingFields(one, other).length === 0;
