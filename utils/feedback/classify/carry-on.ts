import type { Span } from '#utils/domain/span.ts';
import type { PieceInPlace } from './features.ts';

/** A piece as far as it matters here: where it stands, what surrounds it, and what has been found so far. */
export interface MayCarryOn {
  piece: PieceInPlace;
  span: Span;
  isSensitive: boolean;
  isHeading: boolean;
  /** The model's chance that it is sensitive. */
  chance: number;
}

/** Next to a personal matter, less of a chance is enough. */
const NEAR_FROM = 0.1;

/** Somebody is spoken to or of, or goes somewhere. */
const SPOKEN_TO =
  /\b(?:you|your|you're|you've|you'll|you'd|u|ur|i|i'm|i've|i'll|i'd|me|my|we|we'll|we've|we're|us|our|he|he's|him|his|she|she's|her|they|them|their|nobody|no one|anyone|anybody|somebody|someone|it's|that's|there's|team|fund|form|office|line|service)\b/i;
/** A part of the work is named: the talk has gone back to it. */
const WORK =
  /\b(?:[PMD]\d|AC ?\d|LO ?\d|AO\d|K\d|S\d|Q\d|tasks?|units?|questions?|pages?|paragraphs?|sections?|drafts?|essays?|reports?|assignments?|coursework|portfolios?|log ?books?|logs?|evidence|criteri(?:on|a)|references?|bibliography|diagrams?|drawings?|graphs?|tables?|charts?|sketchbooks?|plans?|observations?|evaluations?|conclusions?|introductions?|answers?|spelling|punctuation|sources?|job cards?|worksheets?|screenshots?|photos?|captions?|quotations?|the work|resubmi\w+)\b/i;

/** Whether a part of the work is named. */
export const namesWork = (words: string): boolean => WORK.test(words);

/** Whether somebody is spoken to or of. */
export const speaksOfSomebody = (words: string): boolean => SPOKEN_TO.test(words);

/**
 * Which pieces go on with a personal matter in plain words ("I've told her you might pop in"): in the same paragraph as one that names it,
 * speaking of somebody, naming no part of the work. What is doubtful there is set apart too: a step drafted from it would be the worst mistake.
 */
export function carriesOn(text: string, all: MayCarryOn[]): boolean[] {
  let isNear = false;
  return all.map(({ piece, span, isSensitive, isHeading, chance }, index) => {
    const before = text.slice(all[index - 1]?.span.end ?? 0, span.start);
    if (isHeading || /\n\s*\n/.test(before)) isNear = false;
    if (isHeading) return false;
    if (isSensitive) {
      isNear = true;
      return false;
    }
    if (!isNear) return false;
    if (chance >= NEAR_FROM) return true;
    isNear = !namesWork(piece.words) && !isOfTheWork(piece);
    return isNear && isSpoken(piece, before, text, span);
  });
}

/** Somebody is spoken of, or it goes on inside the same sentence. */
function isSpoken({ words }: PieceInPlace, before: string, text: string, at: Span): boolean {
  if (speaksOfSomebody(words)) return true;
  const last =
    text
      .slice(0, at.start - before.length)
      .trimEnd()
      .at(-1) ?? '';
  return !/[.!?]/.test(last) && !before.includes('\n') && /\p{L}/u.test(words);
}

/** Words that only the work has: what is made, performed or written in its trade, or what praises or faults it. */
const isOfTheWork = ({ senses, verdict }: PieceInPlace): boolean =>
  ['praise', 'grade'].includes(verdict.label) ||
  senses.some(({ classes }) => classes.some((name) => /^(?:made|performed|written)/.test(name)));
