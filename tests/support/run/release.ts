import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { unzipSync } from 'fflate';
import { makePackages, type Package } from './packages/make-packages.ts';
import { newestIn, type ReleaseState, releaseFaults } from './packages/release-faults.ts';
import { root } from './setup.mjs';

const HELP = `npm run release -- --dry-run   looks, builds the packages, prints their hashes; changes nothing else
npm run release                the same, then puts the tag on this commit (here only: you push it)`;

const git = (...args: string[]): string =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
const text = (path: string): string => readFileSync(join(root, path), 'utf8');
const versionIn = (json: string): string => String(JSON.parse(json).version);

/** The commit that a tag stands on. */
function commitOf(tag: string): string | null {
  const args = ['rev-parse', '--verify', '--quiet', `refs/tags/${tag}^{commit}`];
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}

/** What the manifest or package.json in a package says. */
function packedVersion({ path }: Package): [string, string] {
  const files = unzipSync(readFileSync(path));
  const said = files['manifest.json'] ?? files['package.json'];
  return [basename(path), said ? versionIn(Buffer.from(said).toString()) : 'nothing'];
}

function look(version: string, packages: Package[]): ReleaseState {
  return {
    version,
    lockVersion: versionIn(text('package-lock.json')),
    changelog: text('CHANGELOG.md'),
    changed: git('status', '--porcelain')
      .split('\n')
      .filter(Boolean)
      .map((line) => line.replace(/^\s*\S+\s+/, '')),
    taggedOn: commitOf(`v${version}`),
    head: git('rev-parse', 'HEAD'),
    packed: Object.fromEntries(packages.map(packedVersion)),
  };
}

function endIfAny(faults: string[]): void {
  if (faults.length === 0) return;
  console.error(`No release:\n${faults.map((fault) => `- ${fault}`).join('\n')}`);
  process.exit(1);
}

function release(isDry: boolean): void {
  const version = versionIn(text('package.json'));
  endIfAny(releaseFaults(look(version, [])));
  console.log(`Building ${version}…`);
  const out = join(root, '.output');
  const packages = makePackages({ from: root, out, version, hosts: '' });
  // Once more: the builds must not have changed a file either.
  const state = look(version, packages);
  endIfAny(releaseFaults(state));
  const sums = packages.map(({ path, sha256 }) => `${sha256}  ${basename(path)}`).join('\n');
  const sumsFile = join(out, `feedforward-${version}-sha256.txt`);
  const notesFile = join(out, `feedforward-${version}-notes.md`);
  const notes = newestIn(state.changelog)?.says ?? '';
  writeFileSync(sumsFile, `${sums}\n`);
  writeFileSync(notesFile, `${notes}\n`);
  console.log(`\n${notes}\n\n${sums}\n\nIn ${relative(root, out)}/, of commit ${state.head}.`);
  if (isDry) console.log('A dry run: no tag was made.');
  else if (state.taggedOn) console.log(`v${version} stands on this commit already.`);
  else {
    git('tag', '--annotate', `v${version}`, '--message', `Feedforward ${version}`);
    console.log(`Tagged v${version}. To publish it: git push origin v${version}`);
  }
}

const args = process.argv.slice(2);
if (args.some((one) => one !== '--dry-run')) {
  console.error(HELP);
  process.exit(2);
}
release(args.includes('--dry-run'));
