import { beforeEach, expect, test, vi } from 'vitest';

vi.mock('#utils/platform/browser.ts', () => ({ browser: {} }));
const { answer } = await import('#utils/messaging/serve.ts');

const world = {
  extensionId: 'ours',
  extensionOrigin: 'chrome-extension://ours',
  isAllowedSite: async () => true,
};
const panel = { id: 'ours', url: 'chrome-extension://ours/panel.html', frameId: 5, tab: { id: 1 } };
const content = {
  id: 'ours',
  url: 'https://vle.example.ac.uk/mod/assign/view.php',
  frameId: 0,
  tab: { id: 1 },
};

const hello = vi.fn(async () => ({}));
const handlers = {
  'panel.hello': hello,
  'reader.wanted': vi.fn(async () => ({})),
  'page.changed': vi.fn(async () => ({})),
  'page.progress': vi.fn(async () => ({})),
  'page.ask': vi.fn(async () => null),
  'workspace.open': vi.fn(async () => ({})),
  'due.changed': vi.fn(async () => ({})),
  'lock.session': vi.fn(async () => ({ session: null })),
  'lock.used': vi.fn(async () => ({})),
  'panel.open-in-tab': vi.fn(async () => {
    throw new Error('a bug that names a learner');
  }),
};
beforeEach(() => vi.clearAllMocks());

test('answers who may ask', async () => {
  const given = await answer('panel.hello', { key: 'k' }, panel, world, handlers);
  expect(given).toEqual({ ok: true, value: {} });
});

test('refuses a caller that is not on the call’s list, before its handler runs', async () => {
  expect(await answer('panel.hello', { key: 'k' }, content, world, handlers)).toEqual({
    ok: false,
    why: 'refused',
  });
  expect(hello).not.toHaveBeenCalled();
});

test.each([[null], [{}], [{ key: 7 }], [{ key: 'x'.repeat(65) }]])(
  'refuses ill-formed asks %j',
  async (asks) => {
    expect(await answer('panel.hello', asks, panel, world, handlers)).toEqual({
      ok: false,
      why: 'invalid',
    });
  },
);

test('a handler that refuses or throws gives a reason, and nothing of its error', async () => {
  hello.mockResolvedValueOnce(null as never);
  expect(await answer('panel.hello', { key: 'k' }, panel, world, handlers)).toEqual({
    ok: false,
    why: 'refused',
  });
  const popup = { id: 'ours', url: 'chrome-extension://ours/popup.html' };
  expect(await answer('panel.open-in-tab', { tabId: 1 }, popup, world, handlers)).toEqual({
    ok: false,
    why: 'failed',
  });
});
