import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './support/run/longest-first.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

// Frames are not loaded in these tests; without this happy-dom prints an error for each.
const environmentOptions = { happyDOM: { settings: { handleDisabledFileLoadingAsSuccess: true } } };

/** Tests that stand something in for the browser: each file needs a world of its own. */
const mocked = [
  'tests/unit/{brought,messaging}/**/*.test.ts',
  'tests/unit/i18n/at-load.test.ts',
  'tests/unit/lock/session.test.ts',
  'tests/unit/lock/other-page.test.ts',
  'tests/unit/page/page-panel.test.ts',
  'tests/unit/reminders/simulated-day.test.ts',
  'tests/unit/services/{active-tab,live-stored,page-work-late,rare-work-late}.test.ts',
  'tests/unit/sites/{allowed-tabs,registered-scripts}.test.ts',
];

/** Minutes of thoroughness, thousands of made-up cases, hundreds of real pages, commands run as a person runs them: each file a process of its own. */
const heavy = [
  'tests/slow/**/*.test.{ts,tsx}',
  'tests/lms/moodle/real-*.test.ts',
  'tests/lms/moodle/hostile.test.ts',
  'tests/lms/moodle/read-command.test.ts',
  'tests/lms/page-add.test.ts',
  'tests/lms/{moodle,canvas}/mutations.test.ts',
  'tests/store/same-marking.test.ts',
  'tests/eval/predict.test.ts',
  'tests/unit/page/random-switches.test.ts',
  'tests/unit/feedback/properties.test.ts',
  'tests/unit/feedback/sensitive-steps.test.ts',
];

/** `fast`, `mocked`, `components`: no browser, part of `npm run check`. `slow`: minutes of thoroughness, no browser. `built`: the packages. `e2e`: real browsers on the demo LMS, built extension. */
export default defineConfig({
  root,
  // As in the packages (wxt.config.ts).
  resolve: { alias: { dexie: 'dexie/dist/modern/dexie.mjs' } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    reporters: ['default'],
    setupFiles: ['tests/support/every-text.ts'],
    sequence: { sequencer: LongestFirst },
    // One less than there are by default: on two processors, one would wait for the other.
    maxWorkers: '100%',
    // A busy machine takes longer; what hangs fails all the same.
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'fast',
          include: ['tests/{unit,lms,store,project,eval}/**/*.test.ts'],
          exclude: ['tests/project/built/**', ...mocked, ...heavy],
          environment: 'node',
          environmentOptions,
          // Pure code: a fresh world for every file would take longer than the tests.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'mocked',
          include: mocked,
          environment: 'node',
          environmentOptions,
        },
      },
      {
        extends: true,
        test: {
          name: 'components',
          include: ['tests/components/**/*.test.tsx'],
          environment: 'happy-dom',
          environmentOptions,
          setupFiles: ['tests/components/tidy-up.ts'],
          // No test here stands anything in for a module: one world for all files.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'slow',
          include: heavy,
          maxWorkers: 2,
          // Hundreds of real pages at once: more than Node's usual share of memory.
          execArgv: ['--max-old-space-size=8192'],
          testTimeout: 60_000,
          environment: 'node',
          environmentOptions,
        },
      },
      {
        extends: true,
        test: {
          name: 'built',
          include: ['tests/project/built/**/*.test.ts'],
          environment: 'node',
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // They wait more than they work: two files side by side take hardly more than half the time. Three fail at each other's expense.
          maxWorkers: 2,
        },
      },
    ],
  },
});
