import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { withUnsure } from '#tests/support/unsure-words.ts';
import { predictLine } from './predict.ts';

const folder = mkdtempSync(join(tmpdir(), 'feedforward-predict-'));
afterAll(() => rmSync(folder, { recursive: true }));

const fileOf = (content: string): string => {
  const file = join(folder, 'lines.jsonl');
  writeFileSync(file, content);
  return file;
};

const Failure = z.object({ status: z.number(), stderr: z.string(), stdout: z.string() });

/** Runs the command as npm does, and gives what it printed and its exit code. */
function runPredict(content: string): z.infer<typeof Failure> {
  try {
    const args = ['tests/eval/predict.ts', fileOf(content)];
    const stdout = execFileSync(process.execPath, args, { encoding: 'utf8', stdio: 'pipe' });
    return { status: 0, stdout, stderr: '' };
  } catch (error) {
    return Failure.parse(error);
  }
}

test('a line has the units, steps and priorities of its text', () => {
  const text = 'Neat work. Sign the log by 14/12.';
  expect(JSON.parse(predictLine({ id: 'a', text, markedOn: '2026-11-23' }))).toEqual({
    id: 'a',
    units: [
      { start: 0, end: 10, label: 'praise', actionable: false },
      { start: 11, end: 33, label: 'action', actionable: true },
    ],
    steps: [
      { text: 'Sign the log by 14/12.', sources: [{ start: 11, end: 33 }], due: '2026-12-14' },
    ],
    priorities: [1],
  });
});

test('what may ask for nothing is something to do all the same, in its own words', () => {
  const { text, unsure } = withUnsure(['Sign the log.'], 1);
  const { units, steps } = JSON.parse(predictLine({ id: 'a', text }));
  expect(units.map(({ actionable }: { actionable: boolean }) => actionable)).toEqual([true, true]);
  expect(steps.map((step: { text: string }) => step.text)).toEqual(['Sign the log.', ...unsure]);
});

test('one line out for each line in, empty texts too', () => {
  const { status, stdout } = runPredict('{"id":1,"text":""}\n\n{"id":"b","text":"Add dates."}\n');
  expect(status).toBe(0);
  const ids = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).id);
  expect(ids).toEqual([1, 'b']);
});

test.each([
  ['not JSON', '{"id":1,"text":"ok"}\nnot json\n', /line 2: not JSON/],
  ['no text', '{"id":1}\n', /line 1: text/],
  ['a day that is none', '{"id":1,"text":"ok","markedOn":"2026-02-30"}\n', /line 1: markedOn/],
])('%s: says so, prints nothing, ends with 2', (_what, content, said) => {
  const { status, stdout, stderr } = runPredict(content);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(said);
});
