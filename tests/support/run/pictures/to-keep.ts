import { keepPictures } from '../../kept-pictures/folder.ts';
import { lettersHere } from '../../kept-pictures/letters.ts';
import { takeKept } from '../../kept-pictures/screens.ts';
import { startDemo } from '../demo-world.ts';

/** Renews the pictures that a browser test compares screens with. */
export async function picturesToKeep(): Promise<void> {
  const pictures = new Map<string, string>();
  const { lms, driven } = await startDemo({ headless: true, env: { TZ: 'Europe/London' } });
  try {
    if (driven.name !== 'chromium') throw new Error('The kept pictures are taken in a Chromium.');
    const page = await driven.open('about:blank');
    pictures.set('letters', await lettersHere(page));
    await page.close();
    await takeKept(driven, lms.origin, (name, png) => pictures.set(name, png));
  } finally {
    await driven.close();
    await lms.stop();
  }
  keepPictures(pictures);
  console.log(`tests/e2e/kept-pictures: ${pictures.size} pictures`);
}
