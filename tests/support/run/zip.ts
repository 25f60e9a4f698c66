import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { makePackages } from './packages/make-packages.ts';
import { root } from './setup.mjs';

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const packages = makePackages({
  from: root,
  out: join(root, process.env.FEEDFORWARD_OUT ?? '.output'),
  version,
  hosts: process.env.FEEDFORWARD_HOSTS ?? '',
});
for (const { path, bytes, sha256 } of packages)
  console.log(`${relative(root, path)}  ${Math.round(bytes / 1000)} kB  sha256 ${sha256}`);
if (!packages.some(({ path }) => path.endsWith('-sources.zip')))
  console.log('No package of the sources: it is made of what is in version control.');
