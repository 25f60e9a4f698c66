import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { expectNoAxeFaults, sayClosed, showPanel } from '#tests/components/show.tsx';
import { fakePage } from '#tests/support/fake-page.ts';
import { fakeItem, fakeReading } from '#tests/support/fake-records.ts';
import { fakeServices, fakeWorld } from '#tests/support/fake-services.ts';
import type { Reading } from '#utils/domain/reading.ts';
import { ok, type Result } from '#utils/domain/result.ts';
import type { MessageKey } from '#utils/i18n/t.ts';

const readingOf = (name: string, userId: string, text = `Add a source, ${name}.`): Reading =>
  fakeReading({
    url: `https://vle.example.ac.uk/mod/assign/view.php?id=12&userid=${userId}`,
    items: [fakeItem({ learner: { name, userId, idNumber: null }, text })],
  });
const amira = readingOf('Amira Khan', '41');
const ben = readingOf('Ben Okafor', '42');
const changing = fakeReading({
  answer: 'layout-changed',
  items: [],
  subjects: [],
  missing: ['learner-changing'],
});
const heading = (name: string) => screen.findByRole('heading', { name });

/** A read whose answer the test gives when it likes. */
function slowRead() {
  let answer: (result: Result<Reading, MessageKey>) => void = () => {};
  const read = () =>
    new Promise<Result<Reading, MessageKey>>((give) => {
      answer = give;
    });
  return { read, answer: (reading: Reading) => answer(ok(reading)) };
}

describe('a page that changes under the panel', () => {
  test('an answer that comes after a later read began is dropped', async () => {
    const slow = slowRead();
    const { page, changeTo } = fakePage(slow.read);
    showPanel(fakeServices({ page }));
    changeTo(async () => ok(ben));
    await heading('Ben Okafor');
    slow.answer(amira);
    await new Promise((resolve) => setTimeout(resolve, 20));
    await heading('Ben Okafor');
    expect(screen.queryByText(/Amira/)).toBeNull();
  });

  test('the former learner goes from the screen at once, not when the next one has been read', async () => {
    const { page, changeTo } = fakePage(async () => ok(amira));
    showPanel(fakeServices({ page }));
    await heading('Amira Khan');
    changeTo(slowRead().read);
    await waitFor(() => expect(document.body.textContent).not.toMatch(/Amira|source/));
  });

  test('the same learner stays while the page is read again', async () => {
    const slow = slowRead();
    const { page, changeTo } = fakePage(async () => ok(amira));
    showPanel(fakeServices({ page }));
    await heading('Amira Khan');
    changeTo(slow.read, false);
    await new Promise((resolve) => setTimeout(resolve, 20));
    await heading('Amira Khan');
    slow.answer(readingOf('Amira Khan', '41', 'Add a page number.'));
    await screen.findAllByText(/page number/);
    expect(screen.queryByText(/Add a source/)).toBeNull();
  });

  test('between two learners it tries again by itself, then offers to', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    let asked = 0;
    const { page } = fakePage(async () => ok(++asked < 3 ? changing : amira));
    showPanel(fakeServices({ page }));
    await heading('The page is still changing');
    await vi.advanceTimersByTimeAsync(1100);
    await heading('Amira Khan');
    expect(asked).toBe(3);
  });

  test('a spinner shows only after 200 ms', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { page } = fakePage(slowRead().read);
    showPanel(fakeServices({ page }));
    expect(screen.queryByText('Reading this page…')).toBeNull();
    await vi.advanceTimersByTimeAsync(250);
    await screen.findByText('Reading this page…');
  });

  test('what was chosen on one page does not reach into the next', async () => {
    const unproved = {
      ...readingOf('Amira Khan', '41'),
      items: [fakeItem({ learner: { name: null, userId: null, idNumber: null } })],
      subjects: [],
    };
    const other = {
      ...unproved,
      items: [
        fakeItem({ learner: { name: null, userId: null, idNumber: null }, text: 'Cite the act.' }),
      ],
    };
    const { page, changeTo } = fakePage(async () => ok(unproved));
    showPanel(fakeServices({ page }, fakeWorld()));
    fireEvent.click((await screen.findAllByRole('button', { name: 'Edit' }))[0]!);
    fireEvent.input(await screen.findByLabelText(/full name/), { target: { value: 'Amira Khan' } });
    fireEvent.click(screen.getByRole('button', { name: 'Use this name' }));
    await heading('New target for Amira Khan');
    changeTo(async () => ok(other));
    await heading('Learner not chosen');
  });
});

