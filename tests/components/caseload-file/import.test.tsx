import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { ImportBox } from '#components/caseload-file/ImportBox.tsx';
import { Page } from '#components/ui/Page.tsx';
import { expectNoAxeFaults, show } from '#tests/components/show.tsx';
import { fakeLearner } from '#tests/support/fake-records.ts';
import { fakeServices, fakeWorld } from '#tests/support/fake-services.ts';
import { ok, refused } from '#utils/domain/result.ts';
import type { Services } from '#utils/services/types.ts';

const world = () => fakeWorld({ learners: [fakeLearner({ misRef: '1' })] });

const open = (some: Partial<Services> = {}) => {
  const box = <ImportBox isOpen />;
  return show(fakeServices(some, world()), <Page>{box}</Page>);
};
const choose = async (text: string) => {
  const input = await screen.findByLabelText<HTMLInputElement>('Choose a CSV file');
  const file = new File([text], 'learners.csv', { type: 'text/csv' });
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  fireEvent.change(input);
};
const FILE = 'Forename,Surname,Ref no\nZoë,Cole,3\nAmira,Khan,2\nAm,Khan,1\nZoë,Cole,3';

test('columns are put right by hand, everything is shown first, and Undo takes it back', async () => {
  const receipt = { added: ['a'], changed: [] };
  const importLearners = vi.fn<Services['importLearners']>(async () => ok(receipt));
  const undoImport = vi.fn<Services['undoImport']>(async () => ok(undefined));
  open({ importLearners, undoImport });
  await expectNoAxeFaults();
  await choose(FILE);
  await screen.findByText(/Without a MIS reference nobody can be recognised/);
  fireEvent.change(screen.getByLabelText('MIS reference'), { target: { value: 'Ref no' } });
  await screen.findByText('New: 1. Already there: 1. To be asked about: 1. Left out: 1.');
  await expectNoAxeFaults();
  const [asked] = screen.getAllByRole('listitem');
  within(asked!).getByText('same name as in your caseload');
  expect(importLearners).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: 'Add 1 learner' }));
  await screen.findByText('Added: 1. Groups added to: 0.');
  expect(importLearners.mock.calls[0]?.[0].map(({ name }) => name)).toEqual([
    'Zoë Cole',
    'Am Khan',
  ]);
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(undoImport.mock.calls).toEqual([[receipt]]));
});

test('somebody of the same name is added only when the mentor says that they are somebody else', async () => {
  const importLearners = vi.fn<Services['importLearners']>(async () =>
    ok({ added: [], changed: [] }),
  );
  open({ importLearners });
  await choose('Name,Student ID\nAmira Khan,2');
  await screen.findByText('Everybody in this file is in your caseload already.');
  fireEvent.click(screen.getByRole('checkbox'));
  fireEvent.click(await screen.findByRole('button', { name: 'Add 1 learner' }));
  await waitFor(() => expect(importLearners).toHaveBeenCalledTimes(1));
});

test('a file that is none says so and another can be chosen', async () => {
  open();
  await choose('');
  await screen.findByText(/There are no learners in this file/);
  await choose('Name\nSam Birch');
  await screen.findByRole('button', { name: 'Add 1 learner' });
});

test('columns without a name say what is missing, and nothing can be taken in', async () => {
  open();
  await choose('Code,Level\n1,3');
  await screen.findByText(/Say where the name stands/);
  expect(screen.queryByRole('button', { name: /^Add/ })).toBeNull();
});

test('what could not be kept says why, and the file is still there', async () => {
  open({ importLearners: async () => refused('errors.storeFull') });
  await choose('Name\nSam Birch');
  fireEvent.click(await screen.findByRole('button', { name: 'Add 1 learner' }));
  await screen.findByText(/no room left/);
  screen.getByRole('button', { name: 'Add 1 learner' });
});
