import { analyse } from '#utils/feedback/analyse.ts';
import { preparing } from '#utils/feedback/prepare.ts';

/** The whole engine on one text. */
export const run = (text: string): number => analyse(text, { markedOn: '2026-11-23' }).units.length;

/** Gets the engine ready as the panel does in its idle time; milliseconds that the longest step took. */
export function prepare(): number {
  let longest = 0;
  let from = performance.now();
  for (const _ of preparing()) {
    const now = performance.now();
    longest = Math.max(longest, now - from);
    from = now;
  }
  return longest;
}
