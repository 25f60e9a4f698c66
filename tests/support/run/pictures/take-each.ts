import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../setup.mjs';
import { everyScreen, type Look, SCHEMES } from './every-screen.ts';

/** Beside the builds: they are looked at and thrown away; those that papers show are taken by themselves (`for-docs.ts`). */
const output = join(root, '.output/pictures');

/** What is on a page, in both colour schemes; of a page of our own also what is below the fold. */
const take: Look = async ({ page, place, name }) => {
  mkdirSync(dirname(join(output, name)), { recursive: true });
  // Nothing is pointed at: what was pressed last would be drawn as if it were about to be pressed again.
  await page.mouse.move(2, 2);
  for (const scheme of SCHEMES) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    // Its colours, lists that come in portions and toasts come to rest.
    await new Promise((done) => setTimeout(done, 500));
    const path = join(output, `${name}-${scheme}.png`) as `${string}.png`;
    await page.screenshot({ path, fullPage: place === page });
  }
  console.log(`.output/pictures/${name}-{${SCHEMES.join(',')}}.png`);
};

/** A picture of every screen, in every state and language, light and dark. */
export async function takeEach(): Promise<void> {
  rmSync(output, { recursive: true, force: true });
  await everyScreen(take);
}
