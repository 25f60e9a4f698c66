import { useRef } from 'preact/hooks';
import type { TodayRow } from '#utils/services/log-services.ts';

/**
 * The rows with the one that is being worked on kept in its place, although it may have no reason any more: what was logged is
 * followed by a smaller step, and its form must not go away under the mentor's hands.
 * @param heldId the learner who is being worked on; `null` = nobody
 */
export function useHeldRows(rows: TodayRow[], heldId: string | null): TodayRow[] {
  const held = useRef<{ row: TodayRow; at: number } | null>(null);
  const at = rows.findIndex(({ learner }) => learner.id === heldId);
  const row = rows[at];
  if (row) held.current = { row, at };
  if (heldId === null || held.current?.row.learner.id !== heldId) held.current = null;
  if (row || !held.current) return rows;
  return rows.toSpliced(held.current.at, 0, held.current.row);
}
