import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fixtureNames, readFixture } from './fixture-pages.ts';

// A page and its expected reading are a pair: `vitest -u` writes the reading, a person reads it before it is kept.
test.each(fixtureNames)('%s is read as expected', async (name) => {
  const reading = `${JSON.stringify(readFixture(name), null, 2)}\n`;
  await expect(reading).toMatchFileSnapshot(`./fixtures/${name}.expected.json`);
});

test('every fixture has an address and an expected reading', () => {
  const files = readdirSync(join(import.meta.dirname, 'fixtures'));
  const named = (end: string) =>
    files.filter((file) => file.endsWith(end)).map((file) => file.slice(0, -end.length));
  expect(named('.html').sort()).toEqual([...fixtureNames].sort());
  expect(named('.expected.json').sort()).toEqual([...fixtureNames].sort());
});
