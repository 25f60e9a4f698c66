import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { expectNoAxeFaults, sayClosed, showPanel } from '#tests/components/show.tsx';
import { fakePage } from '#tests/support/fake-page.ts';
import { fakeItem, fakeLearner, fakeReading } from '#tests/support/fake-records.ts';
import { type FakeWorld, fakeServices, fakeWorld } from '#tests/support/fake-services.ts';
import { NO_PAGE } from '#utils/domain/reading.ts';
import { ok, refused } from '#utils/domain/result.ts';
import type { BroughtText } from '#utils/services/types.ts';
import { fakeBrought, sentText } from './brought-service.ts';

const ben = fakeLearner({ name: 'Ben Okafor', identities: [], identityKeys: [] });
const click = async (name: string | RegExp) =>
  fireEvent.click((await screen.findAllByRole('button', { name }))[0] as HTMLElement);

/** The side panel, with texts that wait for it. */
function sidePanel(waiting: BroughtText[] = [], world: FakeWorld = fakeWorld({ learners: [ben] })) {
  const { brought, send } = fakeBrought(waiting);
  return { world, send, ...showPanel(fakeServices({ brought }, world)) };
}

/** The side panel beside a page of Amira's marked work, from which the tab may go to others. */
function besidePage(world: FakeWorld = fakeWorld({ learners: [ben] })) {
  const { brought, send } = fakeBrought();
  const { page, changeTo } = fakePage(async () => ok(fakeReading()), { frame: null });
  showPanel(fakeServices({ brought, page }, world));
  return { send, changeTo };
}

describe('the side panel beside a page', () => {
  const nothing = async () => refused(NO_PAGE);

  test('shows the page’s own feedback, and how to bring some where there is none', async () => {
    const { changeTo } = besidePage();
    await screen.findByRole('heading', { name: 'Amira Khan' });
    // Its frame is the browser's: nothing of ours closes or moves it.
    expect(screen.queryByRole('button', { name: 'Close the panel' })).toBeNull();
    changeTo(nothing);
    await screen.findByRole('heading', { name: 'Bring feedback from anywhere' });
    expect(screen.queryByText(/Amira/)).toBeNull();
    await expectNoAxeFaults();
  });

  test('a brought text and its learner stay while the tab goes elsewhere, and give way when put away', async () => {
    const { send, changeTo } = besidePage();
    await screen.findByRole('heading', { name: 'Amira Khan' });
    await send(sentText('Label each axis of the graph.'));
    await screen.findByText('Selected on mail.example.ac.uk');
    await click('Edit');
    await click('Ben Okafor');
    const box = await screen.findByLabelText('What I will do');
    fireEvent.input(box, { target: { value: 'Label both axes with units' } });
    changeTo(nothing);
    changeTo(async () => ok(fakeReading({ items: [fakeItem({ text: 'Add a source.' })] })));
    await new Promise((resolve) => setTimeout(resolve, 20));
    screen.getByRole('heading', { name: 'New target for Ben Okafor' });
    expect(box).toHaveProperty('value', 'Label both axes with units');
    expect(box.isConnected).toBe(true);
    expect(screen.queryByText('Add a source.')).toBeNull();
  });
});

