import type { Place } from '#utils/domain/correction.ts';
import type { PointKind } from './points.ts';

/** The keys that move the point one is in. Single letters, so they hold only while the focus is inside it (WCAG 2.1.4). */
export const MOVE_KEYS: { key: string; to: Place }[] = [
  { key: 't', to: 'todo' },
  { key: 's', to: 'strength' },
  { key: 'n', to: 'not-relevant' },
];

/** The place that a heading stands for; `null` for personal remarks, which are never moved. */
export function placeOfKind(kind: PointKind): Place | null {
  if (kind === 'care') return null;
  if (kind === 'strength') return 'strength';
  return kind === 'rest' ? 'not-relevant' : 'todo';
}

/** Where a key press asks a point of this kind to go; `null` = nowhere. */
export function placeForKey(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>,
  kind: PointKind,
): Place | null {
  if (event.ctrlKey || event.altKey || event.metaKey || kind === 'care') return null;
  const to = MOVE_KEYS.find(({ key }) => key === event.key.toLowerCase())?.to ?? null;
  return to === placeOfKind(kind) ? null : to;
}
