import { describe, expect, test } from 'vitest';
import { tabState } from '#utils/sites/tab-state.ts';

const allowed = ['https://vle.example.ac.uk/*'];
const grader = 'https://vle.example.ac.uk/mod/assign/view.php?id=7&action=grader&userid=5';
const anyCanvas = 'https://*.instructure.com/*';

test.each([
  ['no address told', undefined, { is: 'elsewhere' }],
  ['a browser page', 'chrome://extensions', { is: 'elsewhere' }],
  [
    'a site not allowed',
    'https://other.example/x',
    { is: 'not-allowed', host: 'other.example', family: null, isTestCopy: false },
  ],
  ['a marked page', grader, { is: 'allowed', hasFeedbackPage: true, isPreset: false, wide: null }],
  [
    'the log-in page',
    'https://vle.example.ac.uk/login/index.php',
    { is: 'allowed', host: 'vle.example.ac.uk', hasFeedbackPage: false },
  ],
])('%s', (_, address, state) => expect(tabState(address, allowed, [])).toMatchObject(state));

test('a site that the build has built in cannot be given back', () => {
  expect(tabState(grader, allowed, allowed)).toMatchObject({ isPreset: true, grants: [] });
  expect(
    tabState(grader, ['https://*.example.ac.uk/*'], ['https://*.example.ac.uk/*']),
  ).toMatchObject({
    isPreset: true,
    grants: [],
  });
});

describe('a page is told by its path, never by its host', () => {
  const hosts = ['vle.example.ac.uk', 'learn.college.example', 'moodle.x.co.uk', '127.0.0.1'];
  const pages: [string, boolean][] = [
    ['/mod/assign/view.php?id=7', true],
    ['/moodle/mod/assign/view.php?id=7&action=grading', true],
    ['/a/b/grade/report/user/index.php?id=7', true],
    ['/courses/3/gradebook/speed_grader?assignment_id=4', true],
    ['/courses/3/assignments/4/submissions/5', true],
    ['/', false],
    ['/news', false],
    ['/moodle/login/index.php', false],
  ];
  test.each(hosts.flatMap((host) => pages.map(([path, is]) => [host, path, is] as const)))(
    '%s%s: %s',
    (host, path, is) => {
      const scheme = host === '127.0.0.1' ? 'http' : 'https';
      const state = tabState(`${scheme}://${host}${path}`, [`${scheme}://${host}/*`], []);
      expect(state).toMatchObject({ is: 'allowed', hasFeedbackPage: is });
    },
  );
});

describe('Canvas at instructure.com', () => {
  const address = 'https://college.instructure.com/courses/3/grades';

  test('one college first, all of it as the second choice', () => {
    expect(tabState(address, [], [])).toMatchObject({
      is: 'not-allowed',
      site: { pattern: 'https://college.instructure.com/*' },
      family: { name: 'instructure.com', pattern: anyCanvas },
      canvas: null,
    });
  });

  test('is offered by name elsewhere, until it is allowed', () => {
    const offer = { name: 'instructure.com', pattern: anyCanvas };
    expect(tabState(undefined, [], [])).toEqual({ is: 'elsewhere', canvas: offer });
    expect(tabState('https://www.college.ac.uk/', [], [])).toMatchObject({ canvas: offer });
    expect(tabState(undefined, [anyCanvas], [])).toEqual({ is: 'elsewhere', canvas: null });
  });

  test('giving it back gives back every grant that the page falls under', () => {
    const one = 'https://college.instructure.com/*';
    expect(tabState(address, [one, ...allowed], [])).toMatchObject({ grants: [one], wide: null });
    expect(tabState(address, [one, anyCanvas, ...allowed], [])).toMatchObject({
      grants: [one, anyCanvas],
      wide: 'instructure.com',
    });
    expect(tabState(address, ['https://*/*'], [])).toMatchObject({
      grants: ['https://*/*'],
      wide: '*',
    });
  });

  test.each([
    ['college.beta.instructure.com', true],
    ['college.test.instructure.com', true],
    ['college.instructure.com', false],
    ['beta.example.ac.uk', false],
    ['college.test.instructure.com.evil.example', false],
  ])('%s is a test copy: %s', (host, isTestCopy) => {
    expect(tabState(`https://${host}/`, [], [])).toMatchObject({ isTestCopy });
    expect(tabState(`https://${host}/`, ['https://*/*'], [])).toMatchObject({ isTestCopy });
  });

  test('a host that only ends alike is no family', () => {
    for (const host of ['evilinstructure.com', 'instructure.com.evil.example', 'instructure.com'])
      expect(tabState(`https://${host}/`, [], [])).toMatchObject({ family: null });
  });
});
