import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Reading } from '#utils/domain/reading.ts';
import type { MessageKey } from '#utils/i18n/t.ts';
import type { PageService } from '#utils/services/types.ts';

/** How the rest of a learner's feedback, which the page does not show, stands. */
export type Rest =
  | { is: 'fetching'; done: number; total: number | null }
  | { is: 'failed'; why: MessageKey; again: () => void };

/** The causes that a reading names, the one that stops all the others first. */
const CAUSES: Record<string, MessageKey> = {
  'logged-out': 'whole.loggedOut',
  'no-right': 'whole.noRight',
  throttled: 'whole.throttled',
  'no-answer': 'whole.noAnswer',
};

const causeIn = ({ notes }: Reading): MessageKey => {
  const cause = Object.keys(CAUSES).find((name) => notes.includes(name));
  return (cause && CAUSES[cause]) || 'whole.failed';
};

const itemsOf = (reading: Reading, userId: string) =>
  reading.items.filter(({ learner }) => learner.userId === userId);

/** The page's reading with one learner's own items from a deeper one; what that one says of anybody else is not taken. */
function withItems(reading: Reading, deeper: Reading, userId: string): Reading {
  const theirs = itemsOf(deeper, userId);
  const at = reading.items.findIndex(({ learner }) => learner.userId === userId);
  const others = reading.items.filter(({ learner }) => learner.userId !== userId);
  const place = at === -1 ? others.length : at;
  const items = [...others.slice(0, place), ...theirs, ...others.slice(place)];
  const isWhole = !deeper.deeper.includes(userId);
  return {
    ...reading,
    // A page that shows only signs of feedback (a class's gradebook) has some to show now.
    answer: theirs.length > 0 ? 'feedback' : reading.answer,
    items,
    deeper: isWhole ? reading.deeper.filter((id) => id !== userId) : reading.deeper,
    notes: isWhole ? deeper.notes : reading.notes,
  };
}

interface Kept {
  key: string;
  deeper: Reading | null;
  rest: Rest | null;
}

/**
 * Reads the page again for the learner who is being looked at, when the LMS can say more of them than the page shows.
 * What is there is shown meanwhile. Another page, another learner or other words on the page: what was on its way is
 * dropped, and nothing of it is ever given for them.
 *
 * @param reading what the page showed; `null` = nothing yet
 * @param userId the learner looked at, proved; `null` = nobody
 * @returns the reading, that learner's items whole once they are; and how the rest stands, `null` = nothing is missing
 */
export function useWholeText(
  page: PageService | null,
  reading: Reading | null,
  userId: string | null,
): { reading: Reading | null; rest: Rest | null } {
  const isMore = reading !== null && userId !== null && reading.deeper.includes(userId);
  // The same words read again are new objects: compared by what they say.
  const key = isMore ? JSON.stringify([reading.url, userId, itemsOf(reading, userId)]) : null;
  const [kept, setKept] = useState<Kept | null>(null);
  const newest = useRef(0);
  const isAsking = useRef(false);
  const fetchRest = useCallback(async () => {
    if (!page || key === null || reading === null || userId === null) return;
    newest.current += 1;
    const mine = newest.current;
    const isMine = () => mine === newest.current;
    const show = (deeper: Reading | null, rest: Rest | null) =>
      isMine() && setKept({ key, deeper, rest });
    const again = () => void fetchRest();
    isAsking.current = true;
    show(null, { is: 'fetching', done: 0, total: null });
    const result = await page.read({ userId }, (done, total) =>
      show(null, { is: 'fetching', done, total }),
    );
    if (isMine()) isAsking.current = false;
    if (!result.ok) return show(null, { is: 'failed', why: result.why, again });
    const deeper = result.value;
    // The page went elsewhere while it was asked: the next reading of it is on its way.
    const isSamePage = deeper.url === reading.url && deeper.site === reading.site;
    const isWhole = isSamePage && !deeper.deeper.includes(userId);
    const rest: Rest | null = isWhole ? null : { is: 'failed', why: causeIn(deeper), again };
    show(isSamePage ? deeper : null, rest);
    // `key` stands for the reading, which is a new object each time.
  }, [page, key]);
  const isKept = kept?.key === key;
  useEffect(() => {
    // Only when nobody is looked at: a new read ends the one before by itself, and a late stop could end the new one.
    if (key === null && isAsking.current) page?.stopReading();
    if (key === null) isAsking.current = false;
    return () => {
      newest.current += 1;
    };
  }, [page, key]);
  useEffect(() => {
    if (key === null || isKept) return;
    void fetchRest();
  }, [key, fetchRest, isKept]);
  if (!isMore || reading === null || userId === null) return { reading, rest: null };
  if (!isKept || !kept) return { reading, rest: { is: 'fetching', done: 0, total: null } };
  const shown = kept.deeper ? withItems(reading, kept.deeper, userId) : reading;
  return { reading: shown, rest: kept.rest };
}
