import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import * as parts from '#components/shell/late-parts.ts';
import { PanelApp } from '#components/shell/PanelApp.tsx';
import { type Parts, PartsContext } from '#components/shell/parts-source.ts';
import { expectNoAxeFaults, sayClosed, show } from '#tests/components/show.tsx';
import { fakePage } from '#tests/support/fake-page.ts';
import { fakeServices, fakeWorld } from '#tests/support/fake-services.ts';
import { type LateSource, lateSource } from '#utils/domain/late-source.ts';
import { ok } from '#utils/domain/result.ts';
import type { Services } from '#utils/services/types.ts';
import { amira, ben, late } from './late-code.ts';

const showWith = (source: LateSource<Parts>, services: Services) =>
  show(
    services,
    <PartsContext.Provider value={source}>
      <PanelApp />
    </PartsContext.Provider>,
  );

/** Parts that come when the test says so. */
const lateParts = () => late<Parts>(parts);

const heading = (name: string) => screen.findByRole('heading', { name });
const click = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));
const field = () => screen.findByLabelText(/^What I will do/);

describe('before the late parts have come', () => {
  beforeEach(() => vi.useRealTimers());

  test('the feedback is sorted, and Edit opens the editor as soon as they have', async () => {
    const { source, come } = lateParts();
    const { page } = fakePage(async () => ok(amira));
    showWith(source, fakeServices({ page }));
    await click('Edit');
    expect(screen.queryByRole('heading', { name: /^New target/ })).toBeNull();
    await screen.findByText('Opening…');
    await expectNoAxeFaults();
    come();
    await heading('New target for Amira Khan');
    await waitFor(async () => expect(document.activeElement).toBe(await field()));
    // Never the list first, which would jump.
    expect(screen.queryByText('Opening…')).toBeNull();
  });

  test('the list is not shown before the editor that was asked for', async () => {
    const { source, come } = lateParts();
    const { page } = fakePage(async () => ok(amira));
    showWith(source, fakeServices({ page }));
    await click('Edit');
    const seen: string[] = [];
    const watcher = new MutationObserver(() => seen.push(document.body.textContent ?? ''));
    watcher.observe(document.body, { subtree: true, childList: true, characterData: true });
    come();
    await heading('New target for Amira Khan');
    watcher.disconnect();
    expect(seen.length).toBeGreaterThan(0);
    for (const text of seen) expect(text).not.toMatch(/No open targets/);
  });

  test('a page that goes to another learner meanwhile begins nothing for that one', async () => {
    const { source, come } = lateParts();
    const world = fakeWorld();
    const { page, changeTo } = fakePage(async () => ok(amira));
    showWith(source, fakeServices({ page }, world));
    await click('Edit');
    changeTo(async () => ok(ben));
    await heading('Ben Okafor');
    const seen: string[] = [];
    const watcher = new MutationObserver(() => seen.push(document.body.textContent ?? ''));
    watcher.observe(document.body, { subtree: true, childList: true, characterData: true });
    come();
    await click('Edit');
    await heading('New target for Ben Okafor');
    await sayClosed();
    await click('Save target');
    await waitFor(() => expect(world.targets).toHaveLength(1));
    watcher.disconnect();
    expect(seen.length).toBeGreaterThan(0);
    for (const text of seen) expect(text).not.toMatch(/Amira|source to paragraph/);
    expect(world.learners.map(({ name }) => name)).toEqual(['Ben Okafor']);
    expect(world.targets[0]?.sources.map(({ quote }) => quote).join()).toMatch(/axes/);
  });

  test('there and back again, nothing is begun that was asked for before', async () => {
    const { source, come } = lateParts();
    const { page, changeTo } = fakePage(async () => ok(amira));
    showWith(source, fakeServices({ page }));
    await click('Edit');
    changeTo(async () => ok(ben));
    await heading('Ben Okafor');
    changeTo(async () => ok(amira));
    await heading('Amira Khan');
    come();
    await screen.findByRole('button', { name: 'Edit' });
    expect(screen.queryByRole('heading', { name: /^New target/ })).toBeNull();
  });

  test('a mentor who went back to the feedback stays there', async () => {
    const { source, come } = lateParts();
    const { page } = fakePage(async () => ok(amira));
    showWith(source, fakeServices({ page }));
    await click('Edit');
    fireEvent.click(await screen.findByRole('tab', { name: /^Feedback/ }));
    come();
    await screen.findByRole('button', { name: 'Edit' });
    expect(screen.queryByRole('heading', { name: /^New target/ })).toBeNull();
  });

  test('ones that cannot be loaded are said to be missing, and trying again opens what was asked for', async () => {
    let times = 0;
    const source = lateSource(async () => {
      times += 1;
      if (times === 1) throw new TypeError('Failed to fetch');
      return parts;
    });
    const { page } = fakePage(async () => ok(amira));
    showWith(source, fakeServices({ page }));
    await click('Edit');
    await screen.findByText(/could not be opened/);
    await expectNoAxeFaults();
    await click('Try again');
    await heading('New target for Amira Khan');
    expect(screen.queryByText(/could not be opened/)).toBeNull();
  });

  test('the box for pasted text opens once they have come', async () => {
    const { source, come } = lateParts();
    const { page } = fakePage(async () => ok(amira));
    showWith(source, fakeServices({ page }));
    await click('Paste feedback');
    expect(screen.queryByRole('textbox')).toBeNull();
    come();
    const box = await screen.findByRole('textbox');
    await waitFor(() => expect(document.activeElement).toBe(box));
  });
});
