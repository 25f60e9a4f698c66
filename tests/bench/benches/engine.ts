import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundled } from '../bundle.ts';
import { run as analyseText } from '../in-page/engine.ts';
import { run as splitSentences } from '../in-page/split-sentences.ts';
import { alternate, timed } from '../measure.ts';
import { countedRow, measuredRow, type Row } from '../rows.ts';
import { feedbackOfWords } from '../texts.ts';

const WORDS = 500;
const ROUNDS = { rounds: 60, warmUp: 20 };
const COLD_ROUNDS = { rounds: 20, warmUp: 2 };

const about = { bench: 'engine', unit: 'ms', control: 'Intl.Segmenter, sentences' };

/** In a process that has worked for a while; every round another text. */
async function warm(): Promise<Row> {
  const texts = Array.from({ length: 80 }, (_, turn) => feedbackOfWords(WORDS, turn));
  const on = (run: (text: string) => unknown) => (round: number) =>
    timed(() => run(texts[round % texts.length] ?? ''));
  const samples = await alternate(ROUNDS, on(analyseText), on(splitSentences));
  const metric = `analyse ${WORDS} words, warm`;
  return measuredRow({ ...about, metric, budget: { on: 'p95', max: 30 } }, samples);
}

/** From nothing in memory: a new process each round loads the bundled engine and reads its first text. */
async function cold(folder: string, engine: string): Promise<Row> {
  const place = (name: string, content: string): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const subject = place('engine.mjs', engine);
  const control = place(
    'control.mjs',
    await bundled('tests/bench/in-page/split-sentences.ts', 'es'),
  );
  const text = place('text.txt', feedbackOfWords(WORDS, 0));
  const script = join(import.meta.dirname, '../cold-start.ts');
  const on = (module: string) => () =>
    Number(execFileSync(process.execPath, [script, module, text], { encoding: 'utf8' }));
  const samples = await alternate(COLD_ROUNDS, on(subject), on(control));
  const metric = `load and analyse ${WORDS} words, cold`;
  return measuredRow({ ...about, metric, budget: { on: 'p95', max: 150 } }, samples);
}

/** The engine: warm and cold, in Node, and what it weighs. */
export async function run(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'feedforward-bench-'));
  try {
    const engine = await bundled('tests/bench/in-page/engine.ts', 'es');
    const size = countedRow(
      {
        ...{ bench: 'engine', metric: 'engine with its lists, gzip', unit: 'bytes' },
        budget: { on: 'p50', max: 400 * 1024 },
      },
      gzipSync(engine).length,
      null,
    );
    return [await warm(), await cold(folder, engine), size];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
