import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importsOf, nameOf, packedKB, startOf } from './chunks.ts';

/** Those of the chunks that only say what there is: an entry would draw. */
const SHARED = [
  'base.js',
  'page.js',
  'store.js',
  'screens.js',
  'records.js',
  'lists.js',
  'PanelApp.js',
];

const root = join(import.meta.dirname, '../../..');

/**
 * What each page, and the background, loads before it does anything: which files, and the most that they may weigh (kB, gzip). Each file costs
 * as much as many kB: none comes to a list without a reason.
 */
const EVERY_SCREEN = ['base.js', 'page.js', 'screens.js', 'page.css', 'screens.css'];
const PANEL = [...EVERY_SCREEN, 'PanelApp.js', 'PanelApp.css'];
const STARTS = {
  'workspace.html': {
    files: [
      'workspace.js',
      ...EVERY_SCREEN,
      'store.js',
      'desk.js',
      'desk.css',
      'texts.js',
      'records.js',
      'records.css',
      'lists.js',
      'lists.css',
    ],
    kB: 169,
  },
  'panel.html': { files: ['panel.js', 'hello.js', ...PANEL], kB: 60 },
  'sidepanel.html': { files: ['sidepanel.js', 'brought-service.js', ...PANEL], kB: 60 },
  'popup.html': {
    files: ['popup.js', 'base.js', 'texts.js', 'page.js', 'page.css', 'popup.css'],
    kB: 64,
  },
  'background.js': {
    files: [
      'background.js',
      'base.js',
      'store.js',
      'texts.js',
      // What it says in Welsh.
      'reminders.js',
    ],
    kB: 107,
  },
};

/** Words that stand in one part of the product, and the pages that do without it at their start. */
const COMES_LATER = {
  'the reader of spreadsheets': { mark: 'delimitersToGuess', without: Object.keys(STARTS) },
  'the store': {
    mark: 'chromeTransactionDurability',
    without: ['panel.html', 'sidepanel.html', 'popup.html'],
  },
  'the engine': { mark: 'The diary is unsigned', without: Object.keys(STARTS) },
  'the target check': {
    mark: 'proof read, proof-read, sign',
    without: ['panel.html', 'sidepanel.html', 'popup.html', 'background.js'],
  },
  'what reads backups': {
    mark: 'rescueBackup:',
    without: ['background.js', 'popup.html'],
  },
};

describe.each(['chrome', 'firefox'])('the start of the package for %s', (browser) => {
  const folder = join(root, '.output', `${browser}-mv3`);

  test.each(Object.entries(STARTS))('%s loads few files and bytes', (page, most) => {
    const start = startOf(folder, page);
    expect(start.map(nameOf).sort()).toEqual(most.files.toSorted());
    expect(packedKB(folder, start)).toBeLessThanOrEqual(most.kB);
  });

  test.each(Object.entries(COMES_LATER))(
    '%s comes when it is asked for',
    (_, { mark, without }) => {
      const holds = (path: string) => readFileSync(join(folder, path), 'utf8').includes(mark);
      const all = readdirSync(join(folder, 'chunks')).map((name) => `chunks/${name}`);
      expect(all.filter(holds)).not.toEqual([]);
      for (const page of without) expect(startOf(folder, page).filter(holds), page).toEqual([]);
    },
  );

  test.each(['workspace.html', 'panel.html'])(
    '%s formats and sorts nothing at its start',
    (page) => {
      const start = startOf(folder, page).filter((path) => SHARED.includes(nameOf(path)));
      const chunks = start.map((path) => join(folder, path));
      expect(chunks.length).toBeGreaterThan(3);
      const load = join(import.meta.dirname, 'load-chunks.mjs');
      expect(execFileSync(process.execPath, [load, ...chunks], { encoding: 'utf8' })).toBe('[]\n');
    },
  );

  test('the panel asks whose tab it is in before most of its scripts run', () => {
    const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
    const start = startOf(folder, 'panel.html');
    const chunk = (name: string): string => read(start.find((path) => nameOf(path) === name) ?? '');
    const order = importsOf(chunk('panel.js'));
    expect(order.slice(0, 2)).toEqual(['base.js', 'hello.js']);
    expect(importsOf(chunk('hello.js'))).toEqual(['base.js']);
    expect(importsOf(chunk('base.js'))).toEqual([]);
  });
});
