import { describe, expect, test } from 'vitest';
import { type FixtureName, readFixture } from './fixture-pages.ts';

/**
 * Feedback of plugins that no saved page has. Names and places as Moodle's own forms and tables give them to any
 * plugin; the words are made up.
 */
type Change = (doc: Document) => void;

const both =
  (...changes: Change[]): Change =>
  (doc) => {
    for (const change of changes) change(doc);
  };

const comment = 'textarea[name="assignfeedbackcomments_editor[text]"]';
const noComment: Change = (doc) => doc.querySelector(comment)?.remove();
const noRubric: Change = (doc) => doc.querySelector('[class~="gradingform_rubric"]')?.remove();

const inForm =
  (html: string): Change =>
  (doc) =>
    doc.querySelector('form.gradeform')?.insertAdjacentHTML('beforeend', html);

describe('the marking of one learner', () => {
  const structured = inForm(
    '<textarea name="assignfeedbackstructured0_editor[text]">&lt;p&gt;Square the ends.&lt;/p&gt;</textarea>' +
      '<input type="hidden" name="assignfeedbackstructured0_editor[format]" value="1">' +
      '<textarea name="assignfeedbackstructured1_editor[text]">Sand it.</textarea>',
  );
  const player = inForm('<div class="player"><audio src="/files/spoken.mp3"></audio></div>');
  const unknown = inForm('<textarea name="spoken_words">Said on the tape.</textarea>');

  test('reads the editors of a plugin beside Moodle’s and without it', () => {
    const { items, notes } = readFixture('grader-rubric', structured);
    const texts = items.filter(({ source }) => source === 'comment').map(({ text }) => text);
    expect(texts).toEqual([
      expect.stringContaining('Neat mortise'),
      'Square the ends.',
      'Sand it.',
    ]);
    expect(notes).not.toContain('parts-unread');
    const alone = readFixture('grader-rubric', both(noComment, noRubric, structured));
    expect(alone.items.map(({ text }) => text)).toEqual(['Square the ends.', 'Sand it.']);
  });

  test.each<[string, Change]>([
    ['a recording', player],
    ['words in a box of another name', unknown],
  ])('says that there is more, and never "nothing yet": %s', (_, change) => {
    expect(readFixture('grader-rubric', change).notes).toContain('parts-unread');
    const empty: Change = (doc) => {
      for (const box of doc.querySelectorAll('form textarea')) box.textContent = '';
    };
    const alone = readFixture('grader-rubric', both(empty, change));
    expect(alone).toMatchObject({ answer: 'layout-changed', missing: ['grader.comment'] });
  });

  test('the box to answer the learner in is no feedback', () => {
    const reply = inForm('<textarea name="content" id="dlg-content-1">Add a comment...</textarea>');
    expect(readFixture('grader-rubric', reply)).toEqual(readFixture('grader-rubric'));
  });
});

describe('a learner’s own page', () => {
  const row = (cell: string): Change => {
    const html = `<tr><th class="cell c0">Another feedback</th><td class="cell c1">${cell}</td></tr>`;
    return (doc) =>
      doc
        .querySelector('.feedback > h3 + .feedbacktable tbody')
        ?.insertAdjacentHTML('beforeend', html);
  };
  const words = row(
    '<div class="box plugincontentsummary summary_assignfeedback_structured_70"><div>Joints:</div>' +
      '<div class="well-small"><p>Square the ends.</p></div></div>',
  );
  const cut = row(
    '<div class="box plugincontentsummary summary_assignfeedback_structured_70">Joints: Square ...</div>' +
      '<div class="box full_assignfeedback_structured_70" style="display: none;"><p>Square the ends.</p></div>',
  );
  const spoken = row(
    '<div class="box plugincontentsummary summary_assignfeedback_poodll_70"><span>Click to show</span>' +
      '<div><audio src="/files/spoken.mp3"></audio></div></div>',
  );
  const noOther: Change = (doc) => {
    for (const each of doc.querySelectorAll('.feedback [class*="_assignfeedback_comments_"]'))
      each.closest('tr')?.remove();
    for (const each of doc.querySelectorAll('.feedback .advancedgrade')) each.remove();
    for (const each of doc.querySelectorAll('[class*="_assignfeedback_file_"]'))
      each.closest('tr')?.remove();
  };

  test.each<[string, Change, object]>([
    ['words', words, { source: 'comment', text: 'Joints:\nSquare the ends.', media: false }],
    ['words that are cut', cut, { source: 'comment', text: 'Square the ends.', cut: false }],
    ['a recording', spoken, { source: 'file', text: 'spoken.mp3', media: true }],
  ])('reads them beside the comment and alone, and says so: %s', (_, change, item) => {
    const whole = readFixture('learner-marked');
    const beside = readFixture('learner-marked', change);
    expect(beside.items.length).toBe(whole.items.length + 1);
    expect(beside.items).toContainEqual(expect.objectContaining(item));
    expect(beside.notes).toContain('parts-unread');
    const alone = readFixture('learner-marked', both(noOther, change));
    expect(alone.answer).toBe('feedback');
    expect(alone.items).toEqual([expect.objectContaining({ ...item, grade: 'Merit' })]);
    expect(alone.subjects).toEqual(whole.subjects);
  });
});

