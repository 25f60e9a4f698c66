import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type FixtureName, fixtureAddresses, fixtureFile } from './fixture-pages.ts';

const root = join(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'feedforward-read-'));
afterAll(() => rmSync(folder, { recursive: true }));

const read = (...args: string[]): string =>
  execFileSync(process.execPath, ['tests/lms/read.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
    stdio: 'pipe',
  });

/** Puts a fixture beside the manifest that names it. */
function copyOf(name: FixtureName): string {
  copyFileSync(fixtureFile(name), join(folder, `${name}.html`));
  return `${name}.html`;
}

const itemKeys =
  'learner course work activityId attempt grade released markedOn author source criterion text cut'.split(
    ' ',
  );

test('one page as JSON has the promised keys and no others', () => {
  const file = fixtureFile('grader-guide');
  const line = JSON.parse(read(file, '--url', fixtureAddresses['grader-guide'], '--json'));
  expect(Object.keys(line)).toEqual([
    'file',
    'url',
    'answer',
    'lms',
    'pageKind',
    'missing',
    'items',
  ]);
  expect(line).toMatchObject({
    file,
    url: fixtureAddresses['grader-guide'],
    answer: 'feedback',
    lms: 'moodle',
  });
  expect(Object.keys(line.items[0])).toEqual(itemKeys);
  expect(line.items[0].learner).toEqual({ name: 'Bryn Madoc', userId: '502', idNumber: 'BD0024' });
  expect(line.items[0]).toMatchObject({
    attempt: 2,
    activityId: '611',
    released: false,
    markedOn: null,
  });
});

test('a manifest gives one line a page, in its order, files named as it names them', () => {
  const pages = (['grader-rubric', 'login', 'learner-unmarked'] as const).map((name) => ({
    name,
    kind: 'x',
    role: 'x',
    url: 'https://vle.brookdale.example/',
    finalUrl: fixtureAddresses[name],
    files: { html: copyOf(name) },
    items: [],
  }));
  writeFileSync(join(folder, 'grader.html'), '<p>not a page</p>');
  const odd = { ...pages[0], finalUrl: undefined, files: { html: 'grader.html' } };
  const manifest = join(folder, 'manifest.json');
  writeFileSync(manifest, JSON.stringify([...pages, odd]));
  const lines = read('--manifest', manifest, '--json')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines.map(({ file, answer }) => [file, answer])).toEqual([
    ['grader-rubric.html', 'feedback'],
    ['login.html', 'not-a-feedback-page'],
    ['learner-unmarked.html', 'nothing-yet'],
    ['grader.html', 'not-a-feedback-page'],
  ]);
});

test('for a person it says what it found and what it missed', () => {
  expect(read(fixtureFile('grader-rubric'), '--url', fixtureAddresses['grader-rubric'])).toMatch(
    /Ffion Rees \[501\].*rubric: Accuracy/s,
  );
  expect(
    read(fixtureFile('learner-changed'), '--url', fixtureAddresses['learner-changed']),
  ).toMatch(/layout-changed.*missing: learnerPage/s);
});

test('without a page it says how to call it, and fails', () => {
  expect(() => read()).toThrow(/npm run read/);
  expect(() =>
    read('nowhere.html', '--url', 'https://vle.brookdale.example/mod/assign/view.php?id=1'),
  ).toThrow(/nowhere\.html/);
});
