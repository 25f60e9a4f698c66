import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repositoryFiles, root } from './source-files.ts';

/** Run while building, where there is no learner. */
const BUILD_ONLY = ['preset-hosts', 'lean-polyfill', 'build-ids'].map(
  (name) => `utils/platform/${name}.ts`,
);

const sources = repositoryFiles().filter(
  (path) => /^(utils|components|entrypoints)\/.*\.tsx?$/.test(path) && !BUILD_ONLY.includes(path),
);

/** What writes where others read: consoles and the browser's own reports. */
const WRITES = /\bconsole\b|\breportError\b|\bsendBeacon\b|\bsetUninstallURL\b/;

/** An error whose message is put together out of values: any of them may be somebody's. */
const MADE_UP =
  /new (?:[A-Z]\w*Error|StoreProblem|Error)\(\s*(?!(?:'[^']*'|"[^"]*"|`[^`$]*`)\s*[,)]|\))[^;]*/;

/** Of these it is known that they only hand on a sentence's key, or words that stand in the same file. */
const KNOWN = ['new TypeError(why)', 'new StoreProblem(error.why)'];

test.each(sources)('%s writes to no console, and puts nothing of anybody into an error', (path) => {
  const code = readFileSync(join(root, path), 'utf8');
  expect(code.match(WRITES)?.[0]).toBeUndefined();
  const found = [...code.matchAll(new RegExp(MADE_UP, 'g'))].map(([made]) => made);
  expect(found.filter((made) => !KNOWN.includes(made))).toEqual([]);
});

test('what would is seen', () => {
  const bad = [
    'throw new Error(`No $'.concat('{name}`)'),
    "new TypeError('No '.concat(name))",
    'new StoreProblem(name)',
    'new Error(text)',
  ];
  expect(bad.filter((code) => !MADE_UP.test(code))).toEqual([]);
  expect(MADE_UP.test("new StoreProblem('errors.gone')")).toBe(false);
  expect(MADE_UP.test('new Error(`Not ours`)')).toBe(false);
  expect(WRITES.test("console.log('x')")).toBe(true);
});
