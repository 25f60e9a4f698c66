import { useCallback, useEffect, useState } from 'preact/hooks';
import { useServices } from '#components/hooks/services.ts';
import type { LiveState } from '#components/hooks/use-live.ts';
import type { InsightRecords } from '#utils/insights/records.ts';

/**
 * What the numbers are made of: read when the screen opens and when its tab is come back to, not at every change, since
 * all of the store is read for it.
 */
export function useInsights(): { records: LiveState<InsightRecords>; again: () => void } {
  const services = useServices();
  const [records, setRecords] = useState<LiveState<InsightRecords>>({ is: 'waiting' });
  const [turn, setTurn] = useState(0);
  const again = useCallback(() => setTurn((before) => before + 1), []);
  useEffect(() => {
    addEventListener('focus', again);
    return () => removeEventListener('focus', again);
  }, [again]);
  useEffect(() => {
    let isWanted = true;
    void services.insightRecords().then((read) => {
      if (!isWanted) return;
      setRecords(read.ok ? { is: 'here', value: read.value } : { is: 'failed', why: read.why });
    });
    return () => {
      isWanted = false;
    };
  }, [services, turn]);
  return { records, again };
}
