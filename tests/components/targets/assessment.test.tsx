import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { expectNoAxeFaults, showPanel } from '#tests/components/show.tsx';
import { fakePage } from '#tests/support/fake-page.ts';
import { fakeItem, fakeLearner, fakeReading } from '#tests/support/fake-records.ts';
import { fakeServices, fakeWorld } from '#tests/support/fake-services.ts';
import { ok } from '#utils/domain/result.ts';
import { processStatement, processStep } from '#utils/targets/learner-words.ts';

const TEXT = 'Add two Harvard references to task 2.';
const click = async (name: string | RegExp) =>
  fireEvent.click(await screen.findByRole('button', { name }));
const statement = () => screen.getByLabelText<HTMLTextAreaElement>('What I will do');

/** The panel of one learner, the editor open on the first thing to do. */
async function editorOn(text = TEXT, item: Parameters<typeof fakeItem>[0] = {}) {
  const world = fakeWorld({ learners: [fakeLearner()] });
  const reading = fakeReading({ items: [fakeItem({ ...item, text })] });
  const { page } = fakePage(async () => ok(reading));
  showPanel(fakeServices({ page }, world));
  await screen.findAllByRole('button', { name: 'Edit' });
  const [edit] = screen.getAllByRole('button', { name: 'Edit' });
  if (edit) fireEvent.click(edit);
  await screen.findByLabelText('What I will do');
  return world;
}

describe('where nothing tells where the work stands', () => {
  test('it is asked, and nothing is saved before the answer', async () => {
    const world = await editorOn();
    const save = screen.getByRole('button', { name: 'Save target' });
    save.focus();
    fireEvent.click(save);
    await screen.findByText(/Choose one first/);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Practice')));
    await expectNoAxeFaults();
    expect(world.targets).toEqual([]);
    fireEvent.click(screen.getByLabelText('Closed'));
    await screen.findByText(/Marked for good/);
    await click('Save target');
    await screen.findByText('Target saved');
    expect(world.targets[0]).toMatchObject({ statement: TEXT, assessment: 'closed' });
    expect(world.choices).toMatchObject([{ state: 'closed', by: 'mentor' }]);
  });

  test.each(['Live', 'Resubmission'])(
    '%s holds the content back; Undo brings it back',
    async (state) => {
      const world = await editorOn();
      fireEvent.click(screen.getByLabelText(state));
      await waitFor(() => expect(statement().value).toMatch(/^I will plan/));
      screen.getByText('Held back for the next piece (1)');
      await expectNoAxeFaults();
      await click('Undo');
      await waitFor(() => expect(statement().value).toBe(TEXT));
      expect(screen.getByLabelText<HTMLInputElement>(state).checked).toBe(false);
      fireEvent.click(screen.getByLabelText(state));
      await waitFor(() => expect(statement().value).toMatch(/^I will plan/));
      await click('Save target');
      await screen.findByText('Target saved');
      expect(world.targets[0]?.steps.map(({ text }) => text)).toEqual(
        (['reread', 'plan', 'check'] as const).map(processStep),
      );
      expect(world.targets[0]?.forNext).toEqual([TEXT]);
    },
  );

  test('every step that was drafted is held back too, whatever it says; one that was typed stays', async () => {
    const world = await editorOn(
      'Next time, compare two control measures for the same hazard and say which is better.',
    );
    const steps = await screen.findAllByLabelText<HTMLTextAreaElement>(/^Step \d$/);
    expect(steps.length).toBeGreaterThan(1);
    const drafted = steps.map(({ value }) => value);
    await click('Add a step');
    const typed = (await screen.findAllByLabelText(/^Step \d$/)).at(-1) as HTMLElement;
    fireEvent.input(typed, { target: { value: 'Book the library for Tuesday' } });
    fireEvent.click(screen.getByLabelText('Live'));
    await waitFor(() => expect(statement().value).toMatch(/^I will plan/));
    await click('Save target');
    await screen.findByText('Target saved');
    expect(world.targets[0]?.steps.map(({ text }) => text)).toEqual([
      'Book the library for Tuesday',
    ]);
    expect(world.targets[0]?.forNext).toEqual(expect.arrayContaining(drafted));
  });

  test.each(['Practice', 'Closed'])('%s leaves the content', async (state) => {
    await editorOn();
    fireEvent.click(screen.getByLabelText(state));
    await screen.findByRole('button', { name: 'Undo' });
    expect(statement().value).toBe(TEXT);
    await click('Undo');
    await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>(state).checked).toBe(false));
  });
});

