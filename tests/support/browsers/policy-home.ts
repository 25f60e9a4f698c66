import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A home folder in which Firefox finds what a college hands an extension. */
export interface PolicyHome {
  /** For the browser's environment. */
  env: Record<string, string>;
  remove(): void;
}

/**
 * Where Firefox on Linux looks for it without anybody's rights: below the home folder.
 *
 * @param extensionDir the unpacked build that it is for
 */
export function policyHome(extensionDir: string, data: Record<string, unknown>): PolicyHome {
  const manifest = JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8'));
  const id = String(manifest.browser_specific_settings.gecko.id);
  const home = mkdtempSync(join(tmpdir(), 'feedforward-home-'));
  const folder = join(home, '.mozilla/managed-storage');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, `${id}.json`),
    JSON.stringify({ name: id, description: 'policy', type: 'storage', data }),
  );
  return {
    env: { HOME: home },
    remove: () => rmSync(home, { recursive: true, force: true, maxRetries: 5 }),
  };
}
