import { describe, expect, test } from 'vitest';
import { type Import, importsOf, repositoryFiles } from './source-files.ts';

/**
 * Who may import whom (docs/decisions.md, "Direction of imports"). A folder may always import itself. `types:` =
 * types only, which cost nothing and run nothing.
 */
const mayImport: Record<string, string[]> = {
  'utils/domain': ['zod'],
  'utils/i18n': [],
  'utils/settings': ['utils/domain', 'utils/i18n', 'zod'],
  'utils/days': ['utils/domain'],
  'utils/feedback': ['utils/domain', 'utils/days', 'utils/plain-words'],
  'utils/plain-words': ['utils/domain'],
  'utils/targets': ['utils/domain', 'utils/i18n', 'utils/days', 'utils/plain-words'],
  'utils/coaching': ['utils/domain', 'utils/i18n', 'utils/targets', 'zod'],
  'utils/insights': ['utils/domain', 'utils/days', 'utils/feedback'],
  'utils/mis': ['utils/domain', 'types:utils/i18n', 'zod', 'papaparse', 'fflate'],
  'utils/lms': ['utils/domain', 'zod'],
  'utils/text-in': ['utils/lms'],
  'utils/brought': ['utils/platform', 'zod'],
  'utils/retention': ['utils/domain'],
  'utils/today': ['utils/domain', 'utils/days', 'types:utils/i18n'],
  'utils/backup': ['utils/domain', 'zod'],
  'utils/vault': ['utils/backup', 'zod'],
  'utils/store': [
    'utils/domain',
    'utils/backup',
    'utils/vault',
    'utils/today',
    'utils/retention',
    'types:utils/i18n',
    'zod',
    'dexie',
  ],
  'utils/lock': [
    'utils/messaging',
    'utils/platform',
    'utils/settings',
    'utils/store',
    'utils/vault',
    'zod',
  ],
  'utils/calendar': ['utils/domain'],
  'utils/caseload-file': ['utils/domain', 'types:utils/i18n', 'papaparse'],
  'utils/reminders': [
    'utils/domain',
    'utils/i18n',
    'utils/lock',
    'utils/platform',
    'utils/settings',
    'utils/store',
  ],
  'utils/omnibox': [
    'utils/domain',
    'utils/i18n',
    'utils/lock',
    'utils/platform',
    'utils/reminders',
    'utils/store',
  ],
  // Node only where the build itself is made (`build-ids.ts`): a test below sees to it that nothing shipped reaches it.
  'utils/platform': ['types:utils/domain', 'types:wxt', 'wxt', 'node:crypto'],
  'utils/messaging': ['types:utils/domain', 'types:utils/lms', 'utils/platform', 'zod'],
  'utils/first-run': ['utils/platform', 'utils/settings'],
  'utils/journal': ['utils/platform'],
  // What the tour shows: read by the screen that looks like an LMS page, and by the panel beside it.
  'utils/sample': ['utils/domain'],
  'utils/sites': ['utils/lms', 'utils/messaging', 'utils/platform', 'zod'],
  'utils/reader': ['utils/lms', 'utils/messaging', 'utils/page'],
  'utils/page': ['utils/i18n', 'utils/platform'],
  'utils/services': [
    'utils/domain',
    'utils/backup',
    'utils/days',
    'utils/lms',
    'utils/lock',
    'utils/vault',
    'utils/messaging',
    'utils/mis',
    'utils/platform',
    'utils/sites',
    'utils/retention',
    'utils/sample',
    'utils/store',
    'types:utils/today',
    'utils/settings',
    'utils/brought',
    'utils/text-in',
    'types:utils/insights',
    'utils/i18n',
    'zod',
  ],
  components: [
    'utils/domain',
    'utils/days',
    'utils/retention',
    'utils/today',
    'utils/calendar',
    'utils/caseload-file',
    'utils/plain-words',
    'utils/feedback',
    'utils/targets',
    'utils/coaching',
    'utils/insights',
    'utils/mis',
    'utils/sample',
    'utils/i18n',
    'utils/text-in',
    'types:utils/backup',
    'types:utils/services',
    'types:utils/settings',
    'types:utils/sites',
    'preact',
    'zod',
  ],
};

