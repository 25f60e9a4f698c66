import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BadCorpus, type CorpusText, parseCorpus } from './parse-text.ts';

/** `train`: rules and weights may be made from it. `kept-apart`: for judging only. */
export type CorpusPart = 'train' | 'kept-apart';

/**
 * Every text of a part of the corpus, in the order of the files' names.
 * @throws BadCorpus on a fault in a file, or an id that is used twice
 */
export function readCorpus(part: CorpusPart, root = import.meta.dirname): CorpusText[] {
  const folder = join(root, part);
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const texts = files.sort().flatMap((name) => readCorpusFile(join(folder, name)));
  const seen = new Set<string>();
  for (const { id } of texts) {
    if (seen.has(id)) throw new BadCorpus(`${id} is used twice.`);
    seen.add(id);
  }
  return texts;
}

/** The texts of one file. */
export function readCorpusFile(file: string): CorpusText[] {
  try {
    return parseCorpus(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof BadCorpus) throw new BadCorpus(`${file}: ${error.message}`);
    throw error;
  }
}
