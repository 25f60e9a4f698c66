// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeRoom } from '#utils/page/make-room.ts';

const windowOf = (width: number) => {
  Object.defineProperty(window, 'innerWidth', { value: width, configurable: true });
  Object.defineProperty(window, 'innerHeight', { value: 800, configurable: true });
};
let before = '';

beforeEach(() => {
  windowOf(1280);
  document.documentElement.removeAttribute('style');
  document.body.innerHTML =
    '<header style="position: fixed; right: 0px; color: red">bar</header><main>text</main>';
  const bar = document.querySelector('header');
  document.elementsFromPoint = vi.fn(() =>
    bar ? [bar, document.body, document.documentElement] : [],
  );
  before = document.documentElement.outerHTML;
});
afterEach(() => vi.restoreAllMocks());

const css = () =>
  document.adoptedStyleSheets
    .flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText))
    .join(' ');

test.each(['right', 'left'] as const)(
  'gives the page a margin on the %s and moves fixed bars inwards',
  (side) => {
    const putBack = makeRoom(document, side, 380);
    expect(css()).toMatch(new RegExp(`"root"[^}]*margin-${side}: 380px`));
    expect(css()).toMatch(new RegExp(`"0"[^}]*${side}: 380px`));
    expect(document.querySelector('header')?.dataset.feedforwardRoom).toBe('0');
    putBack?.();
    expect(css()).toBe('');
  },
);

test('putting back leaves no trace, not even an empty style attribute', () => {
  const putBack = makeRoom(document, 'right', 380);
  expect(document.documentElement.outerHTML).not.toBe(before);
  putBack?.();
  expect(document.documentElement.outerHTML).toBe(before);
});

test('a window too narrow for both is covered instead of squeezed', () => {
  windowOf(800);
  expect(makeRoom(document, 'right', 380)).toBeNull();
  expect(document.documentElement.outerHTML).toBe(before);
});
