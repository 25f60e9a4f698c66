import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { browserNames, useWorld } from '#tests/support/e2e-world.ts';
import { type Compared, compare } from '#tests/support/kept-pictures/compare.ts';
import {
  forgetDiffering,
  keptNames,
  keptPicture,
  leaveDiffering,
} from '#tests/support/kept-pictures/folder.ts';
import { lettersHere } from '#tests/support/kept-pictures/letters.ts';
import { KEPT, takeKept } from '#tests/support/kept-pictures/screens.ts';

const RENEW = 'Look at it; if it is meant to be so: npm run pictures -- --kept';

describe.runIf(browserNames.includes('chromium'))('screens look as they were kept', () => {
  const world = useWorld('chromium', { browser: { env: { TZ: 'Europe/London' } } });
  const now = new Map<string, string>();
  let empty: Page;
  let letters: Compared;

  const comparedWith = async (name: string, png: string): Promise<Compared> => {
    const kept = keptPicture(name);
    if (kept === null) return { isAlike: false, inWords: 'none is kept', differs: null };
    return compare(empty, kept, png);
  };

  beforeAll(async () => {
    forgetDiffering();
    empty = await world.driven.open('about:blank');
    letters = await comparedWith('letters', await lettersHere(empty));
    if (letters.isAlike)
      await takeKept(world.driven, world.lms.origin, (name, png) => now.set(name, png));
    await empty.bringToFront();
  });

  test('there is a picture of each, and none besides', () => {
    expect(keptNames().sort()).toEqual(['letters', ...KEPT].sort());
  });

  test.for(KEPT)('%s', async (name, { skip }) => {
    // Another font moves every word: nothing could be told from the rest.
    skip(!letters.isAlike, `Letters are drawn otherwise on this machine (${letters.inWords}).`);
    const png = now.get(name) ?? '';
    const { isAlike, inWords, differs } = await comparedWith(name, png);
    if (isAlike) return;
    const place = leaveDiffering(name, png, differs);
    expect.fail(`${inWords}. As it is now, and where it differs: ${place}. ${RENEW}`);
  });

  test('a button that has moved by a few dots is seen, letters a little paler are not', async () => {
    await empty.setViewport({ width: 380, height: 200 });
    const drawn = async (style: string) => {
      await empty.evaluate((css) => {
        document.body.innerHTML = '<p>Three sources, one of them a book</p><button>Save</button>';
        document.body.style.cssText = 'margin: 16px; font: 13.5px sans-serif';
        const button = document.querySelector('button');
        if (button) button.style.cssText = 'padding: 6px 12px; border: 1px solid #7d8285';
        for (const one of document.querySelectorAll('p, button')) {
          const { style: own } = one as HTMLElement;
          own.cssText += css;
        }
      }, style);
      return empty.screenshot({ encoding: 'base64' });
    };
    const usual = await drawn('');
    const alike = async (style: string) =>
      (await compare(empty, usual, await drawn(style))).isAlike;
    expect([await alike(''), await alike('; margin-inline-start: 4px')]).toEqual([true, false]);
    expect(await alike('; color: #181818')).toBe(true);
  });
});
