// Runs on whatever Node the machine has (18 or later), with Node's own modules alone: nothing is installed yet.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../..', import.meta.url));
const modules = join(root, 'node_modules');
const stampFile = join(modules, '.feedforward-lock');

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

const lockHash = () =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');

/** Whether what npm says it installed is what the lock file asks for; other systems' packages are left out. */
function matchesLock() {
  const installed = join(modules, '.package-lock.json');
  if (!existsSync(installed)) return false;
  const present = readJson(installed).packages ?? {};
  return Object.entries(readJson(join(root, 'package-lock.json')).packages).every(
    ([path, wanted]) =>
      path === '' ||
      (present[path] ? present[path].version === wanted.version : wanted.optional === true),
  );
}

function isInstalled() {
  if (!existsSync(modules)) return false;
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === lockHash()) return true;
  return matchesLock();
}

function runNpm(args) {
  const cli = process.env.npm_execpath;
  const options = { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] };
  return cli?.endsWith('.js')
    ? spawnSync(process.execPath, [cli, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}

/** Installs the packages when they are missing or not the ones in the lock file; ends the process when it cannot. */
export function installPackages() {
  if (!isInstalled()) {
    console.log('Installing packages (once)…');
    const { status } = runNpm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
    if (status !== 0) {
      console.error('The packages could not be installed: check the network, then run this again.');
      process.exit(1);
    }
  }
  writeFileSync(stampFile, lockHash());
}

/** The Node that the repository pins, as installed for this system; else the one that is running. */
export function pinnedNode() {
  const { platform, arch } = process;
  const system = platform === 'win32' ? 'win' : platform;
  const file = platform === 'win32' ? 'node.exe' : 'node';
  return (
    [`node-${system}-${arch}`, `node-bin-${system}-${arch}`]
      .map((name) => join(modules, name, 'bin', file))
      // One that is there may still not run: musl systems, for one.
      .find((path) => existsSync(path) && spawnSync(path, ['--version']).status === 0) ??
    process.execPath
  );
}

/** The environment for a child: the repository's own tools come first, and none of the parent's npm settings leak. */
export const childEnvironment = (more = {}) => ({
  ...process.env,
  PATH: `${join(modules, '.bin')}${delimiter}${process.env.PATH ?? ''}`,
  ...more,
});

const canRunTypeScript = () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 18);
};

/**
 * Sets up, then runs `script` (a TypeScript file beside this one) under the pinned Node with this command's
 * arguments, and ends with its exit code.
 */
export function runUnderPinnedNode(script) {
  installPackages();
  const node = pinnedNode();
  if (node === process.execPath && !canRunTypeScript()) {
    console.error('This system has no pinned Node: install Node 24 or later, then run this again.');
    process.exit(1);
  }
  const file = fileURLToPath(new URL(script, import.meta.url));
  const { status, error } = spawnSync(node, [file, ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
    env: childEnvironment(),
  });
  if (error) console.error(error.message);
  process.exit(status ?? 1);
}
