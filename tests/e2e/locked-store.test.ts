import { describe, expect, test } from 'vitest';
import { bundled } from '#tests/bench/bundle.ts';
import { storeCases } from '#tests/store/cases.ts';
import { browserNames, useWorld } from '#tests/support/e2e-world.ts';

describe.each(browserNames)('a locked store in %s', (name) => {
  const world = useWorld(name);

  test('does in this browser all that a store must do', async () => {
    const page = await world.driven.openExtensionPage('manifest.json');
    await page.evaluate(
      `${await bundled('tests/support/lock/cases-in-page.ts', 'iife')}; undefined`,
    );
    expect(await page.evaluate('bench.run()')).toEqual({ count: storeCases.length, failed: [] });
    await page.close();
  }, 180_000);
});
