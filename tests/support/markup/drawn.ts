import type { Page } from 'puppeteer-core';

/** Words in scripts that put marks above and below their letters, in every kind of box that cuts something off. */
function putScripts(): void {
  const box = document.createElement('section');
  const words = ['TIẾNG VIỆT ỄỖ', 'ที่ปู่รู้น้ำ', 'בְּרֵאשִׁית', 'र्क्ष्मिँ', 'gjpqyÅÇ'];
  for (const [at, text] of words.entries()) {
    for (const tag of ['h2', 'p', 'small']) {
      const one = document.createElement(tag);
      one.textContent = `${text} ${at}`;
      if (tag === 'small') one.style.display = 'block';
      box.append(one);
    }
  }
  box.id = 'drawn';
  document.body.append(box);
}

/** A list with bullets and one with numbers, as some screens have them. */
function putLists(): void {
  const box = document.createElement('section');
  for (const [tag, marker] of [
    ['ul', 'disc'],
    ['ol', 'decimal'],
  ] as const) {
    const list = document.createElement(tag);
    list.style.cssText = `list-style: ${marker}; padding-inline-start: 3rem`;
    const line = document.createElement('li');
    line.textContent = 'a line';
    list.append(line, line.cloneNode(true));
    box.append(list);
  }
  box.id = 'drawn';
  document.body.append(box);
}

const put = { scripts: putScripts, lists: putLists };

/**
 * Whether something is drawn alike with and without a change of its style, over everything else on the page.
 *
 * @param selector which elements of it, and `style` what they are given
 * @returns `cut`: how many of them cut something off before the change; `same`: whether the pictures are the same to the last dot
 */
export async function isDrawnAlike(
  page: Page,
  what: keyof typeof put,
  { selector, style }: { selector: string; style: string },
): Promise<{ cut: number; same: boolean }> {
  await page.evaluate(put[what]);
  const cut = await page.evaluate((which) => {
    const box = document.getElementById('drawn');
    if (box) box.style.cssText = 'position:fixed;inset:0;z-index:9;padding:40px;background:#fff';
    return [...document.querySelectorAll(which)].filter(
      (one) => getComputedStyle(one).overflowY === 'clip',
    ).length;
  }, selector);
  const before = await page.screenshot();
  await page.evaluate(
    (which, css) => {
      for (const one of document.querySelectorAll<HTMLElement>(which)) one.style.cssText += css;
    },
    selector,
    style,
  );
  const after = await page.screenshot();
  await page.evaluate(() => document.getElementById('drawn')?.remove());
  return { cut, same: Buffer.compare(Buffer.from(before), Buffer.from(after)) === 0 };
}