describe('where the feedback tells', () => {
  const asked = `${TEXT} Please resubmit task 2 by Friday 11 December.`;

  test('the state is offered with its reason and its day, and logged as such', async () => {
    const world = await editorOn(asked);
    screen.getByText(
      /The feedback says “Please resubmit task 2 by Friday 11 December.” Due in by Fri 11 Dec/,
    );
    expect(statement().value).toBe(processStatement('resubmission'));
    await click('Save target');
    await screen.findByText('Target saved');
    expect(world.choices).toMatchObject([
      { state: 'resubmission', by: 'reason', deadline: '2026-12-11' },
    ]);
    expect(world.targets[0]).toMatchObject({ assessment: 'resubmission', deadline: '2026-12-11' });
  });

  test.each([
    ['2026-12-04T23:59:00.000Z', 'Live', /It is due on Fri 4 Dec/],
    ['2026-11-10T12:00:00.000Z', 'Closed', /It was due on Tue 10 Nov/],
  ])('a due date of %s says %s', async (dueOn, state, reason) => {
    await editorOn(TEXT, { dueOn });
    screen.getByText(state);
    screen.getByText(reason);
  });

  test('it can be changed: the content comes back', async () => {
    await editorOn(asked);
    await click('Change');
    fireEvent.click(await screen.findByLabelText('Practice'));
    await waitFor(() => expect(statement().value).not.toMatch(/^I will plan/));
    screen.getByText('Content steps are back.');
  });

  test('a day after the deadline is spoken of', async () => {
    await editorOn(asked);
    fireEvent.input(screen.getByLabelText('By when'), { target: { value: '18 dec' } });
    await screen.findByText(/is after the work is due on Fri 11 Dec/);
  });

  test('its criterion and what the command word means are shown', async () => {
    await editorOn(asked, { criterion: 'M2: Evaluate the design', source: 'rubric' });
    screen.getByText('Criterion: M2: Evaluate the design');
    screen.getByText(/“Evaluate” means: good points/);
    await click('Ask');
    await screen.findByDisplayValue(processStep('ask'));
    expect(screen.queryByRole('button', { name: 'Ask' })).toBeNull();
  });
});

describe('help with the content that is typed on live work', () => {
  const typeContent = async () => {
    const world = await editorOn();
    fireEvent.click(screen.getByLabelText('Live'));
    await waitFor(() => expect(statement().value).toMatch(/^I will plan/));
    fireEvent.input(statement(), { target: { value: 'Explain who could be harmed' } });
    await click('Save target');
    await screen.findByText(/Is this help with the content/);
    expect(world.targets).toEqual([]);
    return world;
  };

  test('stops the save, and is held back', async () => {
    const world = await typeContent();
    await expectNoAxeFaults();
    await click('Hold it back for the next piece');
    await waitFor(() => expect(statement().value).toMatch(/^I will plan/));
    await click('Save target');
    await screen.findByText('Target saved');
    expect(world.targets[0]?.forNext).toEqual([TEXT, 'Explain who could be harmed']);
  });

  test('or the mentor says that it is none, which is logged', async () => {
    const world = await typeContent();
    await click('No, it is about how to work');
    await click('Save target');
    await screen.findByText('Target saved');
    expect(world.targets[0]?.statement).toBe('Explain who could be harmed');
    expect(world.choices[0]?.passed).toEqual(['Explain who could be harmed']);
  });
});

test('three picked points of a resubmission become one target', async () => {
  const world = fakeWorld({ learners: [fakeLearner()] });
  const text = `${TEXT}\nExplain who could be harmed.\nPlease resubmit by Friday 11 December.`;
  const { page } = fakePage(async () => ok(fakeReading({ items: [fakeItem({ text })] })));
  showPanel(fakeServices({ page }, world));
  await screen.findAllByRole('button', { name: 'Use' });
  for (const button of screen.getAllByRole('button', { name: 'Use' })) fireEvent.click(button);
  await click(/^Make \d targets/);
  await click('Save target');
  await screen.findByText('Target saved');
  expect(world.targets).toHaveLength(1);
  expect(world.targets[0]?.sources.length).toBeGreaterThan(1);
});
