import { beforeEach, expect, test, vi } from 'vitest';
import { seeded, seedOf } from '#tests/support/switching/random.ts';

const WINDOW = 7;
/** Two graders on an allowed site, one on a site that is not, and a page without feedback. */
const addresses = new Map([
  [1, 'https://vle.example.ac.uk/mod/assign/view.php?id=1&action=grader&userid=4'],
  [2, 'https://vle.example.ac.uk/mod/assign/view.php?id=2&action=grader&userid=5'],
  [3, 'https://other.example.ac.uk/mod/assign/view.php?id=3&action=grader'],
  [4, 'https://vle.example.ac.uk/calendar/view.php'],
]);

type Listener = (...args: never[]) => unknown;
const event = () => {
  const hearing = new Set<Listener>();
  return {
    addListener: (one: Listener) => void hearing.add(one),
    removeListener: (one: Listener) => void hearing.delete(one),
    fire: (...args: unknown[]) => {
      for (const one of [...hearing]) one(...(args as never[]));
    },
  };
};

const world = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('#utils/platform/browser.ts', () => world);
const { activeTab } = await import('#utils/services/active-tab.ts');

/** A window of tabs whose scripts answer `{ tab }`, everything after a while of its own. */
function windowOfTabs(wait: () => Promise<void>) {
  let active = 1;
  const held = new Set<number>();
  const [onActivated, onUpdated, onMessage] = [event(), event(), event()];
  const gone = new Map<number, () => void>();
  Object.assign(world.browser, {
    runtime: { onMessage },
    permissions: {
      onAdded: event(),
      onRemoved: event(),
      getAll: async () => ({ origins: ['https://vle.example.ac.uk/*'] }),
    },
    windows: { getCurrent: async () => ({ id: WINDOW }) },
    scripting: { executeScript: () => wait() },
    tabs: {
      onActivated,
      onUpdated,
      query: async () => [{ id: active }],
      get: async (id: number) => ({ url: addresses.get(id) }),
      connect(id: number) {
        held.add(id);
        return {
          disconnect: () => void held.delete(id),
          onDisconnect: { addListener: (hear: () => void) => void gone.set(id, hear) },
        };
      },
      async sendMessage(id: number) {
        await wait();
        return { tab: id };
      },
    },
  });
  return {
    held,
    say: (message: unknown, tabId: number) => onMessage.fire(message, { tab: { id: tabId } }),
    show(id: number) {
      active = id;
      onActivated.fire({ tabId: id, windowId: WINDOW });
    },
    shown: () => active,
    /** The document in a tab goes. */
    unload: (id: number) => gone.get(id)?.(),
  };
}

const settle = () => vi.advanceTimersByTimeAsync(200);
const isPage = (id: number) => id === 1 || id === 2;

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

test('over 2,000 random changes of tab no answer and no news comes from a page that is not on show', async () => {
  const random = seeded(seedOf(20261130));
  const tabs = windowOfTabs(() => new Promise((done) => setTimeout(done, random.below(60))));
  const channel = activeTab();
  const wrong: string[] = [];
  let [answers, news] = [0, 0];
  channel.onNews((message) => {
    news += 1;
    const { tab } = message as { tab: number };
    if (tab !== tabs.shown()) wrong.push(`news of ${tab} on ${tabs.shown()}`);
  });
  const asking: Promise<void>[] = [];
  const ask = async () => {
    const answer = (await channel.ask('page.read')) as { tab: number } | null;
    if (!answer) return;
    answers += 1;
    if (answer.tab !== tabs.shown() || !isPage(answer.tab))
      wrong.push(`answer of ${answer.tab} on ${tabs.shown()}`);
  };
  for (let turn = 0; turn < 2000; turn += 1) {
    if (random.isTrue(0.4)) tabs.show(1 + random.below(4));
    if (random.isTrue(0.5)) asking.push(ask());
    const from = 1 + random.below(4);
    if (random.isTrue(0.5)) tabs.say({ tab: from }, from);
    await vi.advanceTimersByTimeAsync(random.below(80));
  }
  await settle();
  await Promise.all(asking);
  expect(wrong).toEqual([]);
  expect(answers).toBeGreaterThan(200);
  expect(news).toBeGreaterThan(50);
  // Let go of all the others.
  expect([...tabs.held].every((id) => id === tabs.shown())).toBe(true);
});

test('a site that is not allowed, and a page without feedback, are no page', async () => {
  const tabs = windowOfTabs(async () => {});
  const channel = activeTab();
  for (const id of [1, 2, 3, 4]) {
    tabs.show(id);
    await settle();
    expect(await channel.isThere(), addresses.get(id)).toBe(isPage(id));
    expect(await channel.ask('page.read')).toEqual(isPage(id) ? { tab: id } : null);
  }
});

test('it says at once that the tab has changed, and that the document has gone', async () => {
  const tabs = windowOfTabs(async () => {});
  const channel = activeTab();
  let moves = 0;
  const stop = channel.onMoved(() => {
    moves += 1;
  });
  expect(await channel.isThere()).toBe(true);
  tabs.show(2);
  await settle();
  expect(moves).toBe(1);
  expect(await channel.isThere()).toBe(true);
  tabs.unload(2);
  expect(moves).toBe(2);
  stop();
  tabs.show(1);
  await settle();
  expect(moves).toBe(2);
});
