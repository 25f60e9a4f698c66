import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { HeldBackList } from '#components/export/HeldBackList.tsx';
import { Page } from '#components/ui/Page.tsx';
import { fakeServices } from '#tests/components/caseload/fake-services.ts';
import { expectNoAxeFaults, show } from '#tests/components/show.tsx';
import { aLearner, aQuestion, aRecord, aReview, byId, idOf } from '#tests/unit/mis/made-up.ts';
import { ok } from '#utils/domain/result.ts';
import type { MessageKey } from '#utils/i18n/t.ts';
import { type ExportRecord, recordOfQuestion, recordOfReview } from '#utils/mis/export-record.ts';
import type { Profile } from '#utils/mis/profile.ts';
import type { Services } from '#utils/services/types.ts';

/** A row that is held back for its words, or for that, in that column. */
function showRow(
  record: ExportRecord,
  profile: Profile,
  given: Partial<Services>,
  why: MessageKey = 'exporting.held.words',
  column: number | null = null,
) {
  show(
    fakeServices(given),
    <Page>
      <HeldBackList
        heldBack={[{ record, why, column, text: '', row: null, says: [] }]}
        profile={profile}
        onRelease={() => {}}
      />
    </Page>,
  );
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });

test('a question and its answer are put into other words where the row is held, and back', async () => {
  const question = aQuestion({ state: 'answered', answer: 'Two pages', answeredOn: '2026-11-22' });
  const rewordQuestion = vi.fn<Services['rewordQuestion']>(async () => ok(question));
  const record = recordOfQuestion({ question, target: null, learner: aLearner() });
  showRow(record, byId('full-questions').profile, { rewordQuestion });
  press('Change the words');
  type('What was asked', ' ');
  press('Save');
  expect(screen.getByText('This cannot be left empty.')).toBeTruthy();
  expect(rewordQuestion).not.toHaveBeenCalled();
  await expectNoAxeFaults();
  type('What was asked', 'How many pages?');
  press('Save');
  const words = { text: 'How many pages?', answer: 'Two pages' };
  expect(rewordQuestion.mock.calls).toEqual([[idOf(500), words]]);
  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  const before = { text: 'How long should it be?', answer: 'Two pages' };
  await waitFor(() => expect(rewordQuestion).toHaveBeenLastCalledWith(idOf(500), before));
});

test('a review’s answers and summary are put into other words where the row is held, and back', async () => {
  const review = aReview();
  const rewordReview = vi.fn<Services['rewordReview']>(async () => ok(review));
  const record = recordOfReview({ review, learner: aLearner() });
  showRow(record, byId('full-reviews').profile, { rewordReview });
  press('Change the words');
  await expectNoAxeFaults();
  type('What went well?', 'The new plan');
  press('Save');
  const answers = (first: string) => [
    { question: idOf(410), words: first },
    { question: idOf(411), words: '' },
    { question: idOf(412), words: '' },
  ];
  const summary = 'We looked at the plan.';
  expect(rewordReview.mock.calls).toEqual([
    [idOf(400), { summary, answers: answers('The new plan') }],
  ]);
  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  const before = { summary, answers: answers('The plan') };
  await waitFor(() => expect(rewordReview).toHaveBeenLastCalledWith(idOf(400), before));
});

test('where a profile goes by the LMS’s number, it is typed in place, and can be undone', async () => {
  const { profile } = byId('full-targets');
  const setReference = vi.fn<Services['setReference']>(async () => ok(aLearner()));
  const columns = [{ heading: 'Learner', field: 'misId' as const, ifEmpty: 'hold' as const }];
  const by = { ...profile, columns, id: { ...profile.id, source: 'idNumber' as const } };
  const record = aRecord({}, { identities: [], identityKeys: [] });
  showRow(record, by, { setReference }, 'profiles.held.noId', 0);
  type('LMS id number', '00042');
  await expectNoAxeFaults();
  press('Save');
  expect(setReference).toHaveBeenCalledWith(idOf(1), 'idNumber', '00042');
  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(setReference).toHaveBeenLastCalledWith(idOf(1), 'idNumber', null);
});

test.each([
  ['idNumber', 'LMS id number'],
  ['userName', 'College user name'],
] as const)('a column of %s that must be filled is typed in place', (field, label) => {
  const { profile } = byId('full-targets');
  const columns = [{ heading: 'X', field, ifEmpty: 'hold' as const }];
  showRow(aRecord(), { ...profile, columns }, {}, 'exporting.held.missing', 0);
  expect(screen.getByLabelText(label)).toBeTruthy();
});
