import { useEffect, useRef, useState } from 'preact/hooks';
import { useServices } from '#components/hooks/services.ts';
import { type LiveState, useLive } from '#components/hooks/use-live.ts';
import type { TodayList } from '#utils/services/log-services.ts';

/** As many as a screen shows at once, then as many as a mentor can have, then as many again at each press. */
export const FIRST = 15;
const PORTION = 200;

/**
 * Today's list: what fits on a screen is asked for and drawn first, the rest of a caseload after that, more on request.
 * While more is fetched, what is there stays.
 */
export function useList(): { list: LiveState<TodayList>; again: () => void; more: () => void } {
  const services = useServices();
  const [attempt, setAttempt] = useState(0);
  const [limit, setLimit] = useState(FIRST);
  const now = useLive(`today/${attempt}/${limit}`, () => services.today(limit));
  const last = useRef<LiveState<TodayList>>(now);
  if (now.is !== 'waiting') last.current = now;
  const hasMore = now.is === 'here' && now.value.hasMore;
  useEffect(() => {
    if (!hasMore || limit !== FIRST) return;
    // After the paint of the first ones.
    const timer = setTimeout(() => setLimit(PORTION));
    return () => clearTimeout(timer);
  }, [hasMore, limit]);
  return {
    list: last.current,
    again: () => {
      last.current = { is: 'waiting' };
      setAttempt(attempt + 1);
    },
    more: () => setLimit(limit + PORTION),
  };
}

/** How many more one press shows. */
export const MORE = PORTION;
