import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildAsTold } from '../../build-demo.ts';
import { filesOf, sourcesOf } from './files-of.ts';
import { type Files, zipOf } from './zip-of.ts';

/** A package as it lies on the disk. */
export interface Package {
  path: string;
  bytes: number;
  sha256: string;
}

/** The name of a package's file. */
export const packageName = (version: string, what: 'chrome' | 'firefox' | 'sources'): string =>
  `feedforward-${version}-${what}.zip`;

function written(path: string, files: Files): Package {
  const zip = zipOf(files);
  writeFileSync(path, zip);
  return { path, bytes: zip.length, sha256: createHash('sha256').update(zip).digest('hex') };
}

/** How packages are made: of which copy of the repository, where they go to, with which hosts built in. */
interface Making {
  from: string;
  out: string;
  version: string;
  hosts: string;
}

/** Builds for both stores and packs: one package for Chrome and Edge, one for Firefox, and the sources that both are made of. */
export function makePackages({ from, out, version, hosts }: Making): Package[] {
  mkdirSync(out, { recursive: true });
  const place = (what: Parameters<typeof packageName>[1]) => join(out, packageName(version, what));
  const built = { hosts, out, from };
  const packages = [
    written(place('chrome'), filesOf(buildAsTold('chromium', built))),
    written(place('firefox'), filesOf(buildAsTold('firefox', built))),
  ];
  const sources = sourcesOf(from);
  return sources ? [...packages, written(place('sources'), sources)] : packages;
}
