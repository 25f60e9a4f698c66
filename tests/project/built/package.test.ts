import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { root } from '../source-files.ts';

/** Bytes, gzip. The page pays these: the first on every assignment page, one of the others once the panel is opened. */
const budgets: Record<string, number> = {
  'lms.js': 6_950,
  'reader-canvas.js': 11_700,
  'reader-moodle-assignment.js': 16_000,
  'reader-moodle-gradebook.js': 13_600,
  'reader-moodle-activity.js': 12_550,
};

/** Bytes, gzip, of the worker that reads the store and makes files for the MIS: the store is most of it. Once a piece of long work, never by an LMS page. */
const WORKER_BUDGET = 80_000;

/** What stands in one LMS's readers, and has no business in the other's nor in the content script. */
const MOODLE_WORDS = /gradingform|core_grades/;
const CANVAS_WORDS = /\/api\/v1/;

/** Addresses that stand in the packages without ever being asked: XML namespaces, a made-up base, links in libraries' messages. */
const HARMLESS =
  /^https?:\/\/(www\.w3\.org\/|schemas\.openxmlformats\.org\/|relative\.invalid\/|fb\.me\/|json-schema\.org\/|bit\.ly\/|dexie\.org\/|tinyurl\.com\/|mozilla\.github\.io\/|\*|127\.0\.0\.1|localhost|\$\{|[`"'/\\])/;

/**
 * Code in the packages that looks as if it ran text as code, and does not. Papa Parse would parse in a worker made of its own text; we
 * never ask it to, and the pages' policy (`script-src 'self'`) would refuse it. Our own worker is a file of the package.
 */
const HARMLESS_CODE = [
  { of: 'papaparse', looks: /BLOB_URL[\s\S]*new \w+\.Worker\(\w+\)\)\.onmessage/ },
  {
    of: 'our own worker',
    looks: /new Worker\(\w+\.runtime\.getURL\([`"']\/export-worker\.js[`"']\)\)/,
  },
];

describe.each(['chrome', 'firefox'])('the store package for %s', (browser) => {
  const folder = join(root, '.output', `${browser}-mv3`);
  const file = (path: string) => readFileSync(join(folder, path));
  const manifest = () => JSON.parse(file('manifest.json').toString());
  const scripts = () =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.js'),
    );

  test('is built', () => expect(existsSync(join(folder, 'manifest.json'))).toBe(true));

  test('requires no host, and no more permissions than it uses', () => {
    expect(manifest().host_permissions ?? []).toEqual([]);
    expect(manifest().content_scripts ?? []).toEqual([]);
    expect(manifest().permissions).toEqual([
      'activeTab',
      'alarms',
      'contextMenus',
      'scripting',
      'storage',
      'unlimitedStorage',
      ...(browser === 'chrome' ? ['sidePanel'] : []),
    ]);
    expect(manifest().externally_connectable).toBeUndefined();
  });

  test('has a side panel that opens only when it is asked for', () => {
    if (browser === 'chrome')
      expect(manifest().side_panel).toEqual({ default_path: 'sidepanel.html' });
    else
      expect(manifest().sidebar_action).toMatchObject({
        default_panel: 'sidepanel.html',
        open_at_install: false,
      });
  });

  test('its pages may not open any connection, nor run anything but their own code', () => {
    const policy: string = manifest().content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/unsafe|wasm|https?:|\*/);
  });

  test('shows pages only the panel', () => {
    expect(
      manifest().web_accessible_resources.flatMap((one: { resources: string[] }) => one.resources),
    ).toEqual(['panel.html']);
  });

  test('names only texts and icons that are there', () => {
    const messages = JSON.parse(file('_locales/en/messages.json').toString());
    const named = [...JSON.stringify(manifest()).matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key);
    expect(named.filter((key) => !messages[key ?? ''])).toEqual([]);
    expect(
      Object.values<string>(manifest().icons).filter((icon) => !existsSync(join(folder, icon))),
    ).toEqual([]);
  });

  test.each(Object.entries(budgets))('%s costs a page no more than %i bytes', (path, most) => {
    expect(gzipSync(file(path)).length).toBeLessThanOrEqual(most);
  });

  test('what makes files is a worker of its own, loaded by no page', () => {
    expect(gzipSync(file('export-worker.js')).length).toBeLessThanOrEqual(WORKER_BUDGET);
    const pages = readdirSync(folder).filter((path) => path.endsWith('.html'));
    expect(pages.filter((path) => file(path).toString().includes('export-worker'))).toEqual([]);
  });

  test('a page is never given another LMS’s reader, nor any before its panel is opened', () => {
    const holding = (words: RegExp) =>
      Object.keys(budgets).filter((path) => words.test(file(path).toString()));
    expect(holding(MOODLE_WORDS)).toEqual([
      'reader-moodle-assignment.js',
      'reader-moodle-gradebook.js',
      'reader-moodle-activity.js',
    ]);
    expect(holding(CANVAS_WORDS)).toEqual(['reader-canvas.js']);
  });

  test('names no address to ask, and no example address of the tests', () => {
    const found = scripts().flatMap((path) =>
      [
        ...file(path)
          .toString()
          .matchAll(/https?:\/\/[^\s"'`)\\]*/g),
      ].map(([address]) => address),
    );
    expect(found.filter((address) => !HARMLESS.test(`${address}"`))).toEqual([]);
    expect(
      scripts().filter((path) => /northfield|example\.ac\.uk/.test(file(path).toString())),
    ).toEqual([]);
  });

  test('makes no code out of text; what looks like it is known by name', () => {
    const makers =
      /\bFunction\b(?!\.(?:call|apply|prototype)\b)|\beval\s*\(|\bWorker\s*\(|importScripts|WebAssembly|document\.write|set(?:Timeout|Interval)\(\s*["'`]/g;
    const found = scripts().flatMap((path) => {
      const code = file(path).toString();
      return [...code.matchAll(makers)].map(({ index }) => code.slice(index - 600, index + 60));
    });
    const known = (code: string) => HARMLESS_CODE.some(({ looks }) => looks.test(code));
    expect(found.filter((code) => !known(code))).toEqual([]);
    // What is no longer there is taken off the list.
    for (const { of, looks } of HARMLESS_CODE)
      expect(
        found.some((code) => looks.test(code)),
        of,
      ).toBe(true);
  });

  test('carries its notices', () => expect(file('NOTICE.txt').toString()).toContain('Apache-2.0'));

  test('asks for nothing more when it is used than notifications and the sites a mentor names', () => {
    expect(manifest().optional_permissions).toEqual(['notifications']);
    expect(manifest().optional_host_permissions).toEqual([
      'https://*/*',
      'http://127.0.0.1/*',
      'http://localhost/*',
    ]);
  });

  test('no inline script or style in its pages', () => {
    const pages = readdirSync(folder).filter((path) => path.endsWith('.html'));
    expect(pages.sort()).toEqual(['panel.html', 'popup.html', 'sidepanel.html', 'workspace.html']);
    for (const path of pages)
      expect(file(path).toString()).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=/);
  });
});
