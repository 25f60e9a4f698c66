import { expect, test } from 'vitest';
import { callerKind, type Sender } from '#utils/messaging/caller.ts';

const world = {
  extensionId: 'ours',
  extensionOrigin: 'chrome-extension://ours',
  isAllowedSite: async (origin: string) => origin === 'https://vle.example.ac.uk',
};

const cases: [string, Sender, string | null][] = [
  [
    'the panel in a page',
    { id: 'ours', url: 'chrome-extension://ours/panel.html#k', frameId: 7, tab: { id: 1 } },
    'panel',
  ],
  [
    'the workspace',
    { id: 'ours', url: 'chrome-extension://ours/workspace.html', frameId: 0, tab: { id: 2 } },
    'workspace',
  ],
  ['the side panel', { id: 'ours', url: 'chrome-extension://ours/sidepanel.html' }, 'sidepanel'],
  ['the popup', { id: 'ours', url: 'chrome-extension://ours/popup.html' }, 'popup'],
  ['another of our own pages', { id: 'ours', url: 'chrome-extension://ours/other.html' }, null],
  [
    'our script on an allowed site',
    {
      id: 'ours',
      url: 'https://vle.example.ac.uk/mod/assign/view.php',
      frameId: 0,
      tab: { id: 3 },
    },
    'content',
  ],
  [
    'our script in a frame of an allowed site',
    { id: 'ours', url: 'https://vle.example.ac.uk/x', frameId: 4, tab: { id: 3 } },
    null,
  ],
  [
    'our script on a site no longer allowed',
    { id: 'ours', url: 'https://other.example/x', frameId: 0, tab: { id: 3 } },
    null,
  ],
  [
    'a page of a look-alike extension',
    { id: 'theirs', url: 'chrome-extension://theirs/panel.html' },
    null,
  ],
  [
    'another extension that claims our page',
    { id: 'theirs', url: 'chrome-extension://ours/panel.html' },
    null,
  ],
  ['nobody in particular', {}, null],
];

test.each(cases)('%s', async (_, sender, kind) => {
  expect(await callerKind(sender, world)).toBe(kind);
});
