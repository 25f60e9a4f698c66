import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');

/** What each page may load before it shows anything: files, and kB of script. Each file costs as much as many kB. */
const MOST = {
  popup: { files: 9, kB: 245 },
  workspace: { files: 9, kB: 575 },
  panel: { files: 16, kB: 1600 },
  sidepanel: { files: 18, kB: 1600 },
};

describe.each(['chrome', 'firefox'])('the pages of the package for %s', (browser) => {
  const folder = join(root, '.output', `${browser}-mv3`);
  const scriptsOf = (page: string): string[] =>
    [
      ...readFileSync(join(folder, `${page}.html`), 'utf8').matchAll(/"(\/chunks\/[^"]+\.js)"/g),
    ].flatMap(([, path]) => path ?? []);

  test.each(Object.entries(MOST))('%s opens with few files and bytes', (page, most) => {
    const scripts = scriptsOf(page);
    const bytes = scripts.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.length).toBeLessThanOrEqual(most.files);
    expect(bytes / 1000).toBeLessThanOrEqual(most.kB);
  });

  test('the workspace opens without the engine, which comes with its other screens', () => {
    // The file with its weights is by far the largest, whatever it is called.
    const largest = Math.max(
      ...scriptsOf('panel').map((path) => statSync(join(folder, path)).size),
    );
    const ofWorkspace = scriptsOf('workspace').map((path) => statSync(join(folder, path)).size);
    expect(largest).toBeGreaterThan(500_000);
    expect(Math.max(...ofWorkspace)).toBeLessThan(largest);
  });
});
