/** What is looked at of the bundler's options. */
interface OutputOptions {
  format?: unknown;
  codeSplitting?: unknown;
}

/** What is looked at of the bundler's graph: which module imports which before it runs. */
export interface Modules {
  getModuleIds(): Iterable<string>;
  getModuleInfo(id: string): { importedIds: readonly string[] } | null;
}

/** What is loaded as one: the background, each page, and what the panel fetches as a whole once it is on the screen. */
const ROOTS = {
  background: /virtual:wxt-background-entrypoint/,
  popup: /\/entrypoints\/popup\/index\.html$/,
  panel: /\/entrypoints\/panel\/index\.html$/,
  sidepanel: /\/entrypoints\/sidepanel\/index\.html$/,
  workspace: /\/entrypoints\/workspace\/index\.html$/,
  // What follows comes over what a panel has already.
  store: /\/utils\/services\/store-work\.ts$/,
  piece: /\/components\/shell\/piece-parts\.ts$/,
  parts: /\/components\/shell\/late-parts\.ts$/,
};
type Root = keyof typeof ROOTS;

const PANELS: Root[] = ['panel', 'sidepanel', 'store', 'piece', 'parts'];

/**
 * The files that roots share, from below upwards, with those that load them. A module goes to the first that all its roots load, so that no root
 * loads what it does not need but for a few small ones. What two of them have in common is in the list too: thus none imports what stands after it.
 */
const SHARED: { name: string; roots: Root[] }[] = [
  { name: 'base', roots: ['background', 'popup', ...PANELS, 'workspace'] },
  { name: 'page', roots: ['popup', ...PANELS, 'workspace'] },
  { name: 'screens', roots: [...PANELS, 'workspace'] },
  { name: 'PanelApp', roots: PANELS },
  { name: 'store', roots: ['background', 'store', 'piece', 'parts', 'workspace'] },
  { name: 'desk', roots: ['store', 'piece', 'parts', 'workspace'] },
  { name: 'piece', roots: ['store', 'piece', 'parts'] },
  { name: 'records', roots: ['parts', 'workspace'] },
  { name: 'lists', roots: ['workspace'] },
];

/** The texts that the panel starts without, whoever needs them. */
const TEXTS = 'texts';

/** Part of the English catalogue. */
const isText = (id: string): boolean => /\/utils\/i18n\/(?:en\/|rest-texts)/.test(id);

/** To the bottom at once: the first of all in every page, which is empty, and a few lines that the popup shares with what comes late. */
const PINNED = /virtual:wxt-html-plugins|\/utils\/lms\/canvas\/hosts\.ts$/;

/** What a module needs before it runs, itself included. */
function reachOf(first: string, modules: Modules): Set<string> {
  const reach = new Set<string>();
  const follow = (id: string): void => {
    if (reach.has(id)) return;
    reach.add(id);
    for (const next of modules.getModuleInfo(id)?.importedIds ?? []) follow(next);
  };
  follow(first);
  return reach;
}

/** The shared file that each module goes to; one that no root needs at its start is left out. */
export function sharedFiles(modules: Modules): Map<string, string> {
  const rootsOf = new Map<string, Set<string>>();
  const ids = [...modules.getModuleIds()];
  for (const [root, pattern] of Object.entries(ROOTS))
    for (const first of ids.filter((id) => pattern.test(id)))
      for (const id of reachOf(first, modules))
        rootsOf.set(id, (rootsOf.get(id) ?? new Set()).add(root));
  const files = new Map(ids.filter((id) => PINNED.test(id)).map((id) => [id, 'base']));
  const smallestFirst = SHARED.toSorted((a, b) => a.roots.length - b.roots.length);
  for (const [id, needed] of rootsOf) {
    if (files.has(id)) continue;
    // An entry draws when it runs: it stays by itself.
    if (/\/entrypoints\//.test(id)) continue;
    if (isText(id) && !needed.has('panel')) {
      files.set(id, TEXTS);
      continue;
    }
    const file = smallestFirst.find(({ roots }) => needed.isSubsetOf(new Set<string>(roots)));
    const isShared = needed.size > 1 || file?.roots.length === 1;
    if (file && isShared) files.set(id, file.name);
  }
  return files;
}

/** Files with what lies in certain places: what comes late, but is needed by several that do. */
const OTHERS = [
  // Before those that take long to run.
  { name: 'hello', test: /\/entrypoints\/panel\/hello\.ts/, priority: 0 },
  // With what other screens look up in the engine's lists: the engine itself comes when something is to be sorted.
  {
    name: 'check',
    test: /\/utils\/(?:targets|plain-words|text-in)\/|\/utils\/feedback\/(?:prioritise|rules\/(?:themes|rank-signs))/,
    priority: 1,
  },
  { name: 'engine', test: /\/utils\/feedback\//, priority: 0 },
];

/**
 * Puts what the extension's pages share into a handful of files. Left to itself the bundler makes one for each set of pages that share
 * something, some fifty since screens come late, and each costs a page milliseconds as it opens. Scripts of one file are left alone.
 */
export const sharedChunks = () => {
  let files = new Map<string, string>();
  const groups = [
    ...[...SHARED.map(({ name }) => name), TEXTS].map((name, at) => ({
      name,
      test: (id: string) => files.get(id) === name,
      priority: SHARED.length + 2 - at,
    })),
    ...OTHERS,
  ];
  return {
    name: 'shared-chunks',
    buildEnd(this: Modules) {
      files = sharedFiles(this);
    },
    outputOptions: <Options extends OutputOptions>(options: Options) =>
      options.format === 'iife' || options.codeSplitting === false
        ? options
        : { ...options, codeSplitting: { groups } },
  };
};
