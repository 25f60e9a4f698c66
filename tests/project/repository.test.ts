import { describe, expect, test } from 'vitest';
import { read, repositoryFiles } from './source-files.ts';

const files = repositoryFiles();
const code = files.filter((path) => /\.(tsx?|mjs|css)$/.test(path));
const product = files.filter((path) => /^(utils|components|entrypoints)\/.*\.tsx?$/.test(path));

describe('the repository', () => {
  test('the top level is the one agreed', () => {
    const top = new Set(files.map((path) => path.split('/')[0]));
    expect([...top].sort()).toEqual(
      [
        '.ci',
        '.github',
        '.gitignore',
        '.npmrc',
        'CHANGELOG.md',
        'CONTRIBUTING.md',
        'LICENSE',
        'README.md',
        'biome.json',
        'components',
        'docs',
        'entrypoints',
        'package-lock.json',
        'package.json',
        'public',
        'tests',
        'tsconfig.json',
        'utils',
        'wxt.config.ts',
      ].sort(),
    );
  });

  test('nothing lies loose in utils', () => {
    expect(files.filter((path) => /^utils\/[^/]+$/.test(path))).toEqual([]);
  });

  test.each(
    [...new Set(product.map((path) => path.split('/').slice(0, 2).join('/')))].filter((f) =>
      f.startsWith('utils/'),
    ),
  )('%s says what it holds', (folder) => expect(files).toContain(`${folder}/README.md`));

  test.each(code)('%s is at most 250 lines', (path) => {
    expect(read(path).split('\n').length).toBeLessThanOrEqual(251);
  });

  // What each project of `tests/vitest.config.ts` takes: one that none takes never runs, and nobody sees it.
  test('every test file is one that is run', () => {
    const run =
      /^tests\/((unit|lms|store|project|eval|e2e)\/.*\.test\.ts|components\/.*\.test\.tsx|slow\/.*\.test\.tsx?)$/;
    expect(files.filter((path) => /\.test\.tsx?$/.test(path) && !run.test(path))).toEqual([]);
  });

  test('no lone or unwritten tests, no silenced compiler', () => {
    const bad = /\b(it|test|describe)\.(only|todo)\b|@ts-(ignore|nocheck)|\bFIXME\b/;
    const own = 'tests/project/repository.test.ts';
    expect(code.filter((path) => path !== own && bad.test(read(path)))).toEqual([]);
  });

  test('page text never becomes markup, and nothing speaks by window.postMessage', () => {
    const bad =
      /dangerouslySetInnerHTML|\.innerHTML\s*=|\.outerHTML\s*=|insertAdjacentHTML|window\.postMessage|\beval\(|new Function\(/;
    expect(product.filter((path) => bad.test(read(path)))).toEqual([]);
  });

  test('exact versions only', () => {
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
      read('package.json'),
    );
    const versions = Object.values({
      ...dependencies,
      ...devDependencies,
      ...optionalDependencies,
    });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([]);
  });

  test('only the store imports Dexie, only platform and services reach the network or the disk', () => {
    const bad = product.filter((path) =>
      /\bfetch\(|new (?:XMLHttpRequest|WebSocket|EventSource)|sendBeacon/.test(read(path)),
    );
    expect(
      bad.filter((path) => !['utils/lms/ask.ts', 'utils/lms/lms-reader.ts'].includes(path)),
    ).toEqual([]);
  });
});
