import type { Frame, Page } from 'puppeteer-core';
import { catalogueWords } from './doc-pictures.ts';

/** Runs in a page: its texts, one for each element that has words of its own and is within the window. */
function textsInWindow(): string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = (node.textContent ?? '').replace(/\s+/g, ' ').trim();
    const parent = node.parentElement;
    if (!text || !parent?.checkVisibility()) continue;
    const { top, bottom, width } = parent.getBoundingClientRect();
    if (width > 1 && bottom > 0 && top < innerHeight) texts.push(text);
  }
  return texts;
}

/** Our own words on a picture: what the catalogue says in so many words, A to Z. What learners and teachers wrote is none of it. */
export async function wordsOn(page: Page): Promise<string[]> {
  const ours = await catalogueWords();
  const inFrame = async (frame: Frame) => {
    const origin = await frame.evaluate(() => location.protocol).catch(() => '');
    return /^(?:chrome|moz)-extension:$/.test(origin) ? frame.evaluate(textsInWindow) : [];
  };
  const found = (await Promise.all(page.frames().map(inFrame))).flat();
  return [...new Set(found.filter((text) => ours.has(text)))].sort();
}
