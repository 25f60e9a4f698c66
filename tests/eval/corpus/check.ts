import { BadCorpus, type CorpusText } from './parse-text.ts';
import { readCorpus, readCorpusFile } from './read-corpus.ts';

const USAGE = 'Usage: npm run --silent corpus [-- FILE.txt …]';

/** What a set of texts consists of, for a person. */
function countsOf(texts: CorpusText[]): string {
  const units = texts.flatMap((text) => text.units);
  const labels = Map.groupBy(units, (unit) => unit.label);
  const styles = Map.groupBy(texts, (text) => text.style);
  const areas = new Set(texts.map((text) => text.area));
  return [
    `${texts.length} texts, ${units.length} units, ${styles.size} styles, ${areas.size} areas`,
    [...labels].map(([label, ones]) => `${label} ${ones.length}`).join(', '),
    `sensitive ${units.filter((unit) => unit.isSensitive).length}, with a day ${units.filter((unit) => unit.due).length}`,
    ...[...styles].map(([style, ones]) => `  ${style}: ${ones.length}`),
  ].join('\n');
}

function run(files: string[]): number {
  if (files.some((file) => file.startsWith('--'))) {
    console.error(USAGE);
    return 2;
  }
  try {
    if (files.length > 0) console.log(countsOf(files.flatMap(readCorpusFile)));
    else
      for (const part of ['train', 'kept-apart'] as const)
        console.log(`${part}: ${countsOf(readCorpus(part))}`);
    return 0;
  } catch (error) {
    if (!(error instanceof BadCorpus)) throw error;
    console.error(error.message);
    return 1;
  }
}

if (import.meta.main) process.exitCode = run(process.argv.slice(2));
