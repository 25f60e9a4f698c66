import { firstTexts } from './first-texts.ts';
import { restTexts } from './rest-texts.ts';

/** What all of several objects hold, as the type of one. */
type All<Part> = (Part extends unknown ? (part: Part) => void : never) extends (
  all: infer Whole,
) => void
  ? Whole
  : never;

/**
 * English (UK): the whole catalogue, one file per part of the product; keys start with their part's name. Its type is what `t` asks for; what is
 * shipped loads it in two parts, so nothing of that imports this file.
 */
export const en: All<(typeof firstTexts)[number] | (typeof restTexts)[number]> = Object.assign(
  Object.create(null),
  ...firstTexts,
  ...restTexts,
);
