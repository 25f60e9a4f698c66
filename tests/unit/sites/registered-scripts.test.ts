import { beforeEach, expect, test, vi } from 'vitest';

type Script = { id: string; matches: string[] };
const browserState = { origins: [] as string[], scripts: [] as Script[], calls: 0 };

vi.mock('#utils/platform/browser.ts', () => ({
  browser: {
    permissions: { getAll: async () => ({ origins: browserState.origins }) },
    scripting: {
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

beforeEach(() => Object.assign(browserState, { origins: [], scripts: [], calls: 0 }));

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
