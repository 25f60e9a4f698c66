import { describe, expect, test } from 'vitest';
import { type FixtureName, readFixture } from './fixture-pages.ts';

type Change = (doc: Document) => void;

const rename =
  (from: string, to: string): Change =>
  (doc) => {
    for (const each of doc.querySelectorAll(`.${from}`)) each.classList.replace(from, to);
  };

const both =
  (...changes: Change[]): Change =>
  (doc) => {
    for (const change of changes) change(doc);
  };

const comment = 'textarea[name="assignfeedbackcomments_editor[text]"]';
const noComment: Change = (doc) => {
  for (const box of doc.querySelectorAll(comment)) box.textContent = '';
};
const noSummary: Change = (doc) => {
  for (const each of doc.querySelectorAll('.feedback [class*="_assignfeedback_comments_"]'))
    each.closest('tr')?.remove();
};
const noTableClass: Change = (doc) => {
  for (const each of doc.querySelectorAll('[class*="gradingform_"] tr.criterion')) each.remove();
};

describe('marks by criteria of a kind or a layout that is not known', () => {
  test.each<[string, FixtureName, Change]>([
    [
      'another kind of form',
      'grader-rubric',
      both(noTableClass, rename('gradingform_rubric', 'gradingform_frubric')),
    ],
    ['a form without its criteria', 'grader-rubric', noTableClass],
    ['a form that is not called one', 'grader-rubric', rename('gradingform_rubric', 'rubric')],
  ])(
    'beside a comment they are told of, without one they are no "nothing": %s',
    (_, name, change) => {
      const beside = readFixture(name, change);
      expect(beside.answer).toBe('feedback');
      expect(beside.notes).toContain('criteria-unread');
      expect(beside.items.map(({ source }) => source)).toEqual(['comment']);
      const alone = readFixture(name, both(noComment, change));
      expect(alone).toMatchObject({
        answer: 'layout-changed',
        missing: ['advancedGrading.criterionRow'],
      });
    },
  );

  test('on a learner’s own page', () => {
    const change = both(
      rename('remark', 'words'),
      rename('gradingform_rubric', 'gradingform_frubric'),
    );
    expect(readFixture('learner-marked', change).notes).toContain('criteria-unread');
    const alone = readFixture('learner-marked', both(noSummary, change));
    expect(alone.items.filter(({ source }) => source === 'rubric')).toEqual([]);
    expect(alone.answer).not.toBe('nothing-yet');
  });

  test.each(['criterion', 'remark'])(
    'are read by the names of their boxes without class %s',
    (name) => {
      const { items, notes } = readFixture('grader-rubric', rename(name, 'other'));
      expect(items.filter(({ source }) => source === 'rubric')).toMatchObject([
        { criterion: 'Accuracy', text: 'Gap of 2 mm\nat the left shoulder.' },
      ]);
      expect(notes).not.toContain('criteria-unread');
    },
  );
});

test.each(['content', 'comment'])(
  'a marker’s box in a place not known is no "nothing": %s',
  (name) => {
    const { answer, missing } = readFixture('quiz-comment', rename(name, 'other'));
    expect({ answer, missing }).toEqual({ answer: 'layout-changed', missing: ['quiz.comment'] });
  },
);

describe('earlier attempts', () => {
  test('in a place not known are no "nothing"', () => {
    const { answer, missing } = readFixture('learner-reopened', rename('attempthistory', 'older'));
    expect({ answer, missing }).toEqual({
      answer: 'layout-changed',
      missing: ['learnerPage.feedback', 'learnerPage.earlierAttempt'],
    });
  });

  test('leave the present one without a number there', () => {
    const { items, notes } = readFixture('learner-marked', (doc) => {
      const older = doc.createElement('div');
      older.innerHTML =
        '<div class="full_assignfeedback_comments_9"><p>Of the first try.</p></div>';
      doc.querySelector('[role="main"]')?.append(older);
    });
    expect(items.map(({ attempt }) => attempt).filter((attempt) => attempt !== null)).toEqual([]);
    expect(items.map(({ text }) => text)).not.toContain('Of the first try.');
    expect(notes).toContain('parts-unread');
  });
});

