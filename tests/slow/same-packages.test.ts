import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '#tests/project/source-files.ts';
import { buildAsTold } from '#tests/support/build-demo.ts';
import { filesOf } from '#tests/support/run/packages/files-of.ts';
import { makePackages, type Package } from '#tests/support/run/packages/make-packages.ts';
import { zipOf } from '#tests/support/run/packages/zip-of.ts';

const place = mkdtempSync(join(tmpdir(), 'feedforward-packages-'));
const elsewhere = join(place, 'another college', 'ünpacked');

/** Unpacks the sources as a reviewer does, in a folder of another name; the installed packages are those of here. */
function unpackSources(zip: string): void {
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
    mkdirSync(dirname(join(elsewhere, path)), { recursive: true });
    writeFileSync(join(elsewhere, path), bytes);
  }
  symlinkSync(join(root, 'node_modules'), join(elsewhere, 'node_modules'), 'junction');
}

describe('the packages', () => {
  let packages: Package[] = [];

  beforeAll(() => {
    packages = makePackages({ from: root, out: join(place, 'here'), version: '9.9.9', hosts: '' });
    unpackSources(packages.at(-1)?.path ?? '');
  }, 240_000);
  afterAll(() => rmSync(place, { recursive: true, force: true }));

  test('are three', () =>
    expect(packages.map(({ path }) => basename(path))).toEqual([
      'feedforward-9.9.9-chrome.zip',
      'feedforward-9.9.9-firefox.zip',
      'feedforward-9.9.9-sources.zip',
    ]));

  test('of the sources hold what builds and explains the rest, and nothing that is kept beside it', () => {
    const paths = Object.keys(unzipSync(readFileSync(packages.at(-1)?.path ?? '')));
    for (const path of ['package-lock.json', 'wxt.config.ts', '.npmrc', 'LICENSE', 'README.md'])
      expect(paths).toContain(path);
    expect(paths).toContain('docs/building-for-reviewers.md');
    expect(
      paths.filter((path) => /^(\.git\/|\.output|node_modules|tests\/lms\/pages\/)/.test(path)),
    ).toEqual([]);
  });

  test.each([
    ['chromium', 0],
    ['firefox', 1],
  ] as const)(
    'for %s are the same bytes, built from the unpacked sources in another folder, zone and language',
    (name, at) => {
      const built = buildAsTold(name, {
        from: elsewhere,
        out: join(place, 'there'),
        hosts: '',
        env: { TZ: 'Pacific/Auckland', LANG: 'cy_GB.UTF-8', LC_ALL: 'cy_GB.UTF-8' },
      });
      const again = Buffer.from(zipOf(filesOf(built)));
      expect(again.equals(readFileSync(packages[at]?.path ?? ''))).toBe(true);
    },
    240_000,
  );
});
