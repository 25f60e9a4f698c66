import '#utils/i18n/rest-texts.ts';
import { everyScreen } from './pictures/every-screen.ts';
import { docPictures } from './pictures/for-docs.ts';

// `--docs`: only those that papers and stores show, which takes two minutes instead of eight.
if (!process.argv.includes('--docs')) await everyScreen();
await docPictures();
