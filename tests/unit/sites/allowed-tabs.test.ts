import { beforeEach, expect, test, vi } from 'vitest';

const grader = 'https://vle.example.ac.uk/mod/assign/view.php?id=7&action=grader';
const state = { origins: [] as string[], told: [] as [number, string][], injected: [] as number[] };
/** `url` is missing where the browser hides it. */
const tabs = [
  { id: 1, url: grader },
  { id: 2, url: 'https://other.example/mod/assign/view.php?id=7' },
  { id: 3 },
];

vi.mock('#utils/platform/browser.ts', () => ({
  browser: {
    permissions: { getAll: async () => ({ origins: state.origins }) },
    tabs: {
      query: async () => tabs,
      get: async (id: number) => tabs.find((tab) => tab.id === id),
      sendMessage: async (id: number, { call }: { call: string }) => {
        state.told.push([id, call]);
        throw new Error('Nobody there');
      },
    },
    scripting: {
      executeScript: async ({ target }: { target: { tabId: number } }) => {
        state.injected.push(target.tabId);
      },
    },
  },
}));
const { isAllowedTab, leaveWithdrawnTabs } = await import('#utils/sites/allowed-tabs.ts');
const { showPanel } = await import('#utils/sites/show-panel.ts');

beforeEach(() => {
  state.origins = ['https://vle.example.ac.uk/*'];
  state.told = [];
  state.injected = [];
});

test.each([
  [1, true],
  [2, false],
  [3, false],
])('tab %i is allowed: %s', async (id, isAllowed) => {
  expect(await isAllowedTab(id)).toBe(isAllowed);
});

test('a site given back loses its button and panel, an allowed one keeps them', async () => {
  await leaveWithdrawnTabs();
  expect(state.told.sort()).toEqual([
    [2, 'panel.leave'],
    [3, 'panel.leave'],
  ]);
});

test('the shortcut puts nothing into a site that is not allowed, though the browser would let it', async () => {
  expect(await showPanel(2, 'toggle')).toBe('nowhere');
  expect(state.injected).toEqual([]);
  await showPanel(1, 'toggle');
  expect(state.injected).toEqual([1]);
});