const isEntrypoint = (path: string) => path.startsWith('entrypoints/');

/** The zone of a path: `utils/<name>`, `components`, `entrypoints/<name>`; a package is its own. */
function zoneOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  return first === 'utils' || first === 'entrypoints' ? `${first}/${second}` : first;
}

function isAllowed(from: string, { to, isTypeOnly }: Import): boolean {
  const [fromZone, toZone] = [zoneOf(from), zoneOf(to)];
  if (fromZone === toZone) return true;
  if (isEntrypoint(from)) return !isEntrypoint(to) && toZone !== 'tests';
  const allowed = mayImport[fromZone] ?? [];
  return allowed.includes(toZone) || (isTypeOnly && allowed.includes(`types:${toZone}`));
}

/** The scripts that run in the LMS page. */
const inThePage = [
  'lms',
  'reader-canvas',
  'reader-moodle-assignment',
  'reader-moodle-gradebook',
  'reader-moodle-activity',
].map((name) => `entrypoints/${name}/index.ts`);

const sources = repositoryFiles().filter((path) =>
  /^(utils|components|entrypoints)\/.*(?<!\.d)\.tsx?$/.test(path),
);

/** Chains of imports that come back to where they began. */
function cycles(files: string[]): string[] {
  const next = new Map(
    files.map((file) => [
      file,
      importsOf(file)
        .filter((i) => !i.isTypeOnly)
        .map((i) => i.to),
    ]),
  );
  const found: string[] = [];
  const state = new Map<string, 'open' | 'done'>();
  const visit = (file: string, trail: string[]) => {
    if (state.get(file) === 'done' || !next.has(file)) return;
    if (state.get(file) === 'open') {
      found.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
      return;
    }
    state.set(file, 'open');
    for (const to of next.get(file) ?? []) visit(to, [...trail, file]);
    state.set(file, 'done');
  };
  for (const file of files) visit(file, []);
  return found;
}

/** Everything that a file pulls in at run time. */
function reach(file: string, seen = new Set<string>()): Set<string> {
  for (const { to, isTypeOnly } of importsOf(file)) {
    if (isTypeOnly || seen.has(to)) continue;
    seen.add(to);
    if (sources.includes(to)) reach(to, seen);
  }
  return seen;
}

describe('imports', () => {
  test('there is something to look at', () => expect(sources.length).toBeGreaterThan(50));

  test.each(sources)('%s imports only from below', (file) => {
    const forbidden = importsOf(file).filter((one) => !isAllowed(file, one));
    expect(forbidden.map(({ to }) => to)).toEqual([]);
  });

  test('nothing imports in a circle', () => expect(cycles(sources)).toEqual([]));

  test('one file imports the extension API', () => {
    const doors = sources.filter((file) =>
      importsOf(file).some(({ to }) => to === 'wxt' || to === 'webextension-polyfill'),
    );
    expect(
      doors.filter((file) => !isEntrypoint(file) && file !== 'utils/platform/manifest.ts'),
    ).toEqual(['utils/platform/browser.ts']);
  });

  test.each(sources.filter(isEntrypoint))('%s pulls in nothing of Node', (file) => {
    expect([...reach(file)].filter((to) => to.startsWith('node:'))).toEqual([]);
  });

  test.each(inThePage)('%s pulls in neither Preact, Dexie nor zod', (file) => {
    const heavy = [...reach(file)].filter((to) =>
      ['preact', 'dexie', 'zod', 'papaparse', 'chrono-node'].includes(to),
    );
    expect(heavy).toEqual([]);
  });
});
