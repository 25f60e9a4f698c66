import { expect, test } from 'vitest';
import { type Modules, sharedFiles } from '#utils/platform/shared-chunks.ts';

const page = (name: string): string => `/ff/entrypoints/${name}/index.html`;
const STORE = '/ff/utils/services/store-work.ts';
const PIECE = '/ff/components/shell/piece-parts.ts';
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
      [entry('panel')]: ['words', 'draw', 'services', 'header'],
      [entry('sidepanel')]: ['words', 'draw', 'services', 'header', 'active-tab'],
      [entry('workspace')]: ['words', 'draw', 'db', 'services', 'save', 'today', 'follow-up', REST],
      [STORE]: ['words', 'db', 'save'],
      [PIECE]: ['words', 'draw', 'header', 'tabs', 'point'],
      [PARTS]: ['words', 'draw', 'header', 'point', 'follow-up', 'editor', REST],
      other: ['settings'],
      '/ff/utils/i18n/rest-texts.ts': ['/ff/utils/i18n/en/today.ts'],
      '/ff/utils/i18n/en/tour.ts': [],
    }),
  );
  const named = { words: 'base', db: 'store', draw: 'page', services: 'screens' };
  const own = { header: 'PanelApp', today: 'lists', 'follow-up': 'records' };
  const late = { save: 'desk', point: 'piece' };
  expect(Object.fromEntries(files)).toEqual({
    ...named,
    ...own,
    ...late,
    '\0virtual:wxt-html-plugins': 'base',
    [REST]: 'texts',
    '/ff/utils/i18n/en/today.ts': 'texts',
  });
});

test('no file imports one that is loaded by fewer', () => {
  const panel = ['base', 'page', 'screens', 'PanelApp'];
  const mayImport: Record<string, string[]> = {
    base: ['base'],
    page: ['base', 'page'],
    screens: ['base', 'page', 'screens'],
    PanelApp: panel,
    store: ['base', 'store'],
    desk: ['base', 'page', 'screens', 'store', 'desk'],
    piece: [...panel, 'store', 'desk', 'piece'],
    records: ['base', 'page', 'screens', 'store', 'desk', 'records'],
    lists: ['base', 'page', 'screens', 'store', 'desk', 'records', 'lists'],
  };
  const firsts: Record<string, string> = {
    background: '/ff/entrypoints/background/index.ts',
    popup: entry('popup'),
    panel: entry('panel'),
    sidepanel: entry('sidepanel'),
    workspace: entry('workspace'),
    store: STORE,
    piece: PIECE,
    parts: PARTS,
  };
  // One module for each set of roots, each of which imports every module that at least the same ones need.
  const sets = Array.from({ length: 2 ** Object.keys(firsts).length - 1 }, (_, at) => at + 1);
  const imports = Object.fromEntries([
    ...sets.map((set) => [`m${set}`, sets.filter((o) => (o & set) === set).map((o) => `m${o}`)]),
    ...Object.values(firsts).map((first, at) => [
      first,
      sets.filter((set) => set & (1 << at)).map((set) => `m${set}`),
    ]),
  ]);
  const files = sharedFiles(graphOf(imports));
  expect([...new Set(files.values())].toSorted()).toEqual(Object.keys(mayImport).toSorted());
  for (const set of sets) {
    const file = files.get(`m${set}`);
    if (!file) continue;
    for (const next of imports[`m${set}`] ?? [])
      expect(mayImport[file], `m${set} → ${next}`).toContain(files.get(next));
  }
});
