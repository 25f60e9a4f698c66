import { browser } from '#utils/platform/browser.ts';
import { speakInPage } from './in-page.ts';
import type { Side } from './make-room.ts';

/** Where the mentor likes the panel. Kept in local storage: it says nothing about anybody. */
export interface Placement {
  side: Side;
  /** px */
  width: number;
}

export const MIN_PANEL_WIDTH = 320;
export const MAX_PANEL_WIDTH = 640;
const initial: Placement = { side: 'right', width: 380 };

/** A width that the panel can have. */
export const clampWidth = (width: number): number =>
  Math.round(Math.min(MAX_PANEL_WIDTH, Math.max(MIN_PANEL_WIDTH, width)));

/** The stored placement, or the initial one where nothing sensible is stored. */
export function parsePlacement(stored: unknown): Placement {
  if (typeof stored !== 'object' || stored === null) return initial;
  const side = 'side' in stored && stored.side === 'left' ? 'left' : 'right';
  const width =
    'width' in stored && typeof stored.width === 'number' ? stored.width : initial.width;
  return { side, width: Number.isFinite(width) ? clampWidth(width) : initial.width };
}

/** Where the panel goes, and what is said there: both in one look. */
export async function readPlacement(): Promise<Placement> {
  const { placement, pageTexts } = await browser.storage.local.get(['placement', 'pageTexts']);
  speakInPage(pageTexts);
  return parsePlacement(placement);
}

export async function keepPlacement(placement: Placement): Promise<void> {
  await browser.storage.local.set({ placement });
}
