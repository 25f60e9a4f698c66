import type { Day } from '#utils/domain/time.ts';
import type { Judged } from '../classify/split-turns.ts';
import { narrow } from '../narrow.ts';
import type { Unit } from '../types.ts';
import { type DayContext, dueDayIn } from './due-day.ts';

/** One text's pieces and units, index by index, over the evened-out words. */
export interface NearDays {
  words: string;
  judged: Judged[];
  units: Unit[];
  context: DayContext;
}

/** A sentence, or a line, ends between two pieces. */
const ENDS = /[.!?;\n]/;
/** "By 5 February:", "For Monday -": everything under it is due then. */
const DUE_HEADING =
  /^\W*(?:(?:actions?|tasks?|targets?|jobs|things) )?(?:(?:to be )?(?:done|due|in|finished|completed|ready|uploaded|do) )?(?:by|for|before|due|deadline)\b/i;

/** So far back a heading is looked for: nobody lists more under one day, and a hostile text may have thousands. */
const MOST_UNDER = 40;

const wordsOf = (all: NearDays, index: number): string => {
  const piece = all.judged[index]?.segment;
  return piece ? narrow(all.words.slice(piece.start, piece.end)) : '';
};

/**
 * The day that stands next to a point and not in it: in the rest of its sentence that was cut off as a remark of its own, or in the heading it stands
 * under ("By 5 February:"). Never a day of another point, nor of a sensitive remark.
 */
export function dueDayNear(all: NearDays, index: number): Day | null {
  return besides(all, index, 1) ?? besides(all, index, -1) ?? ofHeading(all, index);
}

function besides(all: NearDays, index: number, step: 1 | -1): Day | null {
  const [own, other, unit] = [
    all.judged[index]?.segment,
    all.judged[index + step]?.segment,
    all.units[index + step],
  ];
  if (!own || !other || !unit || unit.actionable || unit.flags.length > 0) return null;
  const [first, second] = step === 1 ? [own, other] : [other, own];
  const joint = all.words.slice(Math.max(0, first.end - 1), second.start);
  if (ENDS.test(joint)) return null;
  return dueDayIn(wordsOf(all, index + step), all.context)?.day ?? null;
}

function ofHeading(all: NearDays, index: number): Day | null {
  let at = index - 1;
  while (at >= 0 && index - at < MOST_UNDER && all.units[at]?.label !== 'heading') at -= 1;
  const words = all.units[at]?.label === 'heading' ? wordsOf(all, at) : '';
  if (DUE_HEADING.test(words)) return dueDayIn(words, all.context)?.day ?? null;
  return isDayAlone(all, at, index) ? (dueDayIn(`by ${words}`, all.context)?.day ?? null) : null;
}

/** "20 Nov: 1,500 words": a heading that is nothing but a day still to come, with what it is for on its line. */
const DAY_ALONE =
  /^\W*(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? )?\d{1,2}(?:st|nd|rd|th)? ?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\W*$/i;

function isDayAlone({ words, judged }: NearDays, at: number, index: number): boolean {
  const [heading, own] = [judged[at]?.segment, judged[index]?.segment];
  if (!heading || !own || at !== index - 1) return false;
  return (
    DAY_ALONE.test(words.slice(heading.start, heading.end)) &&
    !words.slice(heading.end, own.start).includes('\n')
  );
}