describe('the list of a whole class', () => {
  const list: FixtureName = 'grading-list';
  const inCell =
    (learner: string, column: number, html: string): Change =>
    (doc) => {
      const cell = doc.querySelector(`tr.user${learner}`)?.children[column];
      if (cell) cell.innerHTML = html;
    };
  const noComments: Change = (doc) => {
    for (const row of doc.querySelectorAll('table#submissions > tbody > tr'))
      if (row.children[7]) row.children[7].innerHTML = '';
  };
  const audio = '<div><audio src="/files/spoken.mp3"></audio></div>';
  const link =
    '<a href="https://vle.brookdale.example/mod/assign/view.php?id=611&amp;gid=70&amp;plugin=structured&amp;action=viewpluginassignfeedback">v</a>';
  const ofLearner = (reading: ReturnType<typeof readFixture>, id: string) =>
    reading.items.filter(({ learner }) => learner.userId === id);

  test('a recording beside comments is a file with its name', () => {
    const reading = readFixture(list, inCell('502', 8, audio));
    expect(ofLearner(reading, '502')).toEqual([
      expect.objectContaining({ source: 'comment' }),
      expect.objectContaining({ source: 'file', text: 'spoken.mp3', media: true }),
    ]);
  });

  test('a recording does not hide which column holds the comments', () => {
    const uncut: Change = (doc) => doc.querySelector('a[href*="plugin=comments"]')?.remove();
    const files: Change = inCell('501', 8, '');
    const reading = readFixture(list, both(uncut, files, inCell('502', 8, audio)));
    expect(reading.answer).toBe('feedback');
    expect(ofLearner(reading, '502').map(({ source }) => source)).toEqual(['comment', 'file']);
  });

  test('words of another plugin beside comments are told of', () => {
    const plugin = inCell('502', 8, `${link}<p>Joints: square ...</p>`);
    const reading = readFixture(list, both(inCell('501', 8, ''), plugin));
    expect(reading.notes).toContain('parts-unread');
    expect(ofLearner(reading, '502').map(({ text }) => text)).toEqual([
      'Draft: check the gauge line.',
    ]);
  });

  test('words of another plugin alone are read, cut where they are', () => {
    const plugin = inCell('502', 8, `${link}<p>Joints: square ...</p>`);
    const reading = readFixture(list, both(noComments, inCell('501', 8, ''), plugin));
    expect(reading.answer).toBe('feedback');
    expect(ofLearner(reading, '502')).toMatchObject([{ text: 'Joints: square ...', cut: true }]);
    expect(reading.deeper).toEqual([]);
  });

  test('quick marking of a plugin is read box by box, each under its name', () => {
    const boxes = inCell(
      '501',
      7,
      '<label for="a">Joints</label><textarea id="a" name="quickgrade_structured_0_501">Square the ends.</textarea>' +
        '<label for="b">Finish</label><textarea id="b" name="quickgrade_structured_1_501">Sand it.</textarea>',
    );
    const none: Change = (doc) => {
      for (const box of doc.querySelectorAll('textarea[name^="quickgrade_comments_"]'))
        box.remove();
    };
    const reading = readFixture('grading-list-quick', both(none, boxes));
    expect(ofLearner(reading, '501')).toMatchObject([
      { criterion: 'Joints', text: 'Square the ends.', source: 'comment' },
      { criterion: 'Finish', text: 'Sand it.', source: 'comment' },
    ]);
  });

  test('a box of quick marking that names somebody else makes the row nobody’s', () => {
    const box = '<textarea name="quickgrade_structured_0_504">Whose?</textarea>';
    const reading = readFixture('grading-list-quick', inCell('501', 7, box));
    expect(reading.items.find(({ text }) => text === 'Whose?')?.learner.userId ?? null).toBeNull();
  });

  test('outcomes are nobody’s words', () => {
    const outcomes: Change = (doc) => {
      doc.querySelector('a[data-column="plugin2"]')?.setAttribute('data-column', 'outcomes');
    };
    const text = inCell('502', 8, 'Independence: emerging');
    const uncut: Change = (doc) => doc.querySelector('a[href*="plugin=comments"]')?.remove();
    const reading = readFixture(list, both(outcomes, uncut, inCell('501', 8, ''), text));
    expect(reading.answer).toBe('feedback');
    expect(ofLearner(reading, '502').map(({ text: words }) => words)).toEqual([
      'Draft: check the gauge line.',
    ]);
    expect(reading.notes).not.toContain('parts-unread');
  });
});
