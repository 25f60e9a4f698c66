import { Window } from 'happy-dom';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import {
  click,
  find,
  lookFor,
  pressWithControl,
  seeText,
} from '#tests/support/browsers/find-element.ts';
import { browserNames, useWorld, type World } from '#tests/support/e2e-world.ts';
import { selectionInPage } from '#utils/brought/selection-in-page.ts';
import { t } from '#utils/i18n/t.ts';
import { bringIn } from '#utils/text-in/bring-in.ts';

/** What is selected, as the side panel would show it. */
async function brought(page: Page): Promise<string | null> {
  const selection = await page.evaluate(selectionInPage, 200_000);
  // Stands in for the side panel's own document.
  return selection && bringIn(selection, new Window().document as unknown as Document).text;
}

/** Puts markup into a page of no LMS and selects it, or the part that `pick` names. */
const select = (page: Page, markup: string, pick = '#text') =>
  page.evaluate(
    (html, wanted) => {
      document.body.innerHTML = `<div id="text">${html}</div>`;
      // The demo's policy blocks style attributes.
      for (const styled of document.querySelectorAll<HTMLElement>('[data-style]'))
        styled.style.cssText = styled.dataset.style ?? '';
      const part = document.querySelector(wanted);
      if (part) getSelection()?.selectAllChildren(part);
    },
    markup,
    pick,
  );

const pages: [string, string, string, string?][] = [
  [
    'lists inside lists',
    '<p>Clear aims.</p><ol><li>Sources<ul><li>add two</li><li>date them</li></ul></li><li>Graph</li></ol>',
    'Clear aims.\n- Sources\n  - add two\n  - date them\n- Graph',
  ],
  [
    'one list alone',
    '<ul><li>Add a source</li><li>Date it</li></ul>',
    '- Add a source\n- Date it',
    'ul',
  ],
  [
    'rows of a table',
    '<table><tr><td>P1</td><td>Met</td></tr><tr><td>P2</td><td>Add a graph</td></tr></table>',
    'P1\nMet\n\nP2\nAdd a graph',
  ],
  [
    'rows with their table left out',
    '<table><tbody><tr><td>P1</td><td>Met</td></tr><tr><td>P2</td><td>Add a graph</td></tr></tbody></table>',
    'P1\nMet\n\nP2\nAdd a graph',
    'tbody',
  ],
  [
    'lines that a style keeps',
    '<div data-style="white-space: pre-wrap">Clear aims.\n\nAdd a source.\nDate it.</div>',
    'Clear aims.\n\nAdd a source.\nDate it.',
  ],
  ['preformatted text', '<pre>Clear aims.\nAdd a source.</pre>', 'Clear aims.\nAdd a source.'],
  [
    'lines made of spans',
    '<span data-style="display:block">Clear aims.</span><span data-style="display:block">Add a source.</span>',
    'Clear aims.\nAdd a source.',
  ],
  [
    'what is hidden',
    'Add a source.<span data-style="display:none">Not this.</span><script>let not = 1</script><style>p{}</style>',
    'Add a source.',
  ],
  [
    'text that looks like markup',
    'Use &lt;h1&gt; &amp; &lt;img src=x onerror=alert(1)&gt; here.',
    'Use <h1> & <img src=x onerror=alert(1)> here.',
  ],
  [
    'words with marks inside them',
    'Add <b>two</b> <i>dated</i> so<wbr>urces.<br>Date them.',
    'Add two dated sources.\nDate them.',
  ],
];

