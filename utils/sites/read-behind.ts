import { askPage } from '#utils/messaging/ask-page.ts';
import { putItsReaderIn } from './allowed-tabs.ts';

/** Somebody waits for their text meanwhile, in milliseconds. */
const LONGEST = 4_000;

const giveUp = (): Promise<null> => new Promise((resolve) => setTimeout(resolve, LONGEST, null));

/**
 * Reads the marking page that a text was selected on, to know whether its feedback is released and whose it is.
 *
 * @returns what its reader hands over, not parsed; `null` where the site is not allowed or does not answer in time
 */
export async function readBehind(tabId: number): Promise<unknown> {
  const read = async () => {
    if (!(await putItsReaderIn(tabId))) return null;
    return (await askPage(tabId, 'page.read', { scope: 'page' })) ?? null;
  };
  return Promise.race([read().catch(() => null), giveUp()]);
}