describe('the side panel', () => {
  test('without text says how to bring some', async () => {
    sidePanel();
    await screen.findByRole('heading', { name: 'Bring feedback from anywhere' });
    screen.getByText(/choose “Make a target from the selected text”/);
    screen.getByRole('button', { name: 'Paste feedback' });
    await expectNoAxeFaults();
  });

  test('makes a target of it for a learner of the caseload', async () => {
    const { world } = sidePanel([sentText('Clear aims.\nLabel each axis of the graph.')]);
    await screen.findByText('Selected on mail.example.ac.uk');
    await screen.findByRole('heading', { name: 'Learner not chosen' });
    await expectNoAxeFaults();
    await click('Edit');
    await click('Ben Okafor');
    await screen.findByRole('heading', { name: 'New target for Ben Okafor' });
    await sayClosed();
    await click('Save target');
    await screen.findByText('Target saved');
    expect(world.targets.map(({ learnerId }) => learnerId)).toEqual([ben.id]);
    // Nothing of where it came from is kept, and no copy waits for the next learner.
    expect(JSON.stringify([world.targets, world.feedback])).not.toContain('mail.example');
    await waitFor(() => expect([...world.drafts.keys()]).toEqual([]));
  });

  test('shows what it had after a crash, with its learner and the target begun', async () => {
    const first = sidePanel([sentText('Label each axis of the graph.')]);
    await click('Edit');
    await click('Ben Okafor');
    fireEvent.input(await screen.findByLabelText('What I will do'), {
      target: { value: 'Label both axes with units' },
    });
    await waitFor(() =>
      expect(JSON.stringify([...first.world.drafts])).toContain('Label both axes with units'),
    );
    expect(JSON.stringify([...first.world.drafts])).not.toContain('mail.example');
    first.unmount();
    sidePanel([], first.world);
    const box = await screen.findByLabelText<HTMLTextAreaElement>('What I will do');
    expect(box.value).toBe('Label both axes with units');
    screen.getByRole('heading', { name: 'New target for Ben Okafor' });
    screen.getByText('Text you added');
    screen.getByRole('button', { name: 'Not them? Choose again' });
  });

  test('takes newer text, keeps the unfinished target, and gives the former text back', async () => {
    const { send, world } = sidePanel([sentText('Label each axis of the graph.')]);
    await click('Edit');
    await click('Ben Okafor');
    fireEvent.input(await screen.findByLabelText('What I will do'), {
      target: { value: 'Label both axes with units' },
    });
    await send(sentText('Add two dated sources.', { host: 'chat.example' }));
    await screen.findByText('Selected on chat.example');
    await screen.findByText(/unfinished target for Ben Okafor is kept. Choose them again/);
    expect(JSON.stringify([...world.drafts])).toContain('Label both axes with units');
    await expectNoAxeFaults();
    await click('Back to the text before');
    await screen.findByText('Selected on mail.example.ac.uk');
    expect(world.targets).toEqual([]);
  });

  test('puts a text away, and has it back', async () => {
    const { world } = sidePanel([sentText('Label each axis of the graph.')]);
    await click('Put this text away');
    await screen.findByRole('heading', { name: 'Bring feedback from anywhere' });
    await waitFor(() => expect(world.drafts.size).toBe(0));
    await click('Undo');
    await screen.findByText('Selected on mail.example.ac.uk');
    await waitFor(() => expect(world.drafts.size).toBe(1));
  });

  test('says what was tidied, and shows the text as it came', async () => {
    sidePanel([sentText('• Label each axis.\n• Add a source.')]);
    await screen.findByText('Tidied the bullets.');
    await expectNoAxeFaults();
    await click('Undo');
    await waitFor(() => expect(screen.queryByText('Tidied the bullets.')).toBeNull());
    screen.getByText('Selected on mail.example.ac.uk');
  });
});

describe('text from a marking page', () => {
  const text = 'Label each axis of the graph.';

  test('that could not be asked is to be checked, also after a crash', async () => {
    const first = sidePanel([sentText(text, { isMarkingPage: true })]);
    await screen.findByText(/Check that the learner has been given this feedback/);
    first.unmount();
    sidePanel([], first.world);
    await screen.findByText(/Check that the learner has been given this feedback/);
  });

  test('that is not released wants the tick, also after a crash', async () => {
    const behind = fakeReading({ items: [fakeItem({ released: false, text })] });
    const first = sidePanel([sentText(text, { isMarkingPage: true, behind })]);
    await screen.findByText('Not released to the learner yet');
    first.unmount();
    const { world } = sidePanel([], first.world);
    await click('Edit');
    await click('Ben Okafor');
    await sayClosed();
    await click('Save target');
    await screen.findByText(/Tick this first/);
    expect(world.targets).toEqual([]);
  });

  test('that is anonymous makes no target, and is not kept', async () => {
    const learner = { name: 'Participant 7', userId: null, idNumber: null };
    const behind = fakeReading({
      notes: ['anonymous'],
      subjects: [learner],
      items: [fakeItem({ learner, text })],
    });
    const { world } = sidePanel([sentText(text, { isMarkingPage: true, behind })]);
    await screen.findByText(/Marking is anonymous here/);
    expect(screen.queryByRole('button', { name: 'Edit' })).toBeNull();
    expect(world.drafts.size).toBe(0);
  });

  test('offers the learner whom the page proves, and takes nobody by itself', async () => {
    const behind = fakeReading({ items: [fakeItem({ text })] });
    sidePanel([sentText(text, { isMarkingPage: true, behind })]);
    await screen.findByRole('heading', { name: 'Learner not chosen' });
    await click('Edit');
    await screen.findByRole('heading', { name: 'On this page' });
    screen.getByRole('button', { name: 'Amira Khan' });
  });
});
