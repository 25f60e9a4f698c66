import { describe, expect, test } from 'vitest';
import { read, repositoryFiles } from './source-files.ts';

const workflows = repositoryFiles().filter((path) => path.startsWith('.github/'));
/** Somebody else's code in a workflow: pinned by its commit, with the version that a person reads. */
const PINNED = /^[\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;
/** One more is a decision: each can do what the workflow can. */
const ACTIONS = ['actions/checkout', 'actions/upload-artifact'];

const usesIn = (path: string): string[] =>
  [...read(path).matchAll(/^\s*-?\s*uses:\s*(.*?)\s*$/gm)].map(([, what = '']) => what);

test('there are two workflows, and both run the whole test', () => {
  expect(workflows).toEqual(['.github/workflows/ci.yml', '.github/workflows/release.yml']);
  for (const path of workflows) expect(read(path)).toContain('run: bash .ci/run');
});

describe.each(workflows)('%s', (path) => {
  test('pins every action by its whole commit', () => {
    expect(usesIn(path).length).toBeGreaterThan(0);
    expect(usesIn(path).filter((what) => !PINNED.test(what))).toEqual([]);
  });

  test('uses no action that was not agreed', () =>
    expect([...new Set(usesIn(path).map((what) => what.split('@')[0]))].sort()).toEqual(ACTIONS));

  test('may only read unless a job says what more it needs, and runs nothing of a stranger with rights', () => {
    const text = read(path);
    expect(text).toMatch(/^permissions:\n {2}contents: read$/m);
    expect(text).not.toMatch(/pull_request_target|workflow_run|write-all|secrets\./);
    // Text of a stranger (a title, a branch's name) must not become part of a command.
    for (const [, command = ''] of text.matchAll(/run:(.*(?:\n {10,}.*)*)/g))
      expect(command).not.toContain('${{');
  });
});