describe('an unfinished target when the page goes to another learner', () => {
  test('a save under way lands under the learner it was written for', async () => {
    const world = fakeWorld();
    const { page, changeTo } = fakePage(async () => ok(amira));
    const services = fakeServices({ page }, world);
    let goOn = () => {};
    const stop = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const keepFeedback: typeof services.keepFeedback = async (what) => {
      await stop;
      return services.keepFeedback(what);
    };
    showPanel({ ...services, keepFeedback });
    fireEvent.click(await screen.findByRole('button', { name: 'Edit' }));
    fireEvent.input(await screen.findByLabelText('What I will do'), {
      target: { value: 'I will add one source' },
    });
    await sayClosed();
    fireEvent.click(screen.getByRole('button', { name: 'Save target' }));
    changeTo(async () => ok(ben));
    await heading('Ben Okafor');
    expect(world.targets).toEqual([]);
    goOn();
    await waitFor(() => expect(world.targets).toHaveLength(1));
    expect(world.learners.map(({ name }) => name)).toEqual(['Amira Khan']);
    expect(world.targets[0]).toMatchObject({
      learnerId: world.learners[0]?.id,
      statement: 'I will add one source',
    });
    expect(world.feedback.map(({ learnerId }) => learnerId)).toEqual([world.learners[0]?.id]);
    await heading('Ben Okafor');
    expect(screen.queryByText(/add one source/)).toBeNull();
  });

  test('is kept under its own learner, said so, and back with its learner', async () => {
    const world = fakeWorld();
    const { page, changeTo } = fakePage(async () => ok(amira));
    showPanel(fakeServices({ page }, world));
    fireEvent.click(await screen.findByRole('button', { name: 'Edit' }));
    const statement = await screen.findByLabelText('What I will do');
    fireEvent.input(statement, { target: { value: 'I will add one source' } });
    changeTo(async () => ok(ben));
    await heading('Ben Okafor');
    await screen.findByText(/Your unfinished target for Amira Khan is kept/);
    expect(screen.getByRole('link', { name: 'Open that page' }).getAttribute('href')).toBe(
      amira.url,
    );
    expect(screen.queryByDisplayValue('I will add one source')).toBeNull();
    expect([...world.drafts.keys()]).toEqual([expect.stringMatching(/^target\/.*41\/new$/)]);
    await expectNoAxeFaults();

    fireEvent.click(await screen.findByRole('button', { name: 'Edit' }));
    fireEvent.input(await screen.findByLabelText('What I will do'), {
      target: { value: 'I will ask Ms Hughes' },
    });
    await sayClosed();
    fireEvent.click(screen.getByRole('button', { name: 'Save target' }));
    await screen.findByText('Target saved');
    expect(world.learners.map(({ name }) => name)).toEqual(['Ben Okafor']);

    changeTo(async () => ok(amira));
    await screen.findByDisplayValue('I will add one source');
    await screen.findByText(/as you left it/);
    expect(screen.queryByText(/is kept/)).toBeNull();
    await sayClosed();
    fireEvent.click(screen.getByRole('button', { name: 'Save target' }));
    await waitFor(() => expect(world.targets).toHaveLength(2));
    const byLearner = world.targets.map(({ learnerId, statement: words }) => [
      world.learners.find(({ id }) => id === learnerId)?.name,
      words,
    ]);
    expect(byLearner).toEqual([
      ['Ben Okafor', 'I will ask Ms Hughes'],
      ['Amira Khan', 'I will add one source'],
    ]);
  });

  test('is spoken of where no page proves its learner, until that learner is chosen again', async () => {
    const unproved = (text: string): Reading =>
      fakeReading({
        items: [fakeItem({ learner: { name: null, userId: null, idNumber: null }, text })],
      });
    const begin = async () => {
      fireEvent.click((await screen.findAllByRole('button', { name: 'Edit' }))[0]!);
      const name = await screen.findByLabelText(/full name/);
      fireEvent.input(name, { target: { value: 'Amira Khan' } });
      fireEvent.click(screen.getByRole('button', { name: 'Use this name' }));
      await heading('New target for Amira Khan');
    };
    const { page, changeTo } = fakePage(async () => ok(unproved('Add a source.')));
    showPanel(fakeServices({ page }, fakeWorld()));
    await begin();
    await screen.findByText('Draft kept');
    changeTo(async () => ok(unproved('Cite the act.')));
    await screen.findByText(/Your unfinished target for Amira Khan is kept/);
    await begin();
    await waitFor(() => expect(screen.queryByText(/is kept/)).toBeNull());
  });

  test('is not spoken of once it was discarded, and an undo brings it back', async () => {
    const world = fakeWorld();
    const { page, changeTo } = fakePage(async () => ok(amira));
    showPanel(fakeServices({ page }, world));
    fireEvent.click(await screen.findByRole('button', { name: 'Edit' }));
    await screen.findByLabelText('What I will do');
    fireEvent.click(screen.getByRole('button', { name: 'Discard' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await screen.findByDisplayValue('Add a source, Amira Khan.');
    expect(world.drafts.size).toBe(1);
    fireEvent.click(screen.getByRole('button', { name: 'Discard' }));
    await waitFor(() => expect(world.drafts.size).toBe(0));
    changeTo(async () => ok(ben));
    await heading('Ben Okafor');
    expect(screen.queryByText(/is kept/)).toBeNull();
  });

  test('never links to anything but a web page', async () => {
    const { page, changeTo } = fakePage(async () => ok({ ...amira, url: 'javascript:alert(1)' }));
    showPanel(fakeServices({ page }));
    fireEvent.click(await screen.findByRole('button', { name: 'Edit' }));
    await screen.findByLabelText('What I will do');
    changeTo(async () => ok(ben));
    await screen.findByText(/is kept/);
    expect(screen.queryByRole('link')).toBeNull();
  });
});
