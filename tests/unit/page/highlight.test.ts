// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { findQuote } from '#utils/page/highlight.ts';
import { parsePlacement } from '#utils/page/placement.ts';

const page = (html: string) => {
  document.body.innerHTML = html;
  return document;
};

test.each([
  ['<p>Add two references.</p>', 'Add two references.', 'Add two references.'],
  ['<p>Add <b>two</b>\n   references.</p>', 'Add two references.', 'Add two\n   references.'],
  ['<script>Add two</script><p>Add two</p>', 'Add two', 'Add two'],
])('%s', (html, quote, found) => expect(findQuote(page(html), quote)?.toString()).toBe(found));

test.each([['not there'], ['']])('%j is not found', (quote) => {
  expect(findQuote(page('<p>Add two references.</p>'), quote)).toBeNull();
});

test.each([
  [undefined, { side: 'right', width: 380 }],
  [
    { side: 'left', width: 10 },
    { side: 'left', width: 320 },
  ],
  [
    { side: 'up', width: Number.NaN },
    { side: 'right', width: 380 },
  ],
  [{ width: 9999 }, { side: 'right', width: 640 }],
])('placement %j', (stored, placement) => expect(parsePlacement(stored)).toEqual(placement));
