import { type BrowserName, installSentence } from '../browsers/find-browser.ts';
import { findOrInstall, hasVirtualDisplay } from '../browsers/install-browsers.ts';
import { buildExtension, type Kind } from '../build-demo.ts';
import { runStages } from './run-stages.ts';
import { tests, testsInBrowsers } from './run-tests.ts';
import { lint, types } from './stages.ts';
import { single, type Tally } from './tally.ts';

const browsers: BrowserName[] = ['chromium', 'firefox'];

async function findBrowsers(): Promise<Tally> {
  const missing = browsers.filter((name) => findOrInstall(name) === null);
  // The test of the permission prompt says itself that it was skipped for want of a display.
  hasVirtualDisplay();
  return single(
    'Browsers',
    missing.length === 0,
    missing.map((name) => installSentence[name]).join('\n'),
  );
}

async function build(kind: Kind): Promise<Tally> {
  for (const name of browsers) buildExtension(kind, name);
  return single(`${kind} builds`, true, '');
}

await runStages([
  { name: 'browsers', run: findBrowsers },
  [
    { name: 'format and lint', run: lint },
    { name: 'types', run: types },
  ],
  { name: 'store builds', run: () => build('store') },
  {
    name: 'unit, component and built-package tests',
    run: () => tests(['fast', 'mocked', 'components', 'built']),
  },
  { name: 'slow tests', run: () => tests(['slow']) },
  { name: 'demo builds', run: () => build('demo') },
  { name: 'end-to-end', run: () => testsInBrowsers(['e2e']) },
]);
