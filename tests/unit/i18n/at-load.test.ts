// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { speak } from '#utils/i18n/language.ts';

const modules = import.meta.glob([
  '../../../components/**/*.{ts,tsx}',
  '../../../utils/{targets,coaching,reminders,feedback,today}/**/*.ts',
]);

test('no text is taken while a module loads, before the language is known', async () => {
  const taken: string[] = [];
  const noting = {
    has: (_: object, key: string | symbol) => {
      taken.push(String(key));
      return false;
    },
  };
  speak('cy', new Proxy({}, noting));
  const early: string[] = [];
  for (const [path, load] of Object.entries(modules)) {
    const before = taken.length;
    await load();
    if (taken.length > before) early.push(`${path}: ${taken.slice(before).join(' ')}`);
  }
  expect(Object.keys(modules).length).toBeGreaterThan(300);
  expect(early).toEqual([]);
}, 120_000);
