import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { bringIn, MOST_TEXT } from '#utils/text-in/bring-in.ts';

// Stands in for an extension page's document.
const doc = new Window().document as unknown as Document;

describe('what comes in', () => {
  test('is the markup’s lines and lists, where there is markup', () => {
    const html = '<p>Clear aims.</p><ul><li>Add a source</li></ul>';
    expect(bringIn({ html, text: 'Clear aims. Add a source' }, doc)).toEqual({
      raw: 'Clear aims.\n- Add a source',
      text: 'Clear aims.\n- Add a source',
      mended: [],
      isCut: false,
    });
  });

  test.each([
    ['there is none', null],
    ['it has no words', '<img src="x">'],
    ['there is too much of it', `<p>${' '.repeat(400_001)}Other</p>`],
  ])('is the plain text where %s', (_, html) => {
    expect(bringIn({ html, text: 'Add a source.' }, doc).text).toBe('Add a source.');
  });

  test('is the one line of a PDF’s viewer, its list put back', () => {
    const text = 'Clear aims. • Add a source • Date it';
    expect(bringIn({ html: null, text }, doc).text).toBe('Clear aims.\n- Add a source\n- Date it');
    const lines = 'Clear aims.\nHome • News';
    expect(bringIn({ html: null, text: lines }, doc).text).toBe(lines);
  });

  test('is cut where it is longer than can be sorted, and says so', () => {
    const { text, raw, isCut } = bringIn({ html: null, text: 'a'.repeat(MOST_TEXT + 1) }, doc);
    expect([text.length, raw.length, isCut]).toEqual([MOST_TEXT, MOST_TEXT, true]);
  });

  test('never runs or loads what stands in markup', () => {
    const html =
      '<script>globalThis.ran = 1</script><img src="x" onerror="globalThis.ran = 2">Words.';
    expect(bringIn({ html, text: '' }, doc).text).toBe('Words.');
    expect('ran' in globalThis).toBe(false);
  });
});
