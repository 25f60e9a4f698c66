// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';

vi.mock('#utils/platform/browser.ts', () => ({ browser: {} }));
const { makePagePanel } = await import('#utils/page/page-panel.ts');

let keys = 0;
const world = (over = {}) => ({
  doc: document,
  placement: { side: 'right' as const, width: 380 },
  panelAddress: (key: string) => `about:blank#${key}`,
  newKey: () => `key-${++keys}`,
  keepPlacement: vi.fn(),
  opened: vi.fn(async () => true),
  ...over,
});
const root = () => document.querySelector('feedforward-panel')?.shadowRoot;
const keyInFrame = () => root()?.querySelector('iframe')?.src.split('#')[1] ?? '';

beforeEach(() => {
  for (const old of document.querySelectorAll('feedforward-panel')) old.remove();
  document.elementsFromPoint = () => [];
  keys = 0;
});

test('opening fetches the reader; closing and leaving put the page back', () => {
  const before = document.documentElement.outerHTML;
  const made = world();
  const panel = makePagePanel(made);
  expect(made.opened).not.toHaveBeenCalled();
  expect(panel.show('toggle')).toBe(true);
  expect(made.opened).toHaveBeenCalledOnce();
  expect(root()?.querySelector('iframe')?.title).toBe('Feedforward panel');
  expect(panel.show('open')).toBe(true);
  expect(panel.show('toggle')).toBe(false);
  expect(root()?.querySelector('iframe')).toBeNull();
  panel.leave();
  expect(document.documentElement.outerHTML).toBe(before);
});

test('a key is good once, only while its own frame stands, and never guessed', () => {
  const panel = makePagePanel(world());
  expect(panel.spendKey('')).toBe(false);
  panel.show('open');
  const key = keyInFrame();
  expect(panel.spendKey('key-99')).toBe(false);
  expect(panel.spendKey(key)).toBe(true);
  expect(panel.spendKey(key)).toBe(false);
  panel.close();
  panel.show('open');
  expect(keyInFrame()).not.toBe(key);
  const next = keyInFrame();
  panel.close();
  expect(panel.spendKey(next)).toBe(false);
});

test('a click made by the page’s own script does not open the panel', () => {
  const made = world();
  makePagePanel(made);
  root()?.querySelector('button')?.dispatchEvent(new Event('click'));
  expect(made.opened).not.toHaveBeenCalled();
});

test('moving changes sides and is remembered', () => {
  const made = world();
  const panel = makePagePanel(made);
  panel.show('open');
  panel.move();
  expect(root()?.querySelector('.panel')?.className).toBe('panel left');
  expect(made.keepPlacement).toHaveBeenCalledWith({ side: 'left', width: 380 });
});

test('when the extension has been updated, the page says so instead of showing a dead panel', async () => {
  const panel = makePagePanel(world({ opened: async () => false }));
  panel.show('open');
  await vi.waitFor(() => expect(root()?.querySelector('.notice')?.textContent).toContain('Reload'));
  expect(root()?.querySelector('iframe')).toBeNull();
});
