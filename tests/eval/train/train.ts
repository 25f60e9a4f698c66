import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { PackedModel } from '#utils/feedback/model/weights.ts';
import type { CorpusText } from '../corpus/parse-text.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { type CorpusJudged, judgeCorpus } from '../judge-corpus.ts';
import { corpusTable } from '../tables.ts';
import { lessonOf } from './examples.ts';
import { packedModelsFrom } from './models.ts';
import { moreLessons } from './more-lessons.ts';

/** What the texts of the corpus are, in twelve figures: weights made from other texts are out of date. */
export const corpusMark = (texts: CorpusText[]): string =>
  createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 12);

const PLACE = join(import.meta.dirname, '../../../utils/feedback/model/trained.ts');

/**
 * `npm run train`: makes `utils/feedback/model/trained.ts` from the training part of the corpus; the same bytes every time. With `--weights` only the weights,
 * which are the same, in a tenth of the time: their scores stay empty until the next whole run.
 */
function run(weightsOnly: boolean): void {
  const started = performance.now();
  const texts = readCorpus('train');
  const models = packedModelsFrom([...texts.map(lessonOf), ...moreLessons()]);
  const units = texts.reduce((sum, text) => sum + text.units.length, 0);
  const judged = weightsOnly ? null : judgeCorpus(texts, true);
  const scores = judged ? scoresOf(judged) : '';
  const content = [
    '// Made by `npm run train` from tests/eval/corpus/train: do not edit.',
    '// biome-ignore-all format: data',
    '// biome-ignore-all lint: data',
    "import type { Trained } from './weights.ts';",
    '',
    'export const trained: Trained = {',
    `  corpus: '${corpusMark(texts)}', texts: ${texts.length}, units: ${units},`,
    `  unseenStyles: { ${scores} },`,
    `  cut: ${literal(models.cut)},`,
    `  kinds: ${literal(models.kinds)},`,
    '};',
    '',
  ].join('\n');
  writeFileSync(PLACE, content);
  const seconds = Math.round((performance.now() - started) / 1000);
  const kibibytes = (gzipSync(content).length / 1024).toFixed(1);
  if (judged) console.log(corpusTable(judged));
  console.log(
    `${texts.length} texts, ${units} units, ${seconds} s; weights ${kibibytes} KiB gzip; ${scores}`,
  );
}

const scoresOf = ({ all, styleMean, worst, unseenWriters }: CorpusJudged): string =>
  Object.entries({
    actionable: all.scores.actionable?.f1,
    praise: all.scores.praise?.f1,
    styleMean,
    worstStyle: worst?.f1,
    spansExact: all.shares.spansExact,
    unseenWriters: unseenWriters?.scores.actionable?.f1,
    unseenWritersPraise: unseenWriters?.scores.praise?.f1,
  })
    .map(([name, score]) => `${name}: ${(score ?? 0).toFixed(3)}`)
    .join(', ');

const literal = ({ size, scale, bias, gaps, letters }: PackedModel): string =>
  `{ size: ${size}, scale: ${scale}, bias: [${bias.join(', ')}], gaps: '${gaps}', letters: '${letters}' }`;

if (import.meta.main) run(process.argv.includes('--weights'));
