import { describe, expect, test } from 'vitest';
import type { Reading } from '#utils/domain/reading.ts';
import type { Answers } from '../asked.ts';
import { comments, deeper, note, notes, ofFfion, view, WHOLE } from './answers.ts';

/** A grading list whose first learner got a marked copy back; `userId` and `grade` are what its script says. */
function withCopy(doc: Document, { userId = '501', attempt = 0, linkId = 'random7' } = {}) {
  const cell = doc.querySelectorAll('tr.user501 > td')[8];
  if (cell)
    cell.innerHTML = `<a href="/pluginfile.php/7/assignfeedback_editpdf/download/70/marked.pdf">marked.pdf</a><a id="random7" href="#">x</a>`;
  const script = doc.createElement('script');
  script.textContent = `M.assignfeedback_editpdf.editor.init({"body":"said: \\"linkid\\":\\"random7\\",\\"assignmentid\\":\\"9\\"","footer":"","linkid":"${linkId}","assignmentid":"33","userid":"${userId}","attemptnumber":"${attempt}","stampfiles":[],"readonly":true});`;
  doc.body.append(script);
}

const both =
  (answer: () => Response): Answers =>
  ({ path }) =>
    path.includes('editpdf') ? answer() : view(WHOLE);
const annotationsOf = (reading: Reading | null) =>
  reading?.items.filter(({ source }) => source === 'annotation').map(({ text }) => text);

describe('the notes on a marked PDF', () => {
  test('become items of their own, in reading order, beside the work they are on', async () => {
    const answer = () =>
      notes(
        [note('Second.', { y: 9 }), note('First.'), note('  ')],
        [note('Third.', { gradeid: 70 })],
      );
    const { reading, sent } = await deeper('grading-list', ofFfion, both(answer), withCopy);
    expect(sent.map(({ path }) => path).filter((path) => path.includes('editpdf'))).toEqual([
      expect.stringMatching(
        /action=pollconversions&userid=501&attemptnumber=0&assignmentid=33&readonly=1&sesskey=/,
      ),
    ]);
    expect(annotationsOf(reading)).toEqual(['First.', 'Second.', 'Third.']);
    const theirs = reading.items.filter(({ learner }) => learner.userId === '501');
    expect(new Set(theirs.map(({ attempt, activityId }) => `${activityId} ${attempt}`)).size).toBe(
      1,
    );
    expect(reading.deeper).toEqual([]);
  });

  test.each<[string, Parameters<typeof withCopy>[1]]>([
    ['the script names another learner', { userId: '502' }],
    ['the script’s link is elsewhere', { linkId: 'random8' }],
  ])('are not asked for where %s', async (_, said) => {
    const { sent } = await deeper(
      'grading-list',
      ofFfion,
      both(() => notes([note('x')])),
      (doc) => withCopy(doc, said),
    );
    expect(sent.filter(({ path }) => path.includes('editpdf'))).toEqual([]);
  });

  test.each<[string, () => Response, string]>([
    ['another grade', () => notes([note('A.'), note('B.', { gradeid: '71' })]), 'not-theirs'],
    ['no pages yet', () => notes(), 'bad-answer'],
    ['something else', () => Response.json({ pages: 'x' }), 'bad-answer'],
    ['no right', () => Response.json({ error: 'No.', errorcode: 'nopermission' }), 'no-right'],
  ])('of %s are left out', async (_, answer, why) => {
    const { reading } = await deeper('grading-list', ofFfion, both(answer), withCopy);
    expect(annotationsOf(reading)).toEqual([]);
    expect(reading.notes).toEqual(expect.arrayContaining(['details-failed', why]));
    expect(reading.deeper).toEqual(['501']);
    // The comment came all the same.
    expect(comments(reading, '501')).toEqual([{ text: WHOLE, cut: false }]);
  });

  test('of another attempt than the row’s are left out', async () => {
    const answer = both(() => notes([note('x')]));
    const { reading } = await deeper('grading-list', ofFfion, answer, (doc) =>
      withCopy(doc, { attempt: 1 }),
    );
    expect(annotationsOf(reading)).toEqual([]);
    expect(reading.notes).toContain('not-theirs');
  });
});
