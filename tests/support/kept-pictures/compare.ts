import type { Page } from 'puppeteer-core';

/**
 * Pictures are laid over each other in cells of 4 by 4 dots. A cell's mean colour hardly changes where letters are smoothed otherwise, and does where a
 * line, an edge or a word has moved. `MOST` = the share of cells that may differ, which a button moved by its own edge already passes by far.
 */
const CELL = 4;
const FAR = 16;
const MOST = 0.0004;

/** What came of it; `differs` is a picture of where, as base64. */
export interface Compared {
  isAlike: boolean;
  inWords: string;
  differs: string | null;
}

/** Runs in a page: decodes both there, since a browser is at hand and a library for it would be one more to keep. */
async function inPage(kept: string, now: string, cell: number, far: number) {
  const bitmap = async (png: string) =>
    createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
  const [one, other] = [await bitmap(kept), await bitmap(now)];
  const sizes = [one, other].map(({ width, height }) => `${width}×${height}`);
  if (sizes[0] !== sizes[1]) return { sizes, far: 0, of: 1, differs: null };
  const canvas = document.createElement('canvas');
  canvas.width = one.width;
  canvas.height = one.height;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('No canvas');
  const dotsOf = (image: ImageBitmap) => {
    pen.drawImage(image, 0, 0);
    return pen.getImageData(0, 0, canvas.width, canvas.height).data;
  };
  const [before, after] = [dotsOf(one), dotsOf(other)];
  pen.fillStyle = 'rgb(255 255 255 / 70%)';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = 'rgb(220 0 0 / 80%)';
  let count = 0;
  let of = 0;
  for (let y = 0; y < canvas.height; y += cell)
    for (let x = 0; x < canvas.width; x += cell) {
      const change = [0, 0, 0];
      let dots = 0;
      for (let row = y; row < Math.min(y + cell, canvas.height); row++)
        for (let column = x; column < Math.min(x + cell, canvas.width); column++) {
          dots += 1;
          for (const channel of change.keys()) {
            const at = (row * canvas.width + column) * 4 + channel;
            change[channel] = (change[channel] ?? 0) + (after[at] ?? 0) - (before[at] ?? 0);
          }
        }
      of += 1;
      if (Math.max(...change.map(Math.abs)) / dots <= far) continue;
      count += 1;
      pen.fillRect(x, y, cell, cell);
    }
  return { sizes, far: count, of, differs: canvas.toDataURL('image/png').split(',')[1] ?? null };
}

/** Compares two pictures (PNG, base64) in any page that has no policy of its own, such as an empty one. */
export async function compare(page: Page, kept: string, now: string): Promise<Compared> {
  const { sizes, far, of, differs } = await page.evaluate(inPage, kept, now, CELL, FAR);
  if (sizes[0] !== sizes[1])
    return { isAlike: false, inWords: `its size was ${sizes.join(' and is ')}`, differs };
  const inWords = `${far} of ${of} cells differ, ${Math.floor(MOST * of)} may`;
  return { isAlike: far <= MOST * of, inWords, differs };
}
