import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { fakeBrought, sentText } from '#tests/components/shell/brought-service.ts';
import { showPanel } from '#tests/components/show.tsx';
import { fakePage } from '#tests/support/fake-page.ts';
import { FAKE_NOW, fakeItem, fakeLearner, fakeReading } from '#tests/support/fake-records.ts';
import { fakeServices, fakeWorld } from '#tests/support/fake-services.ts';
import type { BankTemplate } from '#utils/domain/bank-template.ts';
import { ok } from '#utils/domain/result.ts';

const CONTENT = 'Add two Harvard references to task 2.';
const click = async (name: string | RegExp) =>
  fireEvent.click((await screen.findAllByRole('button', { name }))[0]!);
const statement = () => screen.findByLabelText<HTMLTextAreaElement>('What I will do');

const template: BankTemplate = {
  id: '00000000-0000-4000-8000-000000000301',
  createdAt: FAKE_NOW,
  updatedAt: FAKE_NOW,
  rev: 1,
  statement: CONTENT,
  steps: [],
  evidence: '',
  why: '',
  ifThen: '',
  unit: '',
  theme: '',
};

type World = ReturnType<typeof fakeWorld>;

function panelWith(start: Parameters<typeof fakeWorld>[0] = {}, text = CONTENT): World {
  const learner = fakeLearner();
  const world = fakeWorld({ learners: [learner], ...start });
  const { page } = fakePage(async () => ok(fakeReading({ items: [fakeItem({ text })] })));
  showPanel(fakeServices({ page }, world));
  return world;
}

const fromPaste = async (): Promise<World> => {
  const world = panelWith();
  await click('Paste feedback');
  fireEvent.input(screen.getByLabelText('Feedback from anywhere'), { target: { value: CONTENT } });
  await click('Sort this text');
  await click('Edit');
  await click(/Amira Khan/);
  return world;
};

const fromSelection = async (): Promise<World> => {
  const world = fakeWorld({ learners: [fakeLearner()] });
  const { brought } = fakeBrought([sentText(CONTENT)]);
  showPanel(fakeServices({ brought }, world));
  await click('Edit');
  await click('Amira Khan');
  return world;
};

const fromAnswer = async (): Promise<World> => {
  const world = panelWith({}, 'Be more critical.');
  await click('Ask the teacher');
  await click('Copy and keep');
  await screen.findByText(/kept as an open question/);
  fireEvent.click(screen.getByRole('tab', { name: /^Targets/ }));
  await click('Answered');
  const box = await screen.findByLabelText('What the teacher said');
  fireEvent.input(box, { target: { value: CONTENT } });
  await click('Keep, make a target');
  return world;
};

const fromBank = async (): Promise<World> => {
  const world = panelWith({ bank: [template] });
  fireEvent.click(await screen.findByRole('tab', { name: /^Targets/ }));
  await click('New target');
  fireEvent.click(await screen.findByText('Start from the bank'));
  await click(/^Use this/);
  return world;
};

const ways = [
  ['pasted text', fromPaste],
  ['selected text', fromSelection],
  ['a teacher’s answer', fromAnswer],
  ['the bank', fromBank],
] as const;

describe.each(ways)('a target made from %s', (_way, open) => {
  test('is not saved before it is said where the work stands', async () => {
    const world = await open();
    await statement();
    await click('Save target');
    await screen.findByText(/Choose one first/);
    expect(world.targets).toEqual([]);
    fireEvent.click(screen.getByLabelText('Practice'));
    await click('Save target');
    await screen.findByText('Target saved');
    expect(world.choices).toMatchObject([{ state: 'practice', by: 'mentor' }]);
  });

  test('holds its content back while the work still counts', async () => {
    const world = await open();
    const box = await statement();
    await waitFor(() => expect(box.value.replace('.', '')).toBe(CONTENT.replace('.', '')));
    fireEvent.click(screen.getByLabelText('Live'));
    await waitFor(() => expect(box.value).toMatch(/^I will plan/));
    await click('Save target');
    await screen.findByText('Target saved');
    expect(world.targets[0]?.statement).toMatch(/^I will plan/);
    expect(world.targets[0]?.forNext).toHaveLength(1);
  });
});

test('content put in from the bank after the answer “live” stops the save', async () => {
  const world = panelWith({ bank: [template] });
  await click('Edit');
  await statement();
  fireEvent.click(screen.getByLabelText('Live'));
  fireEvent.click(await screen.findByText('Start from the bank'));
  await click(/^Use this/);
  await click('Save target');
  await screen.findByText(/Is this help with the content/);
  expect(world.targets).toEqual([]);
});

describe('a due date on the page', () => {
  const open = async (dueOn: string, text: string) => {
    const world = fakeWorld({ learners: [fakeLearner()] });
    const { page } = fakePage(async () => ok(fakeReading({ items: [fakeItem({ text, dueOn })] })));
    showPanel(fakeServices({ page }, world));
    await click('Edit');
    await statement();
    return world;
  };

  test('goes with the answer where the feedback leaves the state open', async () => {
    const text = `${CONTENT} Thank you for resubmitting.`;
    const world = await open('2026-12-02', text);
    fireEvent.click(screen.getByLabelText('Live'));
    await click('Save target');
    await screen.findByText('Target saved');
    expect(world.choices).toMatchObject([{ state: 'live', by: 'mentor', deadline: '2026-12-02' }]);
  });

  test('in a few days keeps the first day that is offered before it', async () => {
    await open('2026-11-27', CONTENT);
    await screen.findByText(/It is due on Fri 27 Nov/);
    expect(screen.getByLabelText<HTMLInputElement>('By when').value).toMatch(/27 Nov/);
    expect(screen.queryByText(/is after the work is due/)).toBeNull();
  });
});
