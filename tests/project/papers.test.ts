import { describe, expect, test } from 'vitest';
import { tableNames } from '#utils/backup/tables.ts';
import { manifestFor } from '#utils/platform/manifest.ts';
import { Policy } from '#utils/settings/policy.ts';
import { read, repositoryFiles } from './source-files.ts';

const privacy = read('docs/privacy.md');
const college = read('docs/college-it.md');

describe('the papers for a college say what is so', () => {
  // How learners stand is made from the others, and says nothing of its own.
  test.each(tableNames.filter((name) => name !== 'totals'))('where %s are kept', (name) =>
    expect(privacy).toContain(`\`${name}\``),
  );

  test.each(['chrome', 'firefox'])('every permission in %s', (browser) => {
    const { permissions = [], optional_permissions: optional = [] } = manifestFor(browser, []);
    const unsaid = [...permissions, ...optional].filter(
      (one) => !privacy.includes(`\`${String(one)}\``),
    );
    expect(unsaid).toEqual([]);
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
