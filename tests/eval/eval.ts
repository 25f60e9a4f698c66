import { parseArgs } from 'node:util';
import { BadCorpus } from './corpus/parse-text.ts';
import { readCorpus } from './corpus/read-corpus.ts';
import { BadLine, GoldLine, readLines } from './jsonl.ts';
import { curve, judgeCorpus } from './judge-corpus.ts';
import { measure } from './measure.ts';
import { corpusTable, curveTable, tableOf } from './tables.ts';
import { evaluateTargets } from './targets-report.ts';

const USAGE = `Usage: npm run --silent eval [-- --part train|kept-apart] [--shipped] [--curve] [--json]
       npm run --silent eval -- FILE.jsonl [--json]
       npm run --silent eval -- --targets [--json]`;

function readArguments(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        part: { type: 'string', default: 'train' },
        shipped: { type: 'boolean', default: false },
        curve: { type: 'boolean', default: false },
        targets: { type: 'boolean', default: false },
      },
    });
  } catch {
    return null;
  }
}

async function run(args: string[]): Promise<number> {
  const read = readArguments(args);
  const [file, ...others] = read?.positionals ?? [];
  const { json = false, part, shipped = false, curve: wantsCurve, targets } = read?.values ?? {};
  if (!read || others.length > 0 || (part !== 'train' && part !== 'kept-apart')) {
    console.error(USAGE);
    return 2;
  }
  const say = <Found>(found: Found, table: (found: Found) => string) =>
    console.log(json ? JSON.stringify(found, null, 2) : table(found));
  try {
    if (targets) return await evaluateTargets(json);
    if (file) say(measure(readLines(file, GoldLine)), tableOf);
    else if (wantsCurve) say(curve(readCorpus('train')), curveTable);
    else say(judgeCorpus(readCorpus(part), part === 'train' && !shipped), corpusTable);
    return 0;
  } catch (error) {
    if (!(error instanceof BadLine || error instanceof BadCorpus)) throw error;
    console.error(error.message);
    return 2;
  }
}

if (import.meta.main) process.exitCode = await run(process.argv.slice(2));
