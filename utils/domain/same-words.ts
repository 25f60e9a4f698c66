import type { FeedbackBlock } from './feedback.ts';

/** Pages differ in line breaks and spaces; a cut text may end in dots that are the page's own. */
const bare = ({ text, cut }: FeedbackBlock): string => {
  const words = text.replace(/\s+/g, ' ').trim();
  return cut ? words.replace(/\s*(?:…|\.\.\.)$/, '') : words;
};

/** The same text, also where one page shows only its beginning. */
function isSameText(a: FeedbackBlock, b: FeedbackBlock): boolean {
  const [one, other] = [bare(a), bare(b)];
  if (one === other) return true;
  if (!one || !other) return false;
  return (a.cut && other.startsWith(one)) || (b.cut && one.startsWith(other));
}

type Fit = (known: FeedbackBlock, now: FeedbackBlock) => boolean;

/** Exact fits first, so that the beginning of one remark does not take the place of another. */
const FITS: Fit[] = [
  (a, b) => a.criterion === b.criterion && bare(a) === bare(b),
  (a, b) => a.criterion === b.criterion && isSameText(a, b),
  (a, b) => (a.criterion === null || b.criterion === null) && isSameText(a, b),
];

/** For each of `now` the place of the same remark in `known`; a place is given once, -1 = it is not there. */
function placesIn(known: readonly FeedbackBlock[], now: readonly FeedbackBlock[]): number[] {
  const places = now.map(() => -1);
  for (const fits of FITS)
    for (const [at, block] of now.entries())
      if (places[at] === -1)
        places[at] = known.findIndex(
          (one, place) =>
            one.source === block.source && !places.includes(place) && fits(one, block),
        );
  return places;
}

/** Whichever says more: the whole text before a cut one, else the longer. The known one's spaces stay: targets point into it. */
function fuller(known: FeedbackBlock, now: FeedbackBlock): FeedbackBlock {
  const isLonger = known.cut && (!now.cut || bare(now).length > bare(known).length);
  return {
    source: known.source,
    criterion: known.criterion ?? now.criterion,
    author: now.author ?? known.author,
    text: isLonger ? now.text : known.text,
    cut: known.cut && now.cut,
  };
}

/**
 * Two readings of one marking in one: known remarks keep their places, since targets refer to them by place; what only
 * `now` has comes after them. Pages show different parts of a marking (a list the comment, the grader its rubric too), so
 * of each kind of remark one reading must hold all that the other does; a kind that only one has says nothing.
 *
 * @returns `null` when they are not the same marking: both have remarks of one kind that the other lacks
 */
export function joinBlocks(
  known: readonly FeedbackBlock[],
  now: readonly FeedbackBlock[],
): FeedbackBlock[] | null {
  const places = placesIn(known, now);
  const added = now.filter((_, at) => places[at] === -1);
  const unseen = known.filter((_, place) => !places.includes(place));
  const kinds = new Set(now.map(({ source }) => source));
  const gone = new Set(unseen.map(({ source }) => source).filter((source) => kinds.has(source)));
  if (added.some(({ source }) => gone.has(source))) return null;
  const joined = known.map((block, place) => {
    const again = now[places.indexOf(place)];
    return again ? fuller(block, again) : block;
  });
  return [...joined, ...added];
}

/** Where `block` is found in `blocks`, for what points to it by its place; `null` when it is not there. */
export function placeOf(blocks: readonly FeedbackBlock[], block: FeedbackBlock): number | null {
  const [place = -1] = placesIn(blocks, [block]);
  return place === -1 ? null : place;
}
