import { describe, expect, test } from 'vitest';
import { tableNames } from '#utils/backup/tables.ts';
import { manifestFor } from '#utils/platform/manifest.ts';
import { Policy } from '#utils/settings/policy.ts';
import { read, repositoryFiles } from './source-files.ts';

const privacy = read('docs/privacy.md');
const college = read('docs/college-it.md');
const reasons = read('docs/store/permissions.md');

describe('the texts for the stores', () => {
  const description = read('docs/store/description.md').split('\n---\n')[1]?.trim() ?? '';

  test('fit where they go', () => {
    expect(description.length).toBeGreaterThan(250);
    expect(description.length).toBeLessThanOrEqual(10_000);
    // Stores show it as it stands: no headings, no emphasis, no links.
    expect(description).not.toMatch(/^#|[*_`\]]/m);
    const [, summary = ''] = /^\| Summary \([^|]*\| (.+) \|$/m.exec(
      read('docs/store/firefox-add-ons.md'),
    ) ?? [''];
    expect(summary.length).toBeGreaterThan(100);
    expect(summary.length).toBeLessThanOrEqual(250);
  });

  test('give no permission a reason that is not asked for', () => {
    const asked = ['chrome', 'firefox'].flatMap((browser) => {
      const { permissions, optional_permissions: optional } = manifestFor(browser, []);
      return [...(permissions ?? []), ...(optional ?? [])].map(String);
    });
    const given = [...reasons.matchAll(/^\| `([a-zA-Z]+)`/gm)].map(([, name = '']) => name);
    // Added to the manifest with the side panel's entrypoint.
    expect(given.filter((name) => !asked.includes(name))).toEqual(['sidePanel']);
  });
});

describe('the papers for a college say what is so', () => {
  // How learners stand is made from the others, and says nothing of its own.
  test.each(tableNames.filter((name) => name !== 'totals'))('where %s are kept', (name) =>
    expect(privacy).toContain(`\`${name}\``),
  );

  test.each(['chrome', 'firefox'])('every permission in %s', (browser) => {
    const asked = manifestFor(browser, []);
    const named = [asked.permissions ?? [], asked.optional_permissions ?? []].flat().map(String);
    const hosts = (asked.optional_host_permissions ?? []).map(String);
    expect(named.filter((one) => !privacy.includes(`\`${one}\``))).toEqual([]);
    expect([...named, ...hosts].filter((one) => !reasons.includes(`\`${one}\``))).toEqual([]);
  });

  test.each(Object.keys(Policy.shape))('the policy key %s', (key) =>
    expect(college).toContain(`\`${key}\``),
  );

  test('no file that is named is missing', () => {
    const files = repositoryFiles();
    const named = [
      ...`${privacy}${college}`.matchAll(/`((?:tests|utils|public|docs)\/[\w./-]+)`/g),
    ].map(([, path = '']) => path);
    expect(named.length).toBeGreaterThan(10);
    expect(
      named.filter((path) => !files.some((file) => file === path || file.startsWith(`${path}/`))),
    ).toEqual([]);
  });
});
