import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { until } from '#tests/support/browsers/driven.ts';
import { click, find, seeText } from '#tests/support/browsers/find-element.ts';
import { browserNames, useWorld } from '#tests/support/e2e-world.ts';
import { fakeLearner } from '#tests/support/fake-records.ts';
import { putInto, storePage } from '#tests/support/sample-term/in-browser.ts';
import { retention } from '#utils/i18n/en/retention.ts';
import { sayer } from '#utils/i18n/t.ts';

const tr = sayer(retention);
const id = (n: number) => `00000000-0000-4000-8000-00000000020${n}`;
const long = '2026-01-12T09:00:00.000Z';
const learner = (n: number, name: string) =>
  fakeLearner({
    ...{ id: id(n), name, createdAt: long, updatedAt: long },
    ...{ identities: [{ site: 'https://vle.example.ac.uk', userId: `7${n}` }] },
    identityKeys: [`https://vle.example.ac.uk|7${n}`],
  });

/** What the extension keeps beside its records. */
const inStorage = (page: Page, key: string): Promise<Record<string, never>> =>
  page.evaluate(async (name) => {
    const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    return (await api.storage.local.get(name))[name];
  }, key);
const putStorage = (page: Page, key: string, value: unknown): Promise<void> =>
  page.evaluate(
    async (name, kept) => {
      const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
      await api.storage.local.set({ [name]: kept });
    },
    key,
    value as never,
  );

describe.each(browserNames)('records whose time is over, in %s', (name) => {
  const world = useWorld(name);

  test('are announced with every name, can be kept, and go when they were announced for long enough', async () => {
    const own = await storePage(world.driven);
    await putInto(own, { learners: [learner(1, 'Amira Khan'), learner(2, 'Ben Carter')] });
    const today = Temporal.Now.plainDateISO();
    await putStorage(own, 'settings', {
      retention: { daysAfterExport: null, yearEnd: today.toString().slice(5) },
    });
    let page = await world.driven.openExtensionPage('workspace.html#today');
    await seeText(page, tr('retention.toGo'));
    await seeText(page, 'Amira Khan');
    const keep = tr('retention.keepFor', { name: 'Ben Carter', days: 30 });
    await click(page, { role: 'button', name: keep });
    await until('one learner only', async () => {
      const notes = await inStorage(own, 'retention');
      return Object.keys(notes?.announced ?? {}).join() === id(1);
    });
    expect(await own.evaluate(`bench.look('learners')`)).toHaveLength(2);
    await page.close();

    // Fourteen days later.
    const notes = await inStorage(own, 'retention');
    const since = today.subtract({ days: 14 }).toString();
    await putStorage(own, 'retention', {
      ...notes,
      announced: { [id(1)]: { on: today.toString(), since } },
    });
    page = await world.driven.openExtensionPage('workspace.html#caseload');
    await seeText(page, tr('retention.gone'));
    const left = (await own.evaluate(`bench.look('learners')`)) as { name: string }[];
    expect(left.map((one) => one.name)).toEqual(['Ben Carter']);
    expect(await own.evaluate(`bench.look('erasures')`)).toMatchObject([
      { id: id(1), why: 'retention' },
    ]);
    await page.close();
    page = await world.driven.openExtensionPage('workspace.html#settings');
    await click(page, { role: 'button', name: tr('retention.receipts', { count: 1 }) });
    await seeText(page, id(1));
    await find(page, { role: 'button', name: tr('retention.receipt') });
  });
});
