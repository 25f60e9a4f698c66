import { createHash, generateKeyPairSync } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { findBrowser } from './find-browser.ts';

/** A build that a college hands a policy, and how to take both away again. */
export interface SystemPolicy {
  extensionDir: string;
  remove(): void;
}

/** Where each of them looks on Linux (each maker's documents on policies). */
function policyFolder(): string {
  const command = basename(findBrowser('chromium') ?? '');
  if (command.includes('chrome')) return '/etc/opt/chrome/policies/managed';
  return command.includes('edge')
    ? '/etc/opt/edge/policies/managed'
    : '/etc/chromium/policies/managed';
}

/** Why this machine's system is left alone; `null` where it may be written to. */
export const systemIsNotOurs = (): string | null =>
  process.platform === 'linux' && process.getuid?.() === 0 && process.env.CI
    ? null
    : 'Chromium takes a policy from a folder of the system alone: written to on a test machine (CI=1, Linux, root)';

/** The id that Chromium makes of a public key: the first half of its SHA-256, with the letters a to p for digits. */
const idOf = (key: Buffer): string =>
  [...createHash('sha256').update(key).digest('hex').slice(0, 32)]
    .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
    .join('');

/**
 * Hands a copy of the build a policy, under an id of its own: other browsers of the same machine, with the usual build in them, take
 * no notice.
 *
 * @param from the unpacked build
 */
export function systemPolicy(from: string, data: Record<string, unknown>): SystemPolicy {
  const key = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({
    type: 'spki',
    format: 'der',
  });
  const id = idOf(key);
  const extensionDir = mkdtempSync(join(tmpdir(), 'feedforward-policy-'));
  cpSync(from, extensionDir, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(from, 'manifest.json'), 'utf8'));
  writeFileSync(
    join(extensionDir, 'manifest.json'),
    JSON.stringify({ ...manifest, key: key.toString('base64') }),
  );
  const folder = policyFolder();
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `feedforward-test-${id}.json`);
  writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [id]: data } } }));
  return {
    extensionDir,
    remove() {
      rmSync(file, { force: true });
      rmSync(extensionDir, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
