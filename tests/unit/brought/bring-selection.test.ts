import { beforeEach, describe, expect, test, vi } from 'vitest';

const calls: string[] = [];
const world = {
  memory: {} as Record<string, unknown>,
  panel: 'opens' as 'opens' | 'refuses' | 'throws' | 'none',
  selected: null as { html: string | null; text: string } | null,
  mayRun: true,
  quota: Number.POSITIVE_INFINITY,
};

vi.mock('#utils/platform/browser.ts', () => ({
  browser: {
    get sidePanel() {
      if (world.panel === 'none') return undefined;
      return {
        open: ({ windowId }: { windowId: number }) => {
          calls.push(`panel ${windowId}`);
          if (world.panel === 'throws') throw new Error('Not in a click');
          return world.panel === 'opens'
            ? Promise.resolve()
            : Promise.reject(new Error('No panel'));
        },
      };
    },
    scripting: {
      executeScript: async ({ target }: { target: { tabId: number; frameIds: number[] } }) => {
        calls.push(`script ${target.tabId}/${target.frameIds.join()}`);
        if (!world.mayRun) throw new Error('Cannot access contents of the page');
        return [{ result: world.selected }];
      },
    },
    storage: {
      session: {
        set: async (some: Record<string, unknown>) => {
          if (JSON.stringify(some).length > world.quota) throw new Error('Quota');
          Object.assign(world.memory, some);
        },
        get: async () => world.memory,
        remove: async (key: string) => {
          delete world.memory[key];
        },
      },
    },
    tabs: { create: async ({ url }: { url: string }) => calls.push(`tab ${url}`) },
    runtime: { getURL: (path: string) => path },
  },
}));
// Node has no lock manager.
vi.stubGlobal('navigator', {
  locks: { request: (_: string, within: () => Promise<unknown>) => within() },
});
const { bringSelection } = await import('#utils/brought/bring-selection.ts');
const { takeText } = await import('#utils/brought/handover.ts');

const click = {
  menuItemId: 'from-selection',
  selectionText: 'one two',
  frameId: 3,
  pageUrl: 'https://news.example/a?b=c',
};
const tab = { id: 7, windowId: 2, url: 'https://mail.example.ac.uk/inbox?learner=Robin' };
const marking = {
  isOne: (url: URL) => url.pathname === '/mod/assign/view.php',
  read: async () => ({ asked: 'at length '.repeat(50) }),
};
const bring = (clicked = {}, tabbed: object | undefined = tab) =>
  bringSelection({ ...click, ...clicked }, tabbed, marking);
const taken = async (windowId: number | null) => {
  const texts: unknown[] = [];
  await takeText(windowId, async (text) => texts.push(text));
  return texts;
};

beforeEach(() => {
  calls.length = 0;
  Object.assign(world, {
    memory: {},
    panel: 'opens',
    selected: { html: '<li>one</li>', text: 'one' },
    mayRun: true,
    quota: Number.POSITIVE_INFINITY,
  });
});

describe('the click in the menu', () => {
  test('opens the side panel before anything is awaited', () => {
    void bring();
    expect(calls[0]).toBe('panel 2');
  });

  test('another item is none of ours', async () => {
    await bring({ menuItemId: 'other' });
    expect(calls).toEqual([]);
  });

  test('reads the frame that was clicked in, and leaves the words for that window', async () => {
    await bring();
    expect(calls).toEqual(['panel 2', 'script 7/3']);
    expect(await taken(1)).toEqual([]);
    expect(await taken(null)).toEqual([]);
    expect(await taken(2)).toEqual([
      {
        html: '<li>one</li>',
        text: 'one',
        host: 'mail.example.ac.uk',
        isMarkingPage: false,
        behind: null,
        windowId: 2,
      },
    ]);
    // Taken once, and gone.
    expect(world.memory).toEqual({});
  });

  test('nothing of the address but the host goes anywhere', async () => {
    await bring();
    expect(JSON.stringify([world.memory, calls])).not.toMatch(/inbox|Robin|news\.example/);
  });

  test.each([
    ['may not run there', { mayRun: false }, {}, tab],
    ['finds no selection', { selected: null }, {}, tab],
    ['has no tab to run in', {}, {}, { id: -1, windowId: 2, url: 'https://docs.example/x.pdf' }],
  ])('takes the browser’s own words where the script %s', async (_, state, clicked, tabbed) => {
    Object.assign(world, state);
    await bring(clicked, tabbed);
    expect(await taken(2)).toMatchObject([{ html: null, text: 'one two' }]);
  });

  test.each(['refuses', 'throws', 'none'] as const)(
    'a panel that %s: the workspace shows it',
    async (panel) => {
      world.panel = panel;
      await bring();
      expect(calls.at(-1)).toBe('tab /workspace.html#text');
      expect(await taken(2)).toEqual([]);
      expect(await taken(null)).toMatchObject([{ text: 'one', windowId: null }]);
    },
  );

  test.each([
    ['file:///home/robin/feedback.html', null],
    ['chrome-extension://viewer/index.html', 'news.example'],
    [undefined, 'news.example'],
  ])('the host of %s is %s', async (url, host) => {
    await bring(url?.startsWith('file') ? { pageUrl: url } : {}, { id: 7, windowId: 2, url });
    expect(await taken(2)).toMatchObject([{ host }]);
  });

  test('a marking page is asked what stands behind the words, which matter more', async () => {
    const page = { ...tab, url: 'https://vle.example.ac.uk/mod/assign/view.php?id=1' };
    await bring({}, page);
    expect(await taken(2)).toMatchObject([
      { isMarkingPage: true, behind: { asked: expect.any(String) } },
    ]);
    world.quota = 300;
    await bring({}, page);
    expect(await taken(2)).toMatchObject([{ isMarkingPage: true, behind: null, text: 'one' }]);
  });

  test('what was not kept by its page stays for the next try', async () => {
    await bring();
    await expect(takeText(2, () => Promise.reject(new Error('disk full')))).rejects.toThrow();
    expect(await taken(2)).toHaveLength(1);
  });
});
