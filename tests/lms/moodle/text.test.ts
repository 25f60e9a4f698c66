import fc from 'fast-check';
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { anyText } from '#tests/support/any-text.ts';
import { rawComment } from '#utils/lms/moodle/comment-source.ts';
import { blockText, htmlText, plainText } from '#utils/lms/text.ts';
import { openSavedPage } from '../support/saved-page.ts';

const doc = openSavedPage('<p>page</p>', new URL('https://vle.brookdale.example/'));

describe('htmlText', () => {
  const cases: [string, string, string][] = [
    ['paragraphs', '<p>One.</p><p>Two.</p>', 'One.\nTwo.'],
    ['line breaks', 'One<br>Two<br><br>Three', 'One\nTwo\n\nThree'],
    ['at most one empty line', 'a<br><br><br><br>b', 'a\n\nb'],
    ['lists', '<ul><li>one</li><li>two</li></ul>after', '- one\n- two\nafter'],
    [
      'numbered lists keep the order, not the numbers',
      '<ol><li>one</li><li>two</li></ol>',
      '- one\n- two',
    ],
    ['lists in lists', '<ul><li>a<ol><li>b</li></ol></li></ul>', '- a\n  - b'],
    ['a list item of paragraphs', '<ul><li><p>a</p><p>b</p></li></ul>', '- a\nb'],
    ['empty list items', '<ul><li></li><li> <br></li><li>a</li></ul>', '- a'],
    ['a list item that holds only a list', '<ul><li><ul><li>a</li></ul></li></ul>', '- a'],
    [
      'tables',
      '<table><tr><td>P1</td><td>Met</td></tr><tr><td>M1</td><td>Not yet</td></tr></table>',
      'P1\nMet\n\nM1\nNot yet',
    ],
    [
      'no-break spaces and soft hyphens',
      'a&nbsp;&nbsp;b co&shy;operate zero&#8203;width',
      'a b cooperate zerowidth',
    ],
    ['emoji with joiners', '👩‍🔧 ok', '👩‍🔧 ok'],
    ['scripts, styles, comments', 'a<script>x()</script><style>b{}</style><!-- c -->d', 'ad'],
    ['inline elements do not break words', 'tbl<b>Book</b><i>ing</i>', 'tblBooking'],
    [
      'word processor mark-up',
      '<p class="MsoNormal"><span style="color:red">1.&nbsp; Intro</span><br><span>2.</span></p>',
      '1. Intro\n2.',
    ],
    ['preformatted text', '<pre>a\n  b</pre>', 'a\nb'],
    [
      'escaped mark-up stays words',
      '&lt;script&gt;alert(1)&lt;/script&gt;',
      '<script>alert(1)</script>',
    ],
    ['broken mark-up', '<div>one<p>two</b>', 'one\ntwo'],
    ['nothing', '', ''],
    ['only white space', ' <p>&nbsp;</p>\n<br>', ''],
    ['right-to-left text', '<p dir="rtl">أحسنت</p>', 'أحسنت'],
  ];
  test.each(cases)('%s', (_, html, text) => expect(htmlText(html, doc)).toBe(text));

  test('text in comes out whole, in order, without markup', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    const tag = fc.constantFrom('p', 'div', 'li', 'td', 'span', 'b', 'h3', 'blockquote');
    fc.assert(
      fc.property(fc.array(fc.tuple(tag, word), { maxLength: 30 }), (parts) => {
        const html = parts.map(([name, text]) => `<${name}>${text} </${name}>`).join('');
        const words = htmlText(html, doc)
          .split(/[\s-]+/)
          .filter(Boolean);
        expect(words).toEqual(parts.map(([, text]) => text));
      }),
      { numRuns: 100 },
    );
  });

  test('whatever comes in, the text is tidy', () => {
    fc.assert(
      fc.property(anyText(200), (source) => {
        for (const text of [htmlText(source, doc), plainText(source)]) {
          expect(text).toBe(text.trim());
          expect(text).not.toMatch(/\n{3}| {2}\S|[^\n\P{Cc}]/u);
        }
      }),
      { numRuns: 200 },
    );
  });

  test.each(['<b> </b>', '<div></div>', '<li></li>', '<br>', '<td> </td>', '&nbsp;'])(
    '5,000 times %s takes no time',
    (piece) => {
      const many = openSavedPage(
        `<p>a</p>${piece.repeat(5000)}<p>b</p>`,
        new URL('https://vle.brookdale.example/'),
      );
      const start = performance.now();
      const text = blockText(many.body);
      expect(performance.now() - start).toBeLessThan(1000);
      expect(text).toMatch(/^a\s+b$/);
    },
  );

  test('nothing runs and nothing is loaded', () => {
    const window = new Window({ url: 'https://vle.brookdale.example/' });
    const asked: string[] = [];
    window.fetch = (async (address: unknown) => asked.push(String(address))) as never;
    const page = new window.DOMParser().parseFromString('<p>', 'text/html') as unknown as Document;
    htmlText(
      '<img src="https://elsewhere.example/x.png"><iframe src="https://elsewhere.example/"></iframe>',
      page,
    );
    expect(asked).toEqual([]);
  });
});

describe('blockText', () => {
  test('leaves out what the caller names', () => {
    doc.body.innerHTML = '<div><label class="hidden">Label</label><p>Text</p></div>';
    expect(blockText(doc.body, '.hidden')).toBe('Text');
  });

  test('keeps line breaks where the page has no markup for them', () => {
    doc.body.textContent = 'One\nTwo';
    expect([blockText(doc.body), blockText(doc.body, null, true)]).toEqual(['One Two', 'One\nTwo']);
  });

  test('the root is a frame: no bullet of its own', () => {
    doc.body.innerHTML = '<ul><li>one</li></ul>';
    expect(blockText(doc.querySelector('li') ?? doc.body)).toBe('one');
  });
});

describe('a comment as an editor holds it', () => {
  const cases: [string, string | null, string, string][] = [
    ['HTML', '1', '<p>a</p><p>b</p>', 'a\nb'],
    [
      'plain text that looks like HTML',
      '2',
      'use <b> here\nthen & there',
      'use <b> here\nthen & there',
    ],
    ['Markdown', '4', '# a\n* <b>', '# a\n* <b>'],
    ['old auto-format', '0', 'a<br>b', 'a\nb'],
    ['HTML without tags but with entities', '1', 'Tom &amp; Ana', 'Tom & Ana'],
    ['not said, markup', null, '<p>a</p>', 'a'],
    ['not said, a comparison', null, 'gap < 2 mm\nand > 1', 'gap < 2 mm\nand > 1'],
  ];
  test.each(cases)('%s', (_, format, source, text) =>
    expect(rawComment(source, format, doc)).toBe(text),
  );
});
