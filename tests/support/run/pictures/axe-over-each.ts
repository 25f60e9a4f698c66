import { axeFaultsIn, comeToRest } from '../../browsers/axe-faults.ts';
import type { BrowserName } from '../../browsers/find-browser.ts';
import { everyScreen, SCHEMES } from './every-screen.ts';

/** Both browsers; `E2E_BROWSER=firefox` for one of them, as in the tests. */
const BROWSERS: BrowserName[] = ['chromium', 'firefox'];
const wanted = (): BrowserName[] =>
  BROWSERS.filter((name) => !process.env.E2E_BROWSER || process.env.E2E_BROWSER === name);

/** Runs axe over every screen in a browser, and says what it finds as it finds it; gives how much that was. */
async function axeIn(browser: BrowserName): Promise<number> {
  let pages = 0;
  let faults = 0;
  await everyScreen(async ({ place, name }) => {
    await comeToRest(place);
    for (const scheme of SCHEMES) {
      pages++;
      for (const fault of await axeFaultsIn(place, scheme)) {
        faults++;
        console.log(`${browser} ${name}-${scheme}: ${fault}`);
      }
    }
  }, browser);
  console.log(`axe in ${browser}: ${pages} pages looked at, ${faults} violations`);
  return faults;
}

/** Runs axe over every screen, in every state and language, light and dark, in both browsers; ends with 1 where something is wrong. */
export async function axeOverEach(): Promise<void> {
  for (const browser of wanted()) if ((await axeIn(browser)) > 0) process.exitCode = 1;
}
