import { existsSync } from 'node:fs';
import * as z from 'zod/mini';
import { BadLine, GoldLine, readLines } from './jsonl.ts';
import { type Measures, measure, type Score } from './measure.ts';

const USAGE =
  'Usage: npm run --silent eval -- FILE.jsonl [--json]   or   eval -- --targets [--json]';

const percent = (value: number | null): string =>
  value === null ? '    -' : `${(100 * value).toFixed(1)}%`.padStart(6);

const row = (
  name: string,
  { precision, recall, f1, tp, fp, fn }: Omit<Score, 'f1'> & { f1?: number | null },
): string =>
  `${name.padEnd(14)}${percent(precision)}  ${percent(recall)}  ${percent(f1 ?? null)}   ${tp} / ${fp} / ${fn}`;

/** The measures as a table for a person. */
export function tableOf(found: Measures): string {
  return [
    `${found.texts} texts, ${found.units} units (matched by greatest overlap)`,
    `${''.padEnd(14)}precis.  recall      F1   right / false alarm / missed`,
    row('actionable', found.actionable),
    ...Object.entries(found.labels).map(([label, score]) => row(`  ${label}`, score)),
    `spans exact              ${percent(found.spansExact)}`,
    `praise shown as to-do    ${percent(found.praiseShownAsToDo)}`,
    `actionable with a step   ${percent(found.actionableWithStep)}`,
    `steps that are quotes    ${percent(found.quotes)}`,
    `top-3 recall             ${percent(found.topThreeRecall)}`,
  ].join('\n');
}

const RuleScore = z.array(
  z.object({
    rule: z.string(),
    tp: z.number(),
    fp: z.number(),
    fn: z.number(),
    precision: z.nullable(z.number()),
    recall: z.nullable(z.number()),
  }),
);

/** Precision and recall of the target check, per rule, as `tests/eval/targets/run.ts` measures them on its labelled targets. */
async function evaluateTargets(asJson: boolean): Promise<number> {
  const place = new URL('./targets/run.ts', import.meta.url);
  if (!existsSync(place)) {
    console.error('The target check cannot be measured: tests/eval/targets/run.ts is not there.');
    return 1;
  }
  const loaded: { evaluateTargets?: () => unknown } = await import(place.href);
  if (typeof loaded.evaluateTargets !== 'function') {
    console.error(
      'The target check cannot be measured: tests/eval/targets/run.ts has no evaluateTargets().',
    );
    return 1;
  }
  const rules = RuleScore.parse(await loaded.evaluateTargets());
  if (asJson) console.log(JSON.stringify(rules, null, 2));
  else console.log(rules.map((rule) => row(rule.rule.padEnd(24), rule)).join('\n'));
  return 0;
}

async function run(args: string[]): Promise<number> {
  const asJson = args.includes('--json');
  const rest = args.filter((arg) => arg !== '--json');
  if (rest.length === 1 && rest[0] === '--targets') return evaluateTargets(asJson);
  const [file] = rest;
  if (!file || rest.length > 1 || file.startsWith('--')) {
    console.error(USAGE);
    return 2;
  }
  try {
    const found = measure(readLines(file, GoldLine));
    console.log(asJson ? JSON.stringify(found, null, 2) : tableOf(found));
    return 0;
  } catch (error) {
    if (!(error instanceof BadLine)) throw error;
    console.error(error.message);
    return 2;
  }
}

if (import.meta.main) process.exitCode = await run(process.argv.slice(2));
