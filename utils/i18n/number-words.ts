import { intlTags } from './language.ts';

/** A number as it is written: "12,345". */
export const numberWords = (value: number): string =>
  Math.abs(value) < 1000 && Number.isInteger(value)
    ? String(value)
    : new Intl.NumberFormat(intlTags()).format(value);
