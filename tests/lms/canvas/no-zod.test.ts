import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const utils = new URL('../../../utils/', import.meta.url);

/** What a file imports when it runs (types are erased). */
function importsOf(file: URL): string[] {
  const code = readFileSync(fileURLToPath(file), 'utf8');
  const statements = code.matchAll(/^(?:import|export)\s+(?!type\b)[^;]*?from\s+'([^']+)'/gm);
  return [...statements].map(([, from = '']) => from);
}

/** Every file and package that `file` pulls in, itself included. */
function pulledInBy(file: URL, seen = new Set<string>()): Set<string> {
  if (seen.has(file.href)) return seen;
  seen.add(file.href);
  for (const from of importsOf(file)) {
    if (from.startsWith('.')) pulledInBy(new URL(from, file), seen);
    else if (from.startsWith('#utils/')) pulledInBy(new URL(from.slice(7), utils), seen);
    else seen.add(from);
  }
  return seen;
}

const packagesIn = (file: string): string[] =>
  [...pulledInBy(new URL(`lms/${file}`, utils))].filter((each) => !each.startsWith('file:'));

test.each(['canvas/gather.ts', 'canvas/pages.ts', 'canvas/allowed-reads.ts', 'ask.ts'])(
  '%s runs in the LMS page: it pulls in no package at all',
  (file) => expect(packagesIn(file)).toEqual([]),
);

test('the reader of the JSON does need zod, which shows that this test can see it', () => {
  expect(packagesIn('canvas/read.ts')).toContain('zod/mini');
});

test('what is always loaded pulls in nothing but itself', () => {
  expect(pulledInBy(new URL('lms/canvas/pages.ts', utils)).size).toBe(1);
});
