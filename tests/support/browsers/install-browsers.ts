import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type BrowserName, findBrowser } from './find-browser.ts';

const has = (command: string): boolean =>
  (process.env.PATH ?? '').split(':').some((folder) => existsSync(`${folder}/${command}`)) ||
  existsSync(`/usr/bin/${command}`);

/** How to run apt-get with the rights it needs; `null` where that is not possible without asking anybody. */
function aptGet(): string[] | null {
  if (process.platform !== 'linux' || !has('apt-get')) return null;
  if (process.getuid?.() === 0) return ['apt-get'];
  const mayWithoutPassword = has('sudo') && spawnSync('sudo', ['-n', 'true']).status === 0;
  return mayWithoutPassword ? ['sudo', '-n', 'apt-get'] : null;
}

function runApt(apt: string[], args: string[]): boolean {
  const [command = 'apt-get', ...first] = apt;
  // Another installation may hold the lock for a while.
  const { status } = spawnSync(
    command,
    [...first, '-o', 'DPkg::Lock::Timeout=300', '-qq', ...args],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    },
  );
  return status === 0;
}

/** Installs Debian packages; false where apt or the rights are missing, or where it failed. */
export function aptInstall(packages: string[]): boolean {
  const apt = aptGet();
  if (!apt) return false;
  console.log(`Installing ${packages.join(', ')} (once)…`);
  runApt(apt, ['update']);
  return runApt(apt, ['install', '-y', '--no-install-recommends', ...packages]);
}

/** Debian's package, then the one of systems that have no ESR. */
const packagesOf: Record<BrowserName, string[]> = {
  chromium: ['chromium'],
  firefox: ['firefox-esr', 'firefox'],
};

/** The path of a browser, installed first where it is missing and that is allowed; `null` where it is not. */
export function findOrInstall(name: BrowserName): string | null {
  const found = findBrowser(name);
  if (found || process.env[`E2E_${name.toUpperCase()}`]) return found;
  for (const one of packagesOf[name]) if (aptInstall([one]) && findBrowser(name)) break;
  return findBrowser(name);
}

/** A virtual display and a way to press its keys, for what headless browsers cannot do (Linux only). */
export function hasVirtualDisplay(): boolean {
  if (has('Xvfb') && has('xdotool')) return true;
  return aptInstall(['xvfb', 'xdotool']) && has('Xvfb') && has('xdotool');
}
