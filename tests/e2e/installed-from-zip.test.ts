import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserName } from '#tests/support/browsers/find-browser.ts';
import { click, fill, find, seeText } from '#tests/support/browsers/find-element.ts';
import { buildFolder } from '#tests/support/build-demo.ts';
import { browserNames, startWorld, stopWorld, type World } from '#tests/support/e2e-world.ts';
import { filesOf } from '#tests/support/run/packages/files-of.ts';
import { zipOf } from '#tests/support/run/packages/zip-of.ts';
import { t } from '#utils/i18n/t.ts';

/** The store package as `npm run zip` writes it, and unpacked again: Chromium takes a folder, Firefox the zip. */
function packed(place: string, name: BrowserName): { zip: string; unpacked: string } {
  const zip = join(place, `${name}.zip`);
  writeFileSync(zip, zipOf(filesOf(buildFolder('store', name))));
  const unpacked = join(place, name);
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
    mkdirSync(dirname(join(unpacked, path)), { recursive: true });
    writeFileSync(join(unpacked, path), bytes);
  }
  return { zip, unpacked };
}

describe.each(browserNames)('the store package installed from its zip in %s', (name) => {
  const place = mkdtempSync(join(tmpdir(), 'feedforward-zip-'));
  let world: World;

  beforeAll(async () => {
    const { zip, unpacked } = packed(place, name);
    // In Firefox nothing but the zip: the folder is only asked for its id.
    world = await startWorld(name, {
      kind: 'store',
      browser: { extensionDir: unpacked, ...(name === 'firefox' && { extensionZip: zip }) },
    });
  });
  afterAll(async () => {
    await stopWorld(world);
    rmSync(place, { recursive: true, force: true });
  });

  test('says its name, opens its workspace, and has nothing allowed', async () => {
    const page = await world.driven.openExtensionPage('workspace.html');
    await find(page, { role: 'heading', name: t('today.title') });
    const said = await page.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          runtime: { getManifest(): { name: string; version: string } };
          permissions: { getAll(): Promise<{ origins: string[] }> };
        };
      };
      const { origins } = await chrome.permissions.getAll();
      const { name: title, version } = chrome.runtime.getManifest();
      return { title, version, origins };
    });
    const { version } = JSON.parse(
      readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'),
    );
    expect(said).toEqual({ title: 'Feedforward', version, origins: [] });
    await page.close();
  });

  test('sorts pasted feedback: its parts that come later are in the package, too', async () => {
    const page = await world.driven.openExtensionPage('workspace.html#text');
    await click(page, { role: 'button', name: t('shell.paste') });
    await fill(
      page,
      { role: 'textbox', name: t('shell.pasteLabel') },
      'Well done. You need to add a time plan before the next practical.',
    );
    await click(page, { role: 'button', name: t('shell.pasteUse') });
    await seeText(page, t('feedback.todo'));
    await find(page, { role: 'button', name: t('feedback.use') });
    await page.close();
  });
});
