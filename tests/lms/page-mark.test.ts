// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { isSameMark, type PageMark } from '#utils/lms/page-mark.ts';
import { pageMark } from './support/any-reader.ts';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const grader = (over: Record<string, string> = {}) => {
  const is = { panel: '7', link: '7', selected: '7', form: '7', id: 'f1', style: '', ...over };
  return parse(`<div data-region="user-info" data-userid="${is.panel}"><a href="/user/view.php?id=${is.link}">Ann</a></div>
<select data-action="change-user" data-selected="${is.selected}"></select>
<div data-region="grade" style="${is.style}"><form class="gradeform" id="${is.id}"><input name="_qf__mod_assign_grade_form_${is.form}"></form></div>`);
};
const moodle = (userId: string) =>
  new URL(`https://vle.example.ac.uk/mod/assign/view.php?id=1&action=grader&userid=${userId}`);
const canvas = (query: string) =>
  new URL(`https://canvas.example.ac.uk/courses/4/gradebook/speed_grader?assignment_id=1&${query}`);

const differ = (one: PageMark, other: PageMark) =>
  (['address', 'learner', 'rest'] as const).filter((part) => one[part] !== other[part]);

describe('Moodle’s grader', () => {
  const still = pageMark(grader(), moodle('7'));

  test('stays the same while nothing changes', () =>
    expect(isSameMark(still, pageMark(grader(), moodle('7')))).toBe(true));

  test.each(['panel', 'link', 'selected', 'form'])('another learner in %s', (place) => {
    expect(differ(still, pageMark(grader({ [place]: '8' }), moodle('7')))).toContain('learner');
  });

  test.each([
    ['a form made anew', { id: 'f2' }],
    ['a part that fades', { style: 'opacity: 0.4' }],
  ])('%s is worth a look, and no other learner', (_, over) =>
    expect(differ(still, pageMark(grader(over), moodle('7')))).toEqual(['rest']),
  );

  test('how far a part has faded makes no difference', () => {
    const [one, other] = ['opacity: 0.4', 'opacity: 0.3'].map((style) =>
      pageMark(grader({ style }), moodle('7')),
    );
    expect(one).toEqual(other);
  });

  test('another address', () =>
    expect(differ(still, pageMark(grader(), moodle('8')))).toEqual(['address', 'learner', 'rest']));
});

describe('Canvas', () => {
  const names: Record<string, (name: string) => string> = {
    'new SpeedGrader': (name) => `<b data-testid="selected-student">${name}</b>`,
    'a whole name beside a cut one': (name) =>
      `<b data-testid="selected-student" name="${name}">A…</b>`,
    'classic SpeedGrader': (name) =>
      `<a id="students_selectmenu-button"><i class="ui-selectmenu-item-header">${name}</i></a>`,
    'the tray': (name) =>
      `<div id="SubmissionTray__Content"><b id="SubmissionTray__StudentName">${name}</b></div>`,
  };
  test.each(Object.entries(names))('another name in %s', (_, place) => {
    const [one, other] = ['Ann', 'Ben'].map((name) =>
      pageMark(parse(place(name)), canvas('student_id=7')),
    );
    expect(one && other && differ(one, other)).toEqual(['learner']);
  });

  test.each(['student_id=8', 'anonymous_id=x', 'student_id=7#%7B%22student_id%22%3A%228%22%7D'])(
    'another learner in the address: %s',
    (query) => {
      const still = pageMark(parse(''), canvas('student_id=7'));
      expect(differ(still, pageMark(parse(''), canvas(query)))).toContain('address');
    },
  );

  test('a tray that opens without a change of address', () => {
    const url = new URL('https://canvas.example.ac.uk/courses/4/gradebook');
    const open = parse('<div id="SubmissionTray__Content"></div>');
    expect(pageMark(parse(''), url).learner === pageMark(open, url).learner).toBe(false);
  });
});
