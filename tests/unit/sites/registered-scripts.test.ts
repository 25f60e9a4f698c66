import { beforeEach, expect, test, vi } from 'vitest';

type Script = { id: string; matches: string[] };
const nothing = {
  origins: [] as string[],
  scripts: [] as Script[],
  calls: 0,
  served: [] as number[],
};
const browserState = { ...nothing };

vi.mock('#utils/platform/browser.ts', () => ({
  browser: {
    permissions: { getAll: async () => ({ origins: browserState.origins }) },
    // One open tab per site, numbered by the length of its host.
    tabs: {
      query: async ({ url }: { url: string[] }) =>
        [...new Set(url.map((pattern) => new URL(pattern).host))].map((host) => ({
          id: host.length,
        })),
    },
    scripting: {
      executeScript: async ({ target }: { target: { tabId: number } }) => {
        browserState.served.push(target.tabId);
      },
      getRegisteredContentScripts: async () => browserState.scripts,
      unregisterContentScripts: async () => {
        browserState.scripts = [];
      },
      registerContentScripts: async (scripts: Script[]) => {
        if (browserState.scripts.length > 0) throw new Error('Duplicate script ID');
        browserState.calls++;
        browserState.scripts = scripts;
      },
    },
  },
}));
const { registerScripts } = await import('#utils/sites/registered-scripts.ts');
const matches = () => browserState.scripts.flatMap((script) => script.matches);

beforeEach(() => Object.assign(browserState, { ...nothing, served: [] }));

test('no site allowed: nothing is registered anywhere', async () => {
  await registerScripts();
  expect(matches()).toEqual([]);
});

test('on an allowed site only feedback pages, never log-in or quiz attempts', async () => {
  browserState.origins = ['https://vle.example.ac.uk/*'];
  await registerScripts();
  expect(matches()).toContain('https://vle.example.ac.uk/mod/assign/view.php*');
  expect(matches()).toContain('https://vle.example.ac.uk/*/mod/assign/view.php*');
  expect(matches().filter((one) => !one.startsWith('https://vle.example.ac.uk/'))).toEqual([]);
  expect(matches().filter((one) => /login|attempt|\.uk\/\*$/.test(one))).toEqual([]);
});

test('two at once, and again when nothing has changed: registered once', async () => {
  browserState.origins = ['https://vle.example.ac.uk/*'];
  await Promise.all([registerScripts(), registerScripts()]);
  await registerScripts();
  expect(browserState.calls).toBe(1);
});

test('a site given back is served no more', async () => {
  browserState.origins = ['https://vle.example.ac.uk/*', 'https://other.example/*'];
  await registerScripts();
  browserState.origins = ['https://other.example/*'];
  await registerScripts();
  expect(matches().every((one) => one.startsWith('https://other.example/'))).toBe(true);
  browserState.origins = [];
  await registerScripts();
  expect(matches()).toEqual([]);
});

test('pages already open are served once, and those of a site allowed before are left alone', async () => {
  browserState.origins = ['https://a.example/*'];
  await registerScripts();
  await registerScripts();
  expect(browserState.served).toEqual(['a.example'.length]);
  browserState.origins = ['https://a.example/*', 'https://bb.example/*'];
  await registerScripts();
  expect(browserState.served).toEqual(['a.example'.length, 'bb.example'.length]);
});

test('after an update the browser has forgotten: registered again, and the open pages served again', async () => {
  browserState.origins = ['https://a.example/*'];
  await registerScripts();
  const before = matches();
  browserState.scripts = [];
  await registerScripts();
  expect(matches()).toEqual(before);
  expect(browserState.served).toEqual(['a.example'.length, 'a.example'.length]);
});

test('a version that knows more pages registers them in place of the old ones', async () => {
  browserState.origins = ['https://a.example/*'];
  browserState.scripts = [{ id: 'lms', matches: ['https://a.example/mod/assign/view.php*'] }];
  await registerScripts();
  expect(matches().length).toBeGreaterThan(1);
  expect(browserState.scripts).toHaveLength(1);
});

test('all hosts of a family are registered by one wildcard, and given back with it', async () => {
  browserState.origins = ['https://*.instructure.com/*'];
  await registerScripts();
  expect(matches()).toContain('https://*.instructure.com/courses/*/grades*');
  browserState.origins = [];
  await registerScripts();
  expect(matches()).toEqual([]);
});
