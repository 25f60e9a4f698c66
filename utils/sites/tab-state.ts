import { canvasPageKind } from '#utils/lms/canvas/pages.ts';
import { moodlePageKind } from '#utils/lms/moodle/pages.ts';
import { isCovered, originPattern } from './origins.ts';

/** What can be said of a tab: may we work there, and is there anything to work on. */
export type TabState =
  /** Not a web page, or an address we may not ask for. */
  | { is: 'elsewhere' }
  | { is: 'not-allowed'; host: string }
  | { is: 'allowed'; host: string; hasFeedbackPage: boolean; isPreset: boolean };

/**
 * @param address the tab's address, as far as the browser tells it
 * @param allowed origin patterns granted now
 * @param preset origin patterns that the build has built in: those cannot be given back
 */
export function tabState(
  address: string | undefined,
  allowed: string[],
  preset: string[],
): TabState {
  if (!address || originPattern(address) === null) return { is: 'elsewhere' };
  const url = new URL(address);
  if (!isCovered(url.origin, allowed)) return { is: 'not-allowed', host: url.hostname };
  return {
    is: 'allowed',
    host: url.hostname,
    hasFeedbackPage: moodlePageKind(url) !== null || canvasPageKind(url) !== null,
    isPreset: isCovered(url.origin, preset),
  };
}
