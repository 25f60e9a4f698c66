// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { canvasPageKind, canvasPaths, looksLikeCanvas } from '#utils/lms/canvas/pages.ts';
import { addresses, lookAlikes } from './page-addresses.ts';
import { parse, SITE } from './support.ts';

const kinds = Object.keys(addresses);
const everyAddress = [...Object.values(addresses).flat(), ...lookAlikes];

describe.each(everyAddress)('is %s', (address) => {
  test.each(kinds)('a %s page?', (kind) => {
    const isKind = canvasPageKind(new URL(address, SITE)) === kind;
    expect(isKind).toBe(addresses[kind]?.includes(address));
  });
});

test.each(Object.values(addresses).flat())('a content script is registered for %s', (address) => {
  const { pathname, search } = new URL(address, SITE);
  const globs = canvasPaths.map((glob) => new RegExp(`^${glob.replaceAll('*', '.*')}$`));
  expect(globs.some((glob) => glob.test(pathname + search))).toBe(true);
});

describe('Canvas is told by its own page', () => {
  test.each([
    '<script>INST = {}; ENV = {"current_user_id":"60"};</script>',
    '<script>\nwindow.ENV = {\n"a": {"context_asset_string": "course_4"}}</script>',
    '<body><div id="application" class="ic-app"></div>',
  ])('%s', (html) => expect(looksLikeCanvas(parse(html))).toBe(true));

  test.each([
    '<p>ENV = {"current_user_id":"60"}</p>',
    '<script src="/env.js"></script>',
    '<script>ENV = {"mode":"dark"}</script>',
    '<body id="page-mod-assign-view"><div id="application"></div>',
    '',
  ])('and not by %s', (html) => expect(looksLikeCanvas(parse(html))).toBe(false));
});
