import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { makePackages, type Package } from './packages/make-packages.ts';
import { root } from './setup.mjs';

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** A build that fails (hosts that are none, say) is told in its own words, without our stack. */
function made(): Package[] {
  try {
    const out = join(root, process.env.FEEDFORWARD_OUT ?? '.output');
    return makePackages({ from: root, out, version, hosts: process.env.FEEDFORWARD_HOSTS ?? '' });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

const packages = made();
for (const { path, bytes, sha256 } of packages)
  console.log(`${relative(root, path)}  ${Math.round(bytes / 1000)} kB  sha256 ${sha256}`);
if (!packages.some(({ path }) => path.endsWith('-sources.zip')))
  console.log('No package of the sources: it is made of what is in version control.');
