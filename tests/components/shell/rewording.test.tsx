import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { showPanel } from '#tests/components/show.tsx';
import { fakePage } from '#tests/support/fake-page.ts';
import { fakeLearner, fakeReading, fakeTarget } from '#tests/support/fake-records.ts';
import { fakeServices, fakeWorld } from '#tests/support/fake-services.ts';
import { ok } from '#utils/domain/result.ts';

const begin = async () => {
  const world = fakeWorld({ learners: [fakeLearner()], targets: [fakeTarget()] });
  const { page } = fakePage(async () => ok(fakeReading()));
  showPanel(fakeServices({ page }, world));
  fireEvent.click(await screen.findByRole('button', { name: 'Reword' }));
  await screen.findByRole('heading', { name: /Reword the target/ });
  return world;
};
const click = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));

test('a new wording that is discarded by a slip can be had back', async () => {
  const world = await begin();
  fireEvent.input(screen.getByLabelText('What I will do'), { target: { value: 'Much better.' } });
  await click('Discard');
  await waitFor(() => expect(world.drafts.size).toBe(0));
  await click('Undo');
  await screen.findByDisplayValue('Much better.');
  await click('Save target');
  await waitFor(() => expect(world.targets[0]?.statement).toBe('Much better.'));
  expect(world.targets).toHaveLength(1);
});

test('where nothing was changed there is nothing to take back', async () => {
  await begin();
  await click('Discard');
  await screen.findByRole('button', { name: 'Reword' });
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});

test('what was still on its way to disk does not come back after Discard, which is said when it is done', async () => {
  const world = fakeWorld({ learners: [fakeLearner()], targets: [fakeTarget()] });
  const services = fakeServices({ page: fakePage(async () => ok(fakeReading())).page }, world);
  const disk: (() => void)[] = [];
  const { writeDraft } = services;
  // A locked store seals what it writes first: a removal that was asked for later would overtake it.
  services.writeDraft = async (key, value) => {
    await new Promise<void>((done) => disk.push(done));
    return writeDraft(key, value);
  };
  showPanel(services);
  await click('Reword');
  await screen.findByRole('heading', { name: /Reword the target/ });
  fireEvent.input(screen.getByLabelText('What I will do'), { target: { value: 'Much better.' } });
  await waitFor(() => expect(disk).toHaveLength(1));
  await click('Discard');
  await screen.findByRole('button', { name: 'Reword' });
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  disk[0]?.();
  await screen.findByRole('button', { name: 'Undo' });
  expect(world.drafts.size).toBe(0);
});
