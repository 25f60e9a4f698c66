import type { Place } from '#utils/domain/correction.ts';
import type { PointKind } from './points.ts';

/** The keys that move the point one is in. Single letters, so they hold only while the focus is inside it (WCAG 2.1.4). */
export const MOVE_KEYS: { key: string; to: Place }[] = [
  { key: 't', to: 'todo' },
  { key: 's', to: 'strength' },
  { key: 'n', to: 'not-relevant' },
];

/** The place where the engine had put what stands under a heading; `null` for personal remarks, which are never moved. */
export function placeOfKind(kind: PointKind): Place | null {
  if (kind === 'care') return null;
  if (kind === 'strength') return 'strength';
  return kind === 'rest' ? 'not-relevant' : 'todo';
}

/** Where else a point of this kind could go. What may be to do can be said to be. */
export function movesFrom(kind: PointKind): typeof MOVE_KEYS {
  if (kind === 'care') return [];
  return MOVE_KEYS.filter(({ to }) => kind === 'perhaps' || to !== placeOfKind(kind));
}

/** Where a key press asks a point of this kind to go; `null` = nowhere. */
export function placeForKey(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>,
  kind: PointKind,
): Place | null {
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  return movesFrom(kind).find(({ key }) => key === event.key.toLowerCase())?.to ?? null;
}
