import { analyse } from '#utils/feedback/analyse.ts';
import { BadLine, readLines, TextLine } from './jsonl.ts';

/**
 * `npm run --silent predict -- FILE.jsonl`: one line `{id, text, markedOn?}` in, one line out:
 * `{id, units: [{start, end, label, actionable}], steps: [{text, sources: [{start, end}], due?}], priorities: [unit index]}`.
 * A bad line: what is wrong on stderr, nothing on stdout, exit code 2.
 */
export function predictLine({ id, text, markedOn }: TextLine): string {
  const { units, steps, priorities } = analyse(text, markedOn ? { markedOn } : {});
  return JSON.stringify({
    id,
    units: units.map(({ span, label, actionable }) => ({ ...span, label, actionable })),
    steps: steps.map((step) => ({
      text: step.text,
      sources: step.sources,
      ...(step.due ? { due: step.due } : {}),
    })),
    priorities,
  });
}

function run(files: string[]): number {
  const [file] = files;
  if (!file || files.length > 1) {
    console.error('Usage: npm run --silent predict -- FILE.jsonl');
    return 2;
  }
  try {
    const lines = readLines(file, TextLine);
    process.stdout.write(lines.map((line) => `${predictLine(line)}\n`).join(''));
    return 0;
  } catch (error) {
    if (!(error instanceof BadLine)) throw error;
    console.error(error.message);
    return 2;
  }
}

if (import.meta.main) process.exitCode = run(process.argv.slice(2));
