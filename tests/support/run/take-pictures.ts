import '#utils/i18n/rest-texts.ts';
import { everyScreen } from './pictures/every-screen.ts';
import { docPictures } from './pictures/for-docs.ts';
import { picturesToKeep } from './pictures/to-keep.ts';

// `--docs`: only those that papers and stores show, which takes two minutes instead of eight. `--kept`: only those that a test compares with.
if (process.argv.includes('--kept')) await picturesToKeep();
else {
  if (!process.argv.includes('--docs')) await everyScreen();
  await docPictures();
}
