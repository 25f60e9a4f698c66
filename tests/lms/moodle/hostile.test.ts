import { describe, expect, test } from 'vitest';
import { readMoodle } from '#utils/lms/moodle/read.ts';
import { fixtureAddresses, fixtureNames, openFixture, readFixture } from './fixture-pages.ts';

const lines = (text: string) => text.split('\n').filter((line) => line.trim() !== '');

/** `line` is `whole` with one piece out of its middle. */
const isAround = (line: string, whole: string): boolean => {
  const bare = (text: string) => text.replace(/\s+/g, '');
  const [short, long] = [bare(line), bare(whole)];
  let from = 0;
  while (from < short.length && short[from] === long[from]) from += 1;
  return long.endsWith(short.slice(from));
};

describe('reading', () => {
  test.each(fixtureNames)('%s changes nothing in the page', (name) => {
    const doc = openFixture(name);
    const before = doc.documentElement.outerHTML;
    readMoodle(doc, new URL(fixtureAddresses[name]));
    expect(doc.documentElement.outerHTML).toBe(before);
  });

  test('whatever goes missing from a page, no text comes under another learner', () => {
    const whole = new Map(fixtureNames.map((name) => [name, readFixture(name)]));
    // Pages with a planted contradiction become consistent when one side of it goes.
    const readable = fixtureNames.filter((name) => {
      const { answer, notes } = readFixture(name);
      return answer !== 'layout-changed' && !notes.includes('learner-unproved');
    });
    const strays: string[] = [];
    for (const name of readable) {
      const count = openFixture(name).body.querySelectorAll('*').length;
      for (let at = 0; at < count; at += 1) {
        let gone = '';
        const reading = readFixture(name, (doc) => {
          const one = doc.body.querySelectorAll('*')[at];
          gone = one?.outerHTML.slice(0, 60) ?? '';
          one?.remove();
        });
        for (const { learner, text } of reading.items.filter(
          // A comment that has lost its words is told by the name of the picture that is left of it.
          (item) => item.learner.userId && !item.cut && !(item.media && item.source === 'file'),
        )) {
          const own = whole
            .get(name)
            ?.items.filter((item) => item.learner.userId === learner.userId)
            .flatMap((item) => lines(item.text));
          // A line that lost a piece is still a part of that line, joins two of them, or is what stood around the piece.
          const isOwn = (line: string) =>
            own?.some((each) => each.includes(line) || line.includes(each) || isAround(line, each));
          strays.push(
            ...lines(text)
              .filter((line) => !isOwn(line))
              .map((line) => `${name}, without ${gone}: ${line}`),
          );
        }
      }
    }
    expect(strays).toEqual([]);
  }, 60_000);

  test('an earlier attempt that lost its neighbour is not given its number', () => {
    const reading = readFixture('learner-reopened', (doc) => {
      doc.querySelectorAll('.mod-assign-history-panel')[1]?.remove();
    });
    expect(reading.items.map(({ attempt }) => attempt)).toEqual([null]);
  });
});

describe('feedback of 100 kB', () => {
  const long = 'Cut the shoulder square & sand it. '.repeat(3000);

  test('on a learner page', () => {
    const { items } = readFixture('learner-marked', (doc) => {
      doc.querySelector('[class*="full_assignfeedback"] p')?.replaceChildren(long);
    });
    expect(items[0]?.text.startsWith(long.trim())).toBe(true);
  });

  test('in the grader', () => {
    const { items } = readFixture('grader-guide', (doc) => {
      doc.querySelector('#id_assignfeedbackcomments_editor')?.replaceChildren(long);
    });
    expect(items[0]?.text).toBe(long.trim());
  });
});

describe('markup and formulas in feedback stay words', () => {
  const nasty =
    '<img src=x onerror="document.title=1"><script>document.title=2</script>=HYPERLINK("x") <b>bold</b>';

  test('typed as text', () => {
    const { items } = readFixture('learner-marked', (doc) => {
      doc.querySelector('[class*="full_assignfeedback"] p')?.replaceChildren(nasty);
    });
    expect(items[0]?.text.startsWith(nasty)).toBe(true);
  });

  test('as HTML source in the grader: the words are kept, nothing runs', () => {
    const doc = openFixture('grader-rubric');
    doc.querySelector('#id_assignfeedbackcomments_editor')?.replaceChildren(nasty);
    const title = doc.title;
    const { items } = readMoodle(doc, new URL(fixtureAddresses['grader-rubric']));
    expect(items[0]?.text).toBe('=HYPERLINK("x") bold');
    expect(doc.title).toBe(title);
  });

  test('as plain text in the grader', () => {
    const { items } = readFixture('grader-guide', (doc) => {
      doc.querySelector('#id_assignfeedbackcomments_editor')?.replaceChildren(nasty);
    });
    expect(items[0]?.text).toBe(nasty);
  });
});

test('feedback of nothing but empty paragraphs is no feedback', () => {
  const { answer } = readFixture('course-user-unmarked', (doc) => {
    const cell = doc.querySelector('td.column-feedback');
    cell?.replaceChildren(doc.createElement('p'), doc.createElement('br'));
  });
  expect(answer).toBe('nothing-yet');
});

test('a folded column is not the same as no feedback', () => {
  const { answer, notes } = readFixture('grading-list-unmarked', (doc) => {
    doc.querySelector('th a[data-column="plugin1"]')?.setAttribute('data-action', 'show');
  });
  expect({ answer, notes }).toEqual({ answer: 'layout-changed', notes: ['column-hidden'] });
});
