import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { type Engine, EngineContext } from '#components/feedback/engine-source.ts';
import { PanelApp } from '#components/shell/PanelApp.tsx';
import { expectNoAxeFaults, sayClosed, show } from '#tests/components/show.tsx';
import { fakePage } from '#tests/support/fake-page.ts';
import { fakeServices, fakeWorld } from '#tests/support/fake-services.ts';
import { type LateSource, lateSource } from '#utils/domain/late-source.ts';
import { ok } from '#utils/domain/result.ts';
import * as engine from '#utils/feedback/on-demand.ts';
import type { Services } from '#utils/services/types.ts';
import { amira, ben, late } from './late-code.ts';

const showWith = (source: LateSource<Engine>, services: Services) =>
  show(
    services,
    <EngineContext.Provider value={source}>
      <PanelApp />
    </EngineContext.Provider>,
  );

/** An engine that comes when the test says so. */
const lateEngine = () => late<Engine>(engine);

const heading = (name: string) => screen.findByRole('heading', { name });
const uses = () => screen.queryAllByRole('button', { name: 'Use' });

describe('before the engine has come', () => {
  test("the learner and the teacher's own words are there, and nothing sorted; then the steps", async () => {
    const { source, come } = lateEngine();
    const { page } = fakePage(async () => ok(amira));
    showWith(source, fakeServices({ page }));
    await heading('Amira Khan');
    await screen.findByText('Add a source to paragraph two.');
    expect(uses()).toEqual([]);
    expect(screen.queryByText('Nothing to do was found')).toBeNull();
    // The tabs beside it do not move when the number comes.
    expect(document.querySelector('.ui-tab-count-coming')).not.toBeNull();
    await expectNoAxeFaults();
    come();
    await waitFor(() => expect(uses()).toHaveLength(1));
    expect(document.querySelector('.ui-tab-count-coming')).toBeNull();
  });

  test('that it is sorting is said only after 200 ms', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { page } = fakePage(async () => ok(amira));
    showWith(lateEngine().source, fakeServices({ page }));
    await screen.findByText('Add a source to paragraph two.');
    expect(screen.queryByText('Sorting the feedback…')).toBeNull();
    await vi.advanceTimersByTimeAsync(250);
    await screen.findByText('Sorting the feedback…');
  });

  test('a page that goes to another learner meanwhile shows and saves that learner’s alone', async () => {
    const { source, come } = lateEngine();
    const world = fakeWorld();
    const { page, changeTo } = fakePage(async () => ok(amira));
    showWith(source, fakeServices({ page }, world));
    await screen.findByText('Add a source to paragraph two.');
    changeTo(async () => ok(ben));
    await heading('Ben Okafor');
    const seen: string[] = [];
    const watcher = new MutationObserver(() => seen.push(document.body.textContent ?? ''));
    watcher.observe(document.body, { subtree: true, childList: true, characterData: true });
    come();
    await waitFor(() => expect(uses()).toHaveLength(1));
    fireEvent.click(screen.getByRole('button', { name: 'Edit' }));
    await heading('New target for Ben Okafor');
    await sayClosed();
    fireEvent.click(screen.getByRole('button', { name: 'Save target' }));
    await waitFor(() => expect(world.targets).toHaveLength(1));
    watcher.disconnect();
    expect(seen.length).toBeGreaterThan(0);
    for (const text of seen) expect(text).not.toMatch(/Amira|source to paragraph/);
    expect(world.learners.map(({ name }) => name)).toEqual(['Ben Okafor']);
    expect(world.targets[0]).toMatchObject({ learnerId: world.learners[0]?.id });
    expect(world.targets[0]?.sources.map(({ quote }) => quote).join()).toMatch(/axes/);
  });

  test('there and back again, the first learner has their own', async () => {
    const { source, come } = lateEngine();
    const { page, changeTo } = fakePage(async () => ok(amira));
    showWith(source, fakeServices({ page }));
    await heading('Amira Khan');
    changeTo(async () => ok(ben));
    await heading('Ben Okafor');
    changeTo(async () => ok(amira));
    await heading('Amira Khan');
    come();
    await waitFor(() => expect(uses()).toHaveLength(1));
    expect(document.body.textContent).not.toMatch(/Ben|axes/);
  });

  test('one that cannot be loaded is said to be missing, the words stay, and trying again helps', async () => {
    let times = 0;
    const source = lateSource(async () => {
      times += 1;
      if (times === 1) throw new TypeError('Failed to fetch');
      return engine;
    });
    const { page } = fakePage(async () => ok(amira));
    showWith(source, fakeServices({ page }));
    await screen.findByText(/could not be sorted/);
    await screen.findByText('Add a source to paragraph two.');
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(uses()).toHaveLength(1));
    expect(screen.queryByText(/could not be sorted/)).toBeNull();
  });
});

test('the engine is fetched once, whoever asks', async () => {
  let times = 0;
  const source = lateSource(async () => {
    times += 1;
    return engine;
  });
  expect(source.here()).toBeNull();
  await Promise.all([source.bring(), source.bring()]);
  await source.bring();
  expect(source.here()).toBe(engine);
  expect(times).toBe(1);
});
