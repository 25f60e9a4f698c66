import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { blankEntry, followUpOf, missingIn } from '#components/follow-ups/follow-up-entry.ts';
import { expectNoAxeFaults, showPanel } from '#tests/components/show.tsx';
import { fakePage } from '#tests/support/fake-page.ts';
import { fakeLearner, fakeReading, fakeTarget } from '#tests/support/fake-records.ts';
import { fakeServices, fakeWorld } from '#tests/support/fake-services.ts';
import { ok } from '#utils/domain/result.ts';

const today = '2026-11-23';
const due = '2026-11-30';
const entry = { ...blankEntry(due, today), outcome: 'partly' as const };

describe('what a follow-up needs', () => {
  test.each([
    ['nothing chosen', { ...entry, outcome: null }, ['outcome']],
    ['the day kept', entry, []],
    ['moved without day or reason', { ...entry, next: 'move' as const }, ['day', 'reason']],
    [
      'moved into the past',
      { ...entry, next: 'move' as const, day: '2026-11-22', reason: 'ill' },
      ['day'],
    ],
    ['moved', { ...entry, next: 'move' as const, day: '2026-12-04', reason: 'ill' }, []],
    ['done', { ...entry, outcome: 'done' as const, next: 'move' as const }, []],
  ])('%s', (_name, given, missing) => {
    expect(Object.keys(missingIn(given, due, today))).toEqual(missing);
    expect(followUpOf(given, due, today) === null).toBe(missing.length > 0);
  });

  test('done has no next day, kept keeps it without a reason, a passed day cannot be kept', () => {
    expect(followUpOf({ ...entry, outcome: 'done' }, due, today)?.nextOn).toBeNull();
    expect(followUpOf({ ...entry, reason: 'typed before' }, due, today)).toMatchObject({
      nextOn: due,
      moveReason: '',
    });
    expect(blankEntry('2026-11-20', today).next).toBe('move');
    expect(
      missingIn({ ...blankEntry(null, today), outcome: 'partly', day: due }, null, today),
    ).toEqual({});
  });
});

describe('on the learner’s next visit', () => {
  const late = fakeTarget({
    id: '00000000-0000-4000-8000-000000000102',
    statement: 'I will plan.',
    due: '2026-11-20',
  });
  const met = fakeTarget({
    id: '00000000-0000-4000-8000-000000000103',
    statement: 'I will label.',
    status: 'met',
  });
  const visit = () => {
    const world = fakeWorld({ learners: [fakeLearner()], targets: [fakeTarget(), late, met] });
    const { page } = fakePage(async () => ok(fakeReading()));
    const shown = showPanel(fakeServices({ page }, world));
    return { world, ...shown };
  };

  test('open targets lead, overdue first, finished ones folded', async () => {
    visit();
    const cards = await screen.findAllByRole('article');
    expect(cards.map((card) => card.getAttribute('aria-label'))).toEqual([
      'I will plan.',
      'Add two Harvard references to task 2.',
    ]);
    screen.getByText('Overdue since Fri 20 Nov');
    screen.getByText('Due Mon 30 Nov');
    expect(screen.getByText('Finished (1)').closest('details')?.open).toBe(false);
    await expectNoAxeFaults();
  });

  test('is logged in a few presses; the list shows it at once', async () => {
    const { world } = visit();
    const [card] = await screen.findAllByRole('article');
    fireEvent.click(within(card!).getByRole('button', { name: 'Not yet' }));
    await expectNoAxeFaults();
    fireEvent.click(await screen.findByRole('button', { name: 'Log it' }));
    await screen.findByText('Say which day to look at it again.');
    fireEvent.input(screen.getByLabelText('Evidence seen'), { target: { value: ' One plan ' } });
    fireEvent.change(screen.getByLabelText(/confidence/), { target: { value: '4' } });
    fireEvent.input(screen.getByLabelText('Look at it again on'), { target: { value: '4 dec' } });
    fireEvent.input(screen.getByLabelText('Why it moves'), { target: { value: 'Was ill' } });
    fireEvent.click(screen.getByRole('button', { name: 'Log it' }));
    await screen.findByText('Due Fri 4 Dec');
    expect(world.followUps[0]?.followUp).toEqual({
      outcome: 'not-yet',
      note: '',
      evidence: 'One plan',
      confidence: 4,
      nextOn: '2026-12-04',
      moveReason: 'Was ill',
      decision: 'move',
    });
  });

  test('what is missing gets the focus; Escape closes and keeps what was typed', async () => {
    const { world } = visit();
    const [card] = await screen.findAllByRole('article');
    fireEvent.click(within(card!).getByRole('button', { name: 'Partly' }));
    const save = await screen.findByRole('button', { name: 'Log it' });
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Partly')));
    save.focus();
    fireEvent.input(screen.getByLabelText('Look at it again on'), { target: { value: '4 dec' } });
    fireEvent.click(save);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Why it moves')));
    fireEvent.keyDown(screen.getByLabelText('Why it moves'), { key: 'Escape' });
    const first = () => within(card!).getByRole('button', { name: 'Done' });
    await waitFor(() => expect(document.activeElement).toBe(first()));
    await waitFor(() => expect(world.drafts.size).toBe(1));
    expect(world.followUps).toEqual([]);
  });

  test('two presses log it, and Undo takes it back', async () => {
    const { world } = visit();
    const [card] = await screen.findAllByRole('article');
    fireEvent.click(within(card!).getByRole('button', { name: 'Done' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Log it' }));
    await screen.findByText('Follow-up logged. Target met.');
    expect(world.followUps[0]?.followUp).toMatchObject({ outcome: 'done', decision: null });
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(world.followUps).toEqual([]));
  });

  test('a card that goes leaves the focus to the list', async () => {
    const { container } = visit();
    const [card] = await screen.findAllByRole('article');
    fireEvent.click(within(card!).getByRole('button', { name: 'Done' }));
    screen.getByRole('button', { name: 'Log it' }).focus();
    fireEvent.click(screen.getByRole('button', { name: 'Log it' }));
    await screen.findByText('Finished (2)');
    await waitFor(() => expect(document.activeElement).not.toBe(document.body));
    expect(container.contains(document.activeElement)).toBe(true);
  });

  test('what was typed survives closing the panel', async () => {
    const { world, unmount } = visit();
    const open = async () => {
      const [card] = await screen.findAllByRole('article');
      fireEvent.click(within(card!).getByRole('button', { name: 'Partly' }));
    };
    await open();
    fireEvent.input(screen.getByLabelText('Note'), { target: { value: 'Two plans seen' } });
    unmount();
    expect(world.drafts.size).toBe(1);
    const { page } = fakePage(async () => ok(fakeReading()));
    showPanel(fakeServices({ page }, world));
    await open();
    await screen.findByDisplayValue('Two plans seen');
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(world.drafts.size).toBe(0));
  });
});
