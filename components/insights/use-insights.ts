import { useCallback, useEffect, useState } from 'preact/hooks';
import { useServices } from '#components/hooks/services.ts';
import type { LiveState } from '#components/hooks/use-live.ts';
import { daysOn } from '#utils/days/local-day.ts';
import type { Day } from '#utils/domain/time.ts';
import { answersTo, type InsightAnswers } from '#utils/insights/answers.ts';
import { pauses } from '#utils/mis/pauses.ts';
import { noneWords } from './row-words.ts';

/** What there is to show: the answers, or that there are no targets at all. */
export type Counted = InsightAnswers | 'no-targets';

/** A day begins nowhere on earth more than a day before its date does in London. */
const startOf = (from: Day): string => `${daysOn(from, -1)}T00:00:00.000Z`;

/**
 * The answers for the time since `from` (`null` = all): counted when the screen opens, when another time is chosen, and when its tab is
 * come back to, not at every change, since all of that time is read for it. What stood there stays until the new ones are there.
 */
export function useInsights(from: Day | null): { counted: LiveState<Counted>; again: () => void } {
  const services = useServices();
  const [counted, setCounted] = useState<LiveState<Counted>>({ is: 'waiting' });
  const [turn, setTurn] = useState(0);
  const again = useCallback(() => setTurn((before) => before + 1), []);
  useEffect(() => {
    addEventListener('focus', again);
    return () => removeEventListener('focus', again);
  }, [again]);
  useEffect(() => {
    let isWanted = true;
    const count = async () => {
      const read = await services.insightRecords(from && startOf(from));
      if (!isWanted) return;
      if (!read.ok) return setCounted({ is: 'failed', why: read.why });
      const { hasTargets, learners } = read.value;
      const period = { from, zone: Temporal.Now.timeZoneId() };
      const value = hasTargets
        ? await answersTo(learners, period, noneWords(), pauses())
        : ('no-targets' as const);
      if (isWanted) setCounted({ is: 'here', value });
    };
    void count();
    return () => {
      isWanted = false;
    };
  }, [services, turn, from]);
  return { counted, again };
}
