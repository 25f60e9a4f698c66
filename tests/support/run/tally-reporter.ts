import { writeFileSync } from 'node:fs';
import type { Reporter, TestCase, TestModule } from 'vitest/node';
import { emptyTally, type FileTally, single, type Tally } from './tally.ts';

interface Problem {
  message: string;
  stacks?: { file: string; line: number; column: number }[];
  diff?: string;
}

function inWords(name: string, problems: readonly Problem[]): string {
  const said = problems.map(({ message, stacks, diff }) => {
    const place = stacks?.[0];
    return [message, diff, place && `    at ${place.file}:${place.line}:${place.column}`]
      .filter(Boolean)
      .join('\n');
  });
  return `${name}\n${said.join('\n')}`;
}

function countTest(tally: Tally, file: string, test: TestCase): void {
  const result = test.result();
  const name = `${file} > ${test.fullName}`;
  tally.measured.push(...test.annotations().map(({ message }) => message));
  if (result.state === 'passed') tally.passed += 1;
  else if (result.state === 'failed') {
    tally.failed += 1;
    tally.failures.push(inWords(name, result.errors));
  } else {
    const why = result.state === 'skipped' ? result.note : 'never ran';
    tally.skipped.push(why ? `${name}: ${why}` : name);
  }
}

/** A suite or file whose set-up threw runs none of its tests: that is a failure, not a row of skips. */
function countSuites(tally: Tally, module: TestModule): void {
  const suites = [module, ...module.children.allSuites()];
  for (const suite of suites) {
    const problems = suite.errors();
    if (problems.length === 0) continue;
    tally.failed += 1;
    const name = suite.type === 'suite' ? ` > ${suite.fullName}` : '';
    tally.failures.push(inWords(`${module.relativeModuleId}${name} (set-up)`, problems));
  }
}

/** Writes one tally a test file to the file that `E2E_TALLY` names; prints nothing itself. */
export default class TallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly Problem[]): void {
    const files: FileTally[] = modules.map((module) => {
      const tally = emptyTally();
      countSuites(tally, module);
      for (const test of module.children.allTests())
        countTest(tally, module.relativeModuleId, test);
      return { file: module.relativeModuleId, tally };
    });
    for (const problem of unhandled)
      files.push({ file: null, tally: single('Outside any test', false, problem.message) });
    const place = process.env.E2E_TALLY;
    if (place) writeFileSync(place, JSON.stringify(files));
  }
}
