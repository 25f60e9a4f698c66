import type { Span } from '#utils/domain/span.ts';

/** What a heading promises about the points under it. */
export type Section = 'praise' | 'action' | 'grade' | 'question' | 'neutral';

/** A piece of the text before anybody has said what it does. Offsets are into the normalised text. */
export interface Segment extends Span {
  kind: 'heading' | 'text' | 'legend' | 'codes';
  /** The section it stands in; `null` outside any. */
  section: Section | null;
  /** It is an item of a list. */
  bullet: boolean;
  /** Another place that belongs to it: where a code of its legend is used. */
  alsoAt?: Span;
  /** The heading before it on its line that says where it belongs ("Q7:"). */
  placeAt?: Span;
}
