/**
 * What a page says, as it stands now, of whom and what it is about. Compared with another mark and nothing else: it
 * proves nobody, is never shown and never stored.
 */
export interface PageMark {
  /** The address's own part of that. */
  address: string;
  /** Every place that names a learner. Another value: the page may be about another learner. */
  learner: string;
  /** The rest that a reading depends on: attempt, the form having been made anew, parts fading in or out. */
  rest: string;
}

export const isSameMark = (one: PageMark | null, other: PageMark | null): boolean =>
  one !== null &&
  other !== null &&
  one.address === other.address &&
  one.learner === other.learner &&
  one.rest === other.rest;
