import type { Page } from 'puppeteer-core';

/** Runs in an empty page: letters in each size and weight of ours, in our own choice of fonts, and what the browser draws by itself. */
function drawLetters(): void {
  const words = 'Feedforward Gosodiadau ŵŷ 0123456789 “Agreed with Robin today” – 12 March · €';
  const put = (tag: string, style: string, text = '') => {
    const one = document.createElement(tag);
    one.style.cssText = style;
    one.textContent = text;
    document.body.append(one);
    return one;
  };
  document.body.style.cssText =
    'margin: 8px; font-family: system-ui, "Segoe UI", "Noto Sans", sans-serif';
  for (const size of [12, 13.5, 18])
    for (const weight of [400, 600])
      put(
        'p',
        `margin: 2px 0; white-space: nowrap; font-size: ${size}px; font-weight: ${weight}`,
        words,
      );
  for (const type of ['date', 'time', 'checkbox', 'radio', 'text'])
    put('input', 'font: inherit').setAttribute('type', type);
  for (const tag of ['select', 'textarea']) put(tag, 'font: inherit', 'Ag');
  // Without a value it never stands still.
  put('progress', '').setAttribute('value', '0.5');
}

/** A picture of letters as this machine draws them (PNG, base64): where they are others, so is every screen, and nothing can be told from it. */
export async function lettersHere(page: Page): Promise<string> {
  await page.setViewport({ width: 760, height: 340 });
  await page.evaluate(drawLetters);
  return page.screenshot({ encoding: 'base64' });
}
