// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

vi.mock('#utils/platform/browser.ts', () => ({ browser: {} }));
const { makePagePanel } = await import('#utils/page/page-panel.ts');
const { LEFT_BEHIND } = await import('#utils/page/notice.ts');

let keys = 0;
const world = (over = {}) => ({
  doc: document,
  placement: { side: 'right' as const, width: 380 },
  panelAddress: (key: string) => `about:blank#${key}`,
  newKey: () => `key-${++keys}`,
  keepPlacement: vi.fn(),
  opened: vi.fn(async () => true),
  isAlive: () => true,
  ...over,
});

const root = () => document.querySelector('feedforward-panel')?.shadowRoot;
/** The panel's own root is closed to the page, and to this test like any page: it is caught as it is made. */
let panelRoot: ShadowRoot | null = null;
const { attachShadow } = Element.prototype;
Element.prototype.attachShadow = function (options) {
  const made = attachShadow.call(this, options);
  if (options.mode === 'closed') panelRoot = made;
  return made;
};
const frame = () => panelRoot?.querySelector('iframe') ?? null;
const keyInFrame = () => frame()?.src.split('#')[1] ?? '';

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
  expect(frame()?.title).toBe('Feedforward panel');
  expect(panel.show('open')).toBe(true);
  expect(panel.show('toggle')).toBe(false);
  expect(frame()).toBeNull();
  panel.leave();
  expect(document.documentElement.outerHTML).toBe(before);
});

test('a key is good once, only while its own frame stands, and never guessed', async () => {
  const panel = makePagePanel(world());
  expect(await panel.spendKey('')).toBe(false);
  panel.show('open');
  const key = keyInFrame();
  expect(await panel.spendKey('key-99')).toBe(false);
  expect(await panel.spendKey(key)).toBe(true);
  expect(await panel.spendKey(key)).toBe(false);
  panel.close();
  panel.show('open');
  expect(keyInFrame()).not.toBe(key);
  const next = keyInFrame();
  panel.close();
  expect(await panel.spendKey(next)).toBe(false);
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
  expect(panelRoot?.querySelector('.panel')?.className).toBe('panel left');
  expect(made.keepPlacement).toHaveBeenCalledWith({ side: 'left', width: 380 });
});

test('when the extension has been updated, the page says so instead of showing a dead panel', async () => {
  const panel = makePagePanel(world({ opened: async () => false }));
  panel.show('open');
  await vi.waitFor(() => expect(root()?.querySelector('.notice')?.textContent).toContain('Reload'));
  expect(frame()).toBeNull();
});

test('the page cannot reach the frame, whose address holds the key', () => {
  const panel = makePagePanel(world());
  panel.show('open');
  expect(root()?.querySelector('iframe')).toBeNull();
  expect([...(root()?.children ?? [])].some((child) => child.shadowRoot)).toBe(false);
  expect(root()?.innerHTML).not.toContain(keyInFrame());
  expect(document.documentElement.outerHTML).not.toContain(keyInFrame());
  panel.leave();
});

test('an orphan of an update says so on the first press, and touches nothing of the extension', () => {
  const panelAddress = vi.fn(() => {
    throw new Error('Extension context invalidated.');
  });
  const panel = makePagePanel(world({ panelAddress, isAlive: () => false }));
  expect(panel.show('open')).toBe(false);
  expect(root()?.querySelector('.notice')?.textContent).toContain('Reload');
  expect(panelAddress).not.toHaveBeenCalled();
});

test('an update under an open panel gives the page its room back and says so', () => {
  vi.useFakeTimers();
  let isAlive = true;
  const panel = makePagePanel(world({ isAlive: () => isAlive }));
  panel.show('open');
  vi.advanceTimersByTime(3000);
  expect(panel.isOpen()).toBe(true);
  isAlive = false;
  vi.advanceTimersByTime(1000);
  expect(panel.isOpen()).toBe(false);
  expect(document.documentElement.hasAttribute('data-feedforward-room')).toBe(false);
  expect(root()?.querySelector('.notice')?.textContent).toContain('Reload');
  vi.useRealTimers();
});

