import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { leftBehind } from '#components/shell/left-behind.ts';
import { blankDraft } from '#components/targets/target-draft.ts';
import { expectNoAxeFaults, sayClosed, showPanel } from '#tests/components/show.tsx';
import { fakePage } from '#tests/support/fake-page.ts';
import { fakeReading } from '#tests/support/fake-records.ts';
import { fakeServices, fakeWorld } from '#tests/support/fake-services.ts';
import { ok } from '#utils/domain/result.ts';

const page = () => fakePage(async () => ok(fakeReading({ answer: 'nothing-yet', items: [] }))).page;

test('a target begun from pasted text is offered again after the panel was closed', async () => {
  const world = fakeWorld();
  showPanel(fakeServices({ page: page() }, world));
  fireEvent.click(await screen.findByRole('button', { name: 'Paste feedback' }));
  fireEvent.input(await screen.findByLabelText('Feedback from anywhere'), {
    target: { value: 'Add two sources to task 2.' },
  });
  fireEvent.click(screen.getByRole('button', { name: 'Sort this text' }));
  fireEvent.click((await screen.findAllByRole('button', { name: 'Use' }))[0] as HTMLElement);
  fireEvent.click(screen.getByRole('button', { name: /^Make target/ }));
  fireEvent.input(await screen.findByLabelText('Learner’s full name'), {
    target: { value: 'Priya Sample' },
  });
  fireEvent.click(screen.getByRole('button', { name: 'Use this name' }));
  fireEvent.input(await screen.findByLabelText('What I will do'), {
    target: { value: 'Add two sources by hand' },
  });
  await waitFor(() => expect([...world.drafts.keys()].join()).toContain('Priya'));
  cleanup();

  showPanel(fakeServices({ page: page() }, world));
  expect(await screen.findByText('Unfinished target for Priya Sample')).toBeTruthy();
  await expectNoAxeFaults();
  fireEvent.click(screen.getByRole('button', { name: 'Go on with the target for Priya Sample' }));
  const box = await screen.findByLabelText<HTMLTextAreaElement>('What I will do');
  expect(box.value).toBe('Add two sources by hand');
  expect(screen.queryByText('Unfinished target for Priya Sample')).toBeNull();
  await sayClosed();
  fireEvent.click(screen.getByRole('button', { name: 'Save target' }));
  await waitFor(() => expect(world.targets).toHaveLength(1));
  expect(world.learners.map(({ name }) => name)).toEqual(['Priya Sample']);
});

test('a draft of a learner whom a page proves, or of a target being reworded, is not offered', () => {
  const value = { name: 'Amira Khan', queue: [blankDraft(null)] };
  const key = (whose: string, slot = 'new') => `target/${encodeURIComponent(whose)}/${slot}`;
  const record = '00000000-0000-4000-8000-000000000001';
  const found = leftBehind([
    { key: key('https://vle.example.ac.uk|41'), value },
    { key: key('new:Bo'), value: 'damaged' },
    { key: key(record, record), value },
    { key: key(record), value },
    { key: key('new:Cai Dunn'), value },
  ]);
  expect(found.map(({ name, piece }) => [name, piece.chosen?.choice.by])).toEqual([
    ['Amira Khan', 'mentor'],
    ['Cai Dunn', 'mentor-new'],
  ]);
});
