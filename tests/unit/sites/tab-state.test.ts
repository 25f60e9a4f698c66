import { expect, test } from 'vitest';
import { tabState } from '#utils/sites/tab-state.ts';

const allowed = ['https://vle.example.ac.uk/*'];
const grader = 'https://vle.example.ac.uk/mod/assign/view.php?id=7&action=grader&userid=5';

test.each([
  ['no address told', undefined, { is: 'elsewhere' }],
  ['a browser page', 'chrome://extensions', { is: 'elsewhere' }],
  ['a site not allowed', 'https://other.example/x', { is: 'not-allowed', host: 'other.example' }],
  [
    'a marked page',
    grader,
    { is: 'allowed', host: 'vle.example.ac.uk', hasFeedbackPage: true, isPreset: false },
  ],
  [
    'the log-in page',
    'https://vle.example.ac.uk/login/index.php',
    { is: 'allowed', host: 'vle.example.ac.uk', hasFeedbackPage: false, isPreset: false },
  ],
])('%s', (_, address, state) => expect(tabState(address, allowed, [])).toEqual(state));

test('a site that the build has built in cannot be given back', () => {
  expect(tabState(grader, allowed, allowed)).toMatchObject({ isPreset: true });
});
