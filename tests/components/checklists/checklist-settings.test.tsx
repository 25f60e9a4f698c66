import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { ChecklistSettings } from '#components/checklists/ChecklistSettings.tsx';
import { Page } from '#components/ui/Page.tsx';
import { expectNoAxeFaults, show } from '#tests/components/show.tsx';
import { fakeServices, fakeWorld } from '#tests/support/fake-services.ts';
import { refused } from '#utils/domain/result.ts';
import type { Services } from '#utils/services/types.ts';

const click = async (name: string | RegExp) =>
  fireEvent.click(await screen.findByRole('button', { name }));
const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const words = () =>
  screen.getAllByLabelText<HTMLTextAreaElement>(/^Question \d+$/).map(({ value }) => value);

async function visit(more: Partial<Services> = {}, world = fakeWorld()) {
  show(
    fakeServices(more, world),
    <Page>
      <h1>Settings</h1>
      <h2>Checklists</h2>
      <ChecklistSettings />
    </Page>,
  );
  await screen.findByText('Regular review');
  return world;
}

describe('checklists in Settings', () => {
  test('ours can be copied, not changed', async () => {
    const world = await visit();
    await expectNoAxeFaults();
    expect(screen.queryByRole('button', { name: /^Delete/ })).toBeNull();
    await click('Copy and change: Quick check-in');
    const form = await screen.findByRole('form', { name: 'New checklist' });
    expect(within(form).getByDisplayValue('Quick check-in (mine)')).toBeTruthy();
    await expectNoAxeFaults();
    await click('Keep');
    await screen.findByText('“Quick check-in (mine)” kept.');
    expect(world.checklists.map(({ name }) => name)).toEqual(['Quick check-in (mine)']);
  });

  test('says what is missing and takes the focus there', async () => {
    await visit();
    await click('New checklist');
    type('Minutes', '0');
    await click('Keep');
    expect(await screen.findByText('Give it a name.')).toBeTruthy();
    expect(screen.getByText('Say how many minutes, 1 to 120.')).toBeTruthy();
    expect(screen.getByText('Write at least one question.')).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Name')));
    await expectNoAxeFaults();
  });

  test('questions are added, moved by buttons and keys, and taken out with an undo', async () => {
    const world = await visit();
    await click('New checklist');
    type('Name', 'Mine');
    type('Question 1', 'One?');
    await click('Add a question');
    type('Question 2', 'Two?');
    await click('Move question 2 up');
    await waitFor(() => expect(words()).toEqual(['Two?', 'One?']));
    expect(screen.getByText('Now question 1 of 2.')).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Question 1')));
    fireEvent.keyDown(screen.getByLabelText('Question 1'), { key: 'ArrowDown', altKey: true });
    await waitFor(() => expect(words()).toEqual(['One?', 'Two?']));
    await click('Take out question 1');
    await waitFor(() => expect(words()).toEqual(['Two?']));
    await click('Undo');
    await waitFor(() => expect(words()).toEqual(['One?', 'Two?']));
    fireEvent.change(screen.getByLabelText('Stage: Question 2'), { target: { value: 'close' } });
    fireEvent.change(screen.getByLabelText('Answered by: Question 2'), {
      target: { value: 'scale' },
    });
    await click('Keep');
    await screen.findByText('“Mine” kept.');
    expect(world.checklists[0]?.questions.map(({ stage, kind }) => [stage, kind])).toEqual([
      ['settle', 'words'],
      ['close', 'scale'],
    ]);
  });

  test('one’s own is deleted with an undo', async () => {
    const world = await visit();
    await click('Copy and change: Regular review');
    await click('Keep');
    await click('Delete: Regular review (mine)');
    await screen.findByText('“Regular review (mine)” deleted.');
    expect(world.checklists).toEqual([]);
    await click('Undo');
    await screen.findByText('Regular review (mine)');
  });

  test('goes out as a file and comes back from it', async () => {
    const world = await visit();
    await click('Save as a file: First meeting');
    await waitFor(() => expect(world.files).toHaveLength(1));
    const [file] = world.files;
    expect(file?.name).toBe('feedforward-checklist-first-meeting.json');
    const input = screen.getByLabelText('Bring in a file');
    const files = [new File([file?.text ?? ''], 'list.json')];
    fireEvent.change(input, { target: { files } });
    await screen.findByText('“First meeting” brought in.');
    expect(world.checklists).toHaveLength(1);
    fireEvent.change(input, { target: { files: [new File(['{"a":1}'], 'other.json')] } });
    await screen.findByText('That file is not a checklist that was saved here.');
    expect(world.checklists).toHaveLength(1);
  });

  test('a save that fails is said, and what was written stays', async () => {
    await visit({ keepChecklist: async () => refused('errors.storeFull') });
    await click('Copy and change: Quick check-in');
    await click('Keep');
    expect((await screen.findByRole('alert')).textContent).toMatch(/no room left/);
    expect(screen.getByDisplayValue('Quick check-in (mine)')).toBeTruthy();
  });
});
