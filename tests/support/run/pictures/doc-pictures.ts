import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../setup.mjs';

/** The pictures that papers and stores show, and the folder they are kept in. */
export const DOC_PICTURES = [
  ...['feedback', 'editor', 'targets', 'follow-up', 'review', 'class', 'popup'],
  ...['today', 'caseload', 'inbox', 'export', 'learner', 'insights', 'settings'],
];
export const docs = join(root, 'docs/pictures');

/** What stands beside the pictures: the words that each shows, and the sizes and colours it was drawn with. */
export interface Shows {
  look: string;
  words: Record<string, string[]>;
}
export const SHOWS_FILE = join(docs, 'shows.json');

const textsFolder = join(root, 'utils/i18n/en');

/** Every text of the product, those that are loaded late and stand in no list together included. */
export async function allTexts(): Promise<string[]> {
  const parts: object[] = await Promise.all(
    readdirSync(textsFolder).map((file) => import(pathToFileURL(join(textsFolder, file)).href)),
  );
  return parts
    .flatMap((part) => Object.values(part))
    .flatMap((one) => Object.values(one))
    .filter((text) => typeof text === 'string');
}

/** The texts that a screen says as they stand: those with a gap to fill are never on a picture word for word. */
export const catalogueWords = async (): Promise<Set<string>> =>
  new Set((await allTexts()).filter((text) => !text.includes('{')));

/** A mark of every size and colour by its meaning: where one is another, all pictures are old. */
export const lookNow = (): string =>
  createHash('sha256')
    .update(readFileSync(join(root, 'components/ui/tokens.css'), 'utf8').replace(/\s+/g, ' '))
    .digest('hex')
    .slice(0, 16);
