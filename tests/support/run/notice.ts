import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { root } from './setup.mjs';

const Locked = z.object({
  version: z.string(),
  license: z.optional(z.string()),
  integrity: z.optional(z.string()),
  dev: z.optional(z.boolean()),
  optional: z.optional(z.boolean()),
  devOptional: z.optional(z.boolean()),
});
const LockFile = z.object({ packages: z.record(z.string(), z.unknown()) });

/** A package as the lockfile pins it. */
interface Pinned extends z.infer<typeof Locked> {
  name: string;
  folder: string;
  /** It stands in what mentors install; the others only build and test it. */
  isShipped: boolean;
}

/** Every package of the lockfile, A to Z; one that is there in two versions is there twice. */
export function pinned(): Pinned[] {
  const { packages } = LockFile.parse(
    JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')),
  );
  return Object.entries(packages)
    .filter(([folder]) => folder !== '')
    .map(([folder, raw]) => {
      const locked = Locked.parse(raw);
      const isShipped = !locked.dev && !locked.optional && !locked.devOptional;
      return { ...locked, folder, name: folder.replace(/^.*node_modules\//, ''), isShipped };
    })
    .sort((a, b) => `${a.name}@${a.version}`.localeCompare(`${b.name}@${b.version}`, 'en'));
}

const licenceOf = (folder: string): string => {
  const file = readdirSync(join(root, folder)).find((name) => /^licen[cs]e(\.|$)/i.test(name));
  return file ? readFileSync(join(root, folder, file), 'utf8').trim() : '';
};

const RULE = '-'.repeat(78);

/** The notices that go out with the packages: every library in them with its licence, and the data that is not our own. */
export function notice(): string {
  const libraries = pinned().filter(({ isShipped }) => isShipped);
  const parts = libraries.map(({ name, version, license = 'see below', folder }) =>
    [`${name} ${version} (${license})`, '', licenceOf(folder)].join('\n'),
  );
  const words = readFileSync(join(root, 'utils/plain-words/NOTICE.md'), 'utf8').trim();
  const own = readFileSync(join(root, 'LICENSE'), 'utf8').trim();
  const opening =
    'Feedforward is made of the following. Written by `npm run notice`; not edited by hand.';
  return `${[opening, `Feedforward\n\n${own}`, ...parts, words].join(`\n\n${RULE}\n\n`)}\n`;
}

/** What the lockfile's digest is in hexadecimal, as CycloneDX asks. */
const hashesOf = (integrity: string | undefined) => {
  const [, algorithm, digest] = /^(sha512|sha1)-(.+)$/.exec(integrity ?? '') ?? [];
  if (!algorithm || !digest) return {};
  const alg = algorithm === 'sha512' ? 'SHA-512' : 'SHA-1';
  return { hashes: [{ alg, content: Buffer.from(digest, 'base64').toString('hex') }] };
};

/** The parts list (CycloneDX 1.5): `required` is in the packages, `excluded` only builds and tests them. The same for the same lockfile. */
export function partsList(): string {
  const components = pinned().map(({ name, version, license, integrity, isShipped }) => ({
    type: 'library',
    'bom-ref': `${name}@${version}`,
    name,
    version,
    scope: isShipped ? 'required' : 'excluded',
    ...hashesOf(integrity),
    ...(license && { licenses: [{ expression: license }] }),
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
  }));
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const metadata = { component: { type: 'application', 'bom-ref': name, name, version } };
  const list = { bomFormat: 'CycloneDX', specVersion: '1.5', version: 1, metadata, components };
  return `${JSON.stringify(list, null, 1)}\n`;
}

export const NOTICE_FILE = 'public/NOTICE.txt';
export const PARTS_FILE = 'docs/sbom.cdx.json';

/** Whether a library of the packages has no licence text that could be quoted. */
export const withoutLicence = (): string[] =>
  pinned()
    .filter(
      ({ isShipped, folder }) => isShipped && existsSync(join(root, folder)) && !licenceOf(folder),
    )
    .map(({ name }) => name);

if (import.meta.main) {
  writeFileSync(join(root, NOTICE_FILE), notice());
  writeFileSync(join(root, PARTS_FILE), partsList());
  console.log(`${NOTICE_FILE}, ${PARTS_FILE}`);
}
