import '#utils/i18n/rest-texts.ts';
import { axeOverEach } from './pictures/axe-over-each.ts';
import { docPictures } from './pictures/for-docs.ts';
import { takeEach } from './pictures/take-each.ts';
import { picturesToKeep } from './pictures/to-keep.ts';

// `--docs`: only those that papers and stores show, which takes two minutes instead of twelve. `--kept`: only those that a test compares with.
// `--axe`: no pictures; what is wrong on each of the same screens, in both browsers.
if (process.argv.includes('--axe')) await axeOverEach();
else if (process.argv.includes('--kept')) await picturesToKeep();
else {
  if (!process.argv.includes('--docs')) await takeEach();
  await docPictures();
}