describe.each(browserNames)('what is selected in a page, in %s', (name) => {
  const world = useWorld(name);
  const ordinary = (): Promise<Page> => world.driven.open(`${world.lms.origin}/ordinary/`);

  test('keeps its lines, lists and words, and loads nothing', async () => {
    const page = await ordinary();
    for (const [what, markup, text, pick] of pages) {
      await select(page, markup, pick);
      expect([what, await brought(page)]).toEqual([what, text]);
    }
    await select(page, '<img src="/picture.png?learner=1" alt="">Add a source.');
    const { html } = (await page.evaluate(selectionInPage, 200_000)) ?? {};
    expect(html).not.toContain('picture');
    await page.close();
  });

  test('begins and ends inside a line, inside a text box, or is nothing', async () => {
    const page = await ordinary();
    await page.evaluate(() => {
      document.body.innerHTML =
        '<p>Good. Add a source.</p><ul><li>Date it today.</li></ul><textarea>One.\nTwo.\nThree.</textarea><input type="password" value="secret">';
      const [first, second] = ['p', 'li'].map((one) => document.querySelector(one)?.firstChild);
      if (first && second) getSelection()?.setBaseAndExtent(first, 6, second, 7);
    });
    expect(await brought(page)).toBe('Add a source.\n- Date it');
    await page.evaluate(() => {
      const box = document.querySelector('textarea');
      box?.focus();
      box?.setSelectionRange(5, 16);
    });
    expect(await brought(page)).toBe('Two.\nThree.');
    await page.evaluate(() => {
      getSelection()?.removeAllRanges();
      document.querySelector('input')?.select();
    });
    expect((await brought(page)) ?? '').not.toContain('secret');
    await page.close();
  });

  test('is read no further than its limit', async () => {
    const page = await ordinary();
    await select(page, '<p>Add a source.</p>'.repeat(2_000));
    const { html = '', text } = (await page.evaluate(selectionInPage, 1_000)) ?? {};
    expect(html?.length).toBeLessThan(1_100);
    expect(text?.length).toBeLessThanOrEqual(1_000);
    await page.close();
  });
});

/** Drops words or a file into the box as the browser does it, but for where they come from. */
const drop = (own: Page, words: Record<string, string>, file = '') =>
  own.evaluate(
    (given, fileName) => {
      const transfer = new DataTransfer();
      for (const [format, text] of Object.entries(given)) transfer.setData(format, text);
      if (fileName) transfer.items.add(new File(['x'], fileName));
      const happens = { bubbles: true, cancelable: true, dataTransfer: transfer };
      document.querySelector('textarea')?.dispatchEvent(new DragEvent('drop', happens));
    },
    words,
    file,
  );

const openBox = async (world: World): Promise<Page> => {
  const own = await world.driven.openExtensionPage('workspace.html#text');
  await own.bringToFront();
  await click(own, { role: 'button', name: t('shell.paste') });
  await find(own, { role: 'textbox', name: t('shell.pasteLabel') });
  return own;
};
const boxText = (own: Page) => own.evaluate(() => document.querySelector('textarea')?.value);

describe.each(browserNames)('what is pasted or dropped, in %s', (name) => {
  const world = useWorld(name);

  test('is tidied, can be undone by the browser’s own keys, and is sorted', async () => {
    const page = await world.driven.open(`${world.lms.origin}/ordinary/`);
    await select(
      page,
      '<p>Clear aims.</p><ul><li>You need to add a source</li><li>Label it</li></ul>',
    );
    await pressWithControl(page, 'c');
    const own = await openBox(world);
    await pressWithControl(own, 'v');
    expect(await boxText(own)).toBe('Clear aims.\n- You need to add a source\n- Label it');
    await pressWithControl(own, 'z');
    expect(await boxText(own)).toBe('');
    await drop(own, { 'text/plain': '•\tYou need to add a source\n•\tLabel the graph' });
    expect(await boxText(own)).toBe('- You need to add a source\n- Label the graph');
    await seeText(own, t('elsewhere.bullets'));
    await click(own, { role: 'button', name: t('shell.undo') });
    expect(await boxText(own)).toContain('•\tYou need');
    await drop(own, {}, 'feedback.docx');
    await seeText(own, t('elsewhere.noFiles'));
    await click(own, { role: 'button', name: t('shell.pasteUse') });
    await seeText(own, t('shell.ownText'));
    await click(own, { role: 'button', name: t('elsewhere.putAway') });
    await seeText(own, t('elsewhere.none'));
    expect(await lookFor(own, { role: 'button', name: t('elsewhere.putAway') })).toBeNull();
    await own.close();
  });
});
