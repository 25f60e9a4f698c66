import axe from 'axe-core';
import { type Place, until } from './driven.ts';
import { textOf } from './find-element.ts';

const WITHIN = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};

/** Waits until a place shows the same for a moment: what is counted or read comes after the first drawing. */
export async function comeToRest(place: Place): Promise<void> {
  let before = '';
  await until('a screen that has come to rest', async () => {
    const now = await textOf(place);
    const isSame = now !== '' && now === before;
    before = now;
    await new Promise((done) => setTimeout(done, 200));
    return isSame;
  });
}

interface Found {
  violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
}

/** Runs in a page: what axe finds wrong there, `rule: markup: why` for each. */
async function faults(options: object): Promise<string[]> {
  const found: Found = await Reflect.get(globalThis, 'axe').run(document, options);
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}: ${failureSummary}`),
  );
}

/**
 * What axe finds wrong in what a place shows, with the real layout and colours, in a colour scheme. Its source is handed over by the
 * driver: the extension's own policy would not load it.
 */
export async function axeFaultsIn(place: Place, scheme: 'light' | 'dark'): Promise<string[]> {
  await place.evaluate((wanted) => {
    // What fades over would be judged half-way.
    const still = new CSSStyleSheet();
    still.replaceSync(
      '*, *::before, *::after { transition: none !important; animation: none !important; }',
    );
    document.adoptedStyleSheets = [still];
    document.documentElement.style.colorScheme = wanted;
  }, scheme);
  await place.evaluate(`globalThis.axe || (() => { ${axe.source}\n })(); undefined`);
  return place.evaluate(faults, WITHIN);
}