test('an update under a panel that is used leaves what is typed in it, until the mentor closes it', () => {
  vi.useFakeTimers();
  let isAlive = true;
  const panel = makePagePanel(world({ isAlive: () => isAlive }));
  panel.show('open');
  panel.spendKey(keyInFrame());
  isAlive = false;
  vi.advanceTimersByTime(1000);
  // The new version's script stops this one, and begins in the same page.
  panel.leave();
  expect(frame()).not.toBeNull();
  makePagePanel(world()).leave();
  expect(document.querySelectorAll(`[${LEFT_BEHIND}]`)).toHaveLength(1);
  expect(root()?.querySelectorAll('.notice')).toHaveLength(1);
  const close = root()?.querySelector<HTMLButtonElement>('.notice button');
  expect(close?.textContent).toBe('Close the panel');
  close?.click();
  expect(document.querySelector('feedforward-panel')).toBeNull();
  expect(document.documentElement.hasAttribute('data-feedforward-room')).toBe(false);
  vi.useRealTimers();
});

test('what an earlier script left in the page goes when a new one begins', () => {
  makePagePanel(world());
  makePagePanel(world());
  expect(document.querySelectorAll('feedforward-panel')).toHaveLength(1);
});

test('a page that took us out with its old content gets its room back, and us when asked for', () => {
  vi.useFakeTimers();
  const panel = makePagePanel(world());
  panel.show('open');
  document.querySelector('feedforward-panel')?.remove();
  vi.advanceTimersByTime(1000);
  expect(document.documentElement.hasAttribute('data-feedforward-room')).toBe(false);
  expect(panel.show('toggle')).toBe(true);
  expect(frame()).not.toBeNull();
  vi.useRealTimers();
});

test('a panel that is never confirmed is taken away, and the page says what to do', () => {
  vi.useFakeTimers();
  const panel = makePagePanel(world());
  panel.show('open');
  panel.spendKey(keyInFrame());
  vi.advanceTimersByTime(11_000);
  expect(panel.isOpen()).toBe(true);
  panel.close();
  panel.show('open');
  vi.advanceTimersByTime(11_000);
  expect(panel.isOpen()).toBe(false);
  expect(root()?.querySelector('.notice')?.textContent).toContain('could not open');
  panel.leave();
  vi.useRealTimers();
});

describe('made ready while the pointer is on the button', () => {
  const comeUpon = (isTrusted: boolean) => {
    const event = new Event('pointermove');
    Object.defineProperty(event, 'isTrusted', { value: isTrusted });
    root()?.querySelector('button')?.dispatchEvent(event);
  };
  const isSeen = () => panelRoot?.querySelector<HTMLElement>('.panel')?.hidden === false;

  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('its frame loads unseen, and is told that it may show something once it is opened', async () => {
    const made = world();
    const panel = makePagePanel(made);
    comeUpon(true);
    const key = keyInFrame();
    expect([isSeen(), panel.isOpen()]).toEqual([false, false]);
    expect(document.documentElement.hasAttribute('data-feedforward-room')).toBe(false);
    expect(made.opened).not.toHaveBeenCalled();
    const told = vi.fn();
    void panel.spendKey(key).then(told);
    expect(await panel.spendKey(key)).toBe(false);
    expect(told).not.toHaveBeenCalled();
    panel.show('open');
    await vi.waitFor(() => expect(told).toHaveBeenCalledWith(true));
    expect([isSeen(), keyInFrame()]).toEqual([true, key]);
    expect(made.opened).toHaveBeenCalledOnce();
    panel.leave();
  });

  test('it goes when nobody opens it, and its key with it', async () => {
    const before = document.documentElement.outerHTML;
    const panel = makePagePanel(world());
    comeUpon(true);
    const told = panel.spendKey(keyInFrame());
    vi.advanceTimersByTime(10_000);
    expect(frame()).toBeNull();
    expect(await told).toBe(false);
    panel.show('open');
    expect(keyInFrame()).toBe('key-2');
    panel.leave();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('the page’s own script cannot have one made', () => {
    makePagePanel(world());
    comeUpon(false);
    expect(frame()).toBeNull();
  });

  test('one that the page took out with its old content is made anew', () => {
    const panel = makePagePanel(world());
    comeUpon(true);
    document.querySelector('feedforward-panel')?.remove();
    panel.show('open');
    expect([isSeen(), keyInFrame()]).toEqual([true, 'key-2']);
    panel.leave();
  });

  test('none beside an open panel', () => {
    const panel = makePagePanel(world());
    panel.show('open');
    comeUpon(true);
    expect(panelRoot?.querySelectorAll('iframe')).toHaveLength(1);
    panel.leave();
  });
});
