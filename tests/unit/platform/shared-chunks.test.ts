import { expect, test } from 'vitest';
import { type Modules, sharedFiles } from '#utils/platform/shared-chunks.ts';

const page = (name: string): string => `/ff/entrypoints/${name}/index.html`;
const PARTS = '/ff/components/shell/late-parts.ts';
const REST = '/ff/utils/i18n/rest-texts.ts';
const BACKGROUND = 'virtual:wxt-background-entrypoint?/ff/entrypoints/background/index.ts';

/** A bundler's graph: the pages and their entries are there already. */
function graphOf(imports: Record<string, string[]>): Modules {
  const all: Record<string, string[]> = { [BACKGROUND]: ['/ff/entrypoints/background/index.ts'] };
  for (const name of ['popup', 'panel', 'sidepanel', 'workspace'])
    all[page(name)] = ['\0virtual:wxt-html-plugins', `/ff/entrypoints/${name}/main.tsx`];
  Object.assign(all, imports);
  return {
    getModuleIds: () => [...new Set([...Object.keys(all), ...Object.values(all).flat()])],
    getModuleInfo: (id) => ({ importedIds: all[id] ?? [] }),
  };
}

const entry = (name: string) => `/ff/entrypoints/${name}/main.tsx`;

test('a module goes to the file that all load who need it, and its like', () => {
  const files = sharedFiles(
    graphOf({
      '/ff/entrypoints/background/index.ts': ['db', 'words', 'alarm', REST],
      [entry('popup')]: ['words', 'draw', 'ask-for-site'],
      [entry('panel')]: ['words', 'draw', 'db', 'services', 'feedback'],
      [entry('sidepanel')]: ['words', 'draw', 'db', 'services', 'feedback', 'active-tab'],
      [entry('workspace')]: ['words', 'draw', 'db', 'services', 'today', 'follow-up', REST],
      [PARTS]: ['words', 'draw', 'feedback', 'follow-up', 'editor', REST],
      other: ['settings'],
      '/ff/utils/i18n/rest-texts.ts': ['/ff/utils/i18n/en/today.ts'],
      '/ff/utils/i18n/en/tour.ts': [],
    }),
  );
  const named = { words: 'base', db: 'store', draw: 'page', services: 'screens' };
  const own = { feedback: 'PanelApp', today: 'lists', 'follow-up': 'records' };
  expect(Object.fromEntries(files)).toEqual({
    ...named,
    ...own,
    '\0virtual:wxt-html-plugins': 'base',
    [REST]: 'texts',
    '/ff/utils/i18n/en/today.ts': 'texts',
  });
});

test('no file imports one that is loaded by fewer', () => {
  const order = ['base', 'store', 'page', 'screens', 'PanelApp', 'records', 'lists'];
  const mayImport: Record<string, string[]> = {
    base: ['base'],
    store: ['base', 'store'],
    page: ['base', 'page'],
    screens: ['base', 'store', 'page', 'screens'],
    PanelApp: ['base', 'store', 'page', 'screens', 'PanelApp'],
    records: ['base', 'store', 'page', 'screens', 'records'],
    lists: ['base', 'store', 'page', 'screens', 'records', 'lists'],
  };
  const roots = ['background', 'popup', 'panel', 'sidepanel', 'workspace', 'parts'];
  const first = (root: string) =>
    root === 'background'
      ? '/ff/entrypoints/background/index.ts'
      : root === 'parts'
        ? PARTS
        : entry(root);
  // One module for each set of roots, each of which imports every module that at least the same ones need.
  const sets = Array.from({ length: 63 }, (_, at) => at + 1);
  const imports = Object.fromEntries([
    ...sets.map((set) => [`m${set}`, sets.filter((o) => (o & set) === set).map((o) => `m${o}`)]),
    ...roots.map((root, at) => [
      first(root),
      sets.filter((set) => set & (1 << at)).map((set) => `m${set}`),
    ]),
  ]);
  const files = sharedFiles(graphOf(imports));
  expect([...new Set(files.values())].toSorted()).toEqual(order.toSorted());
  for (const set of sets) {
    const file = files.get(`m${set}`);
    if (!file) continue;
    for (const next of imports[`m${set}`] ?? [])
      expect(mayImport[file], `m${set} → ${next}`).toContain(files.get(next));
  }
});