describe('pages of themes and versions built otherwise read the same', () => {
  const crumbs: Change = (doc) => {
    for (const old of doc.querySelectorAll('ol.breadcrumb')) {
      const list = doc.createElement('ul');
      list.className = 'breadcrumb';
      list.innerHTML = old.innerHTML;
      for (const item of list.children) item.removeAttribute('class');
      old.replaceWith(list);
    }
  };
  const mainElement: Change = (doc) => {
    for (const each of doc.querySelectorAll('[role="main"]')) {
      each.removeAttribute('role');
      each.id = 'region-main';
    }
  };
  /** Before Moodle 3.9 the headers' links say in their addresses alone what they do. */
  const addressesAlone: Change = (doc) => {
    for (const link of doc.querySelectorAll('thead a')) {
      const sort = link.getAttribute('data-sortby');
      const fold = link.getAttribute('data-column');
      for (const name of ['data-sortby', 'data-column']) link.removeAttribute(name);
      const ask = sort ? `tsort=${sort}` : `thide=${fold}`;
      link.setAttribute('href', `/mod/assign/view.php?id=611&action=grading&${ask}`);
    }
  };
  /** The page as Moodle sends it, its script having had no time yet. */
  const noScriptYet: Change = (doc) => {
    for (const link of doc.querySelectorAll('.mod-assign-history-link'))
      link.replaceWith(...link.children);
    for (const panel of doc.querySelectorAll('.mod-assign-history-panel'))
      panel.classList.remove('mod-assign-history-panel');
  };
  /** Up to Moodle 4.1 a report is a table of its own, a line break behind its heading. */
  const bareReports: Change = (doc) => {
    for (const box of doc.querySelectorAll('.user-report-container'))
      box.replaceWith(doc.createElement('br'), ...box.children);
    for (const table of doc.querySelectorAll('table.generaltable'))
      table.classList.add('user-grade');
  };
  const noStatusClass = rename('status', 'submissionstatus');
  const noNameClass = rename('username', 'fullname');

  test.each<[string, FixtureName, Change]>([
    ['breadcrumb', 'grading-list', crumbs],
    ['breadcrumb', 'learner-marked', crumbs],
    ['main part', 'learner-marked', mainElement],
    ['main part', 'learner-reopened', mainElement],
    ['headers', 'grading-list', addressesAlone],
    ['headers', 'grading-list-anonymous', addressesAlone],
    ['headers', 'grading-list-quick', addressesAlone],
    ['earlier attempts', 'learner-reopened', noScriptYet],
    ['bare tables', 'user-report-one', bareReports],
    ['bare tables', 'course-user-parent', bareReports],
    ['bare tables', 'course-user-unmarked', bareReports],
    ['cell of the status', 'grading-list', noStatusClass],
    ['cell of the status', 'grading-list-quick', noStatusClass],
    ['cell of the name', 'grading-list', noNameClass],
  ])('%s of %s', (_, name, change) => {
    expect(readFixture(name, change)).toEqual(readFixture(name));
  });
});

describe('where the page says less than today’s', () => {
  const report = 'user-report-one';
  const bare: Change = (doc) => {
    for (const box of doc.querySelectorAll('.user-report-container'))
      box.replaceWith(doc.createElement('br'), ...box.children);
  };
  const otherRow: Change = (doc) => {
    const row = doc.querySelector('[id="row_805_501"]');
    if (row) row.id = 'row_805_502';
  };
  const otherHeading: Change = (doc) => {
    doc.querySelector('.user-heading a')?.setAttribute('href', '/user/view.php?id=502&course=31');
  };

  test.each<[string, Change]>([
    ['rows of two learners', otherRow],
    ['a heading with another learner', otherHeading],
  ])('a report without anything around it is nobody’s with %s', (_, change) => {
    const { items, notes } = readFixture(report, both(bare, change));
    expect(items.filter(({ learner }) => learner.userId !== null)).toEqual([]);
    expect(notes).toContain('learner-unproved');
  });

  const noViewer: Change = (doc) => {
    for (const script of doc.head.querySelectorAll('script'))
      script.textContent = script.textContent?.replace(/,"userId":\d+/, '') ?? '';
  };

  test('two pieces of furniture name the viewer whom the script does not', () => {
    expect(readFixture('learner-marked', noViewer).subjects).toEqual(
      readFixture('learner-marked').subjects,
    );
  });

  test('one alone does not, nor two that disagree', () => {
    const alone: Change = (doc) => doc.querySelector('.logininfo')?.remove();
    const others: Change = (doc) => {
      doc.querySelector('[data-userid]')?.setAttribute('data-userid', '777');
    };
    for (const change of [both(noViewer, alone), both(noViewer, others)])
      expect(readFixture('learner-marked', change)).toMatchObject({
        subjects: [{ userId: null }],
        notes: expect.arrayContaining(['learner-unproved']),
      });
  });
});

describe('a page that lost only some of its places is told of beside what was read', () => {
  const renameFirst =
    (selector: string, to: string): Change =>
    (doc) => {
      const first = doc.querySelector(selector);
      if (first) first.className = to;
    };
  const renameBox: Change = (doc) => {
    const box = doc.querySelector('.assessment-full textarea');
    box?.setAttribute('name', 'remark_0');
  };

  test.each<[string, FixtureName, Change]>([
    [
      'one question’s comment',
      'quiz-review-staff',
      renameFirst('.que .comment', 'remark clearfix'),
    ],
    ['one aspect of an assessment', 'workshop', renameBox],
  ])('%s', (_, name, change) => {
    const whole = readFixture(name);
    expect(whole.notes).not.toContain('parts-unread');
    const partial = readFixture(name, change);
    expect(partial.items.length).toBe(whole.items.length - 1);
    expect(partial.notes).toContain('parts-unread');
  });
});
