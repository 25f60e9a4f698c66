import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { axeFaults, expectNoAxeFaults, showPanel } from '#tests/components/show.tsx';
import { fakePage } from '#tests/support/fake-page.ts';
import { fakeReading } from '#tests/support/fake-records.ts';
import { fakeServices } from '#tests/support/fake-services.ts';
import type { Reading } from '#utils/domain/reading.ts';
import { ok, refused } from '#utils/domain/result.ts';

const panelOn = (reading: Partial<Reading>) => {
  const { page } = fakePage(async () => ok(fakeReading({ items: [], subjects: [], ...reading })));
  return showPanel(fakeServices({ page }));
};

describe('each answer has its own screen, with a way on', () => {
  const changed = (missing: string): Partial<Reading> => ({
    answer: 'layout-changed',
    missing: [missing],
  });
  test.each<[Partial<Reading>, string]>([
    [{ answer: 'nothing-yet' }, 'No feedback here yet'],
    [{ answer: 'nothing-yet', notes: ['earlier-attempts'] }, 'No feedback on this attempt yet'],
    [{ answer: 'not-a-feedback-page' }, 'Not a feedback page'],
    [
      { answer: 'not-a-feedback-page', notes: ['staff-summary'] },
      'This page sums up the whole class',
    ],
    [
      { answer: 'not-a-feedback-page', notes: ['choose-learner'] },
      'No learner is chosen on the page',
    ],
    [{ answer: 'not-a-feedback-page', notes: ['open-the-marking'] }, 'The marking is closed'],
    [
      { answer: 'not-a-feedback-page', notes: ['behind-the-grades'] },
      'This page shows grades only',
    ],
    [changed('feedbackComment'), 'This page looks different from the ones we know'],
    [changed('learner-not-chosen'), 'No learner is chosen on the page'],
    [changed('logged-out'), 'You have been logged out'],
    [changed('no-right'), 'You may not see this feedback'],
    [changed('not-found'), 'This work was not found'],
    [changed('throttled'), 'The site asks us to slow down'],
    [changed('no-answer'), 'The site did not answer'],
    [changed('bad-answer'), 'The site answered in a way we do not know'],
  ])('%o', async (reading, title) => {
    panelOn(reading);
    await screen.findByRole('heading', { name: title });
    screen.getByRole('button', { name: 'Paste feedback' });
    screen.getByRole('button', { name: 'Use selected text' });
    await expectNoAxeFaults();
  });

  test('a changed layout says what was looked for in a mentor’s words, each once', async () => {
    const missing = ['learnerPage.feedback', 'grader.comment', 'grader.formLearner', 'newThing'];
    panelOn({ answer: 'layout-changed', missing });
    await screen.findByText('We could not find:');
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'the teacher’s comments',
      'whose work it is',
      'another part of the page',
    ]);
    expect(screen.queryByText(/learnerPage/)).toBeNull();
  });

  test('the report names the selectors, and the clipboard has it', async () => {
    const copied: string[] = [];
    const { page } = fakePage(async () =>
      ok(fakeReading({ answer: 'layout-changed', missing: ['grader.panel'], items: [] })),
    );
    const copy = async (text: string) => {
      copied.push(text);
      return ok(undefined);
    };
    showPanel(fakeServices({ page, copy }));
    fireEvent.click(await screen.findByRole('button', { name: 'Copy a report' }));
    await screen.findByText('Report copied. Paste it into an email.');
    expect(copied).toEqual(['Not found: grader.panel']);
    await expectNoAxeFaults();
  });

  test('a cause that the mentor can mend asks for no report', async () => {
    panelOn({ answer: 'layout-changed', missing: ['logged-out'] });
    await screen.findByRole('heading', { name: 'You have been logged out' });
    expect(screen.queryByRole('button', { name: 'Copy a report' })).toBeNull();
  });

  test('a read that fails says why', async () => {
    const { page } = fakePage(async () => refused('errors.pageGone'));
    showPanel(fakeServices({ page }));
    await screen.findByText(/The page did not answer/);
  });

  test('without a page there is still the paste box', async () => {
    showPanel(fakeServices());
    await screen.findByRole('heading', { name: 'Bring feedback from anywhere' });
    screen.getByRole('button', { name: 'Paste feedback' });
    expect(screen.queryByRole('button', { name: 'Use selected text' })).toBeNull();
  });

  test('feedback on a page that also says why it is odd is still feedback', async () => {
    const { page } = fakePage(async () => ok(fakeReading({ notes: ['resubmitted-since'] })));
    showPanel(fakeServices({ page }));
    await screen.findByText(/handed in again/);
    await screen.findByRole('heading', { name: /To do/ });
    await expectNoAxeFaults();
  });
});

test('the check for accessibility sees a fault', async () => {
  document.body.innerHTML = '<button></button>';
  expect(await axeFaults()).toHaveLength(1);
  document.body.innerHTML = '';
});
