import { act, fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { expectNoAxeFaults, showPanel } from '#tests/components/show.tsx';
import { fakePage } from '#tests/support/fake-page.ts';
import { fakeItem, fakeReading } from '#tests/support/fake-records.ts';
import { fakeServices, fakeWorld } from '#tests/support/fake-services.ts';
import { ok } from '#utils/domain/result.ts';

function panelWith(text: string, name = 'Callum Doyle') {
  const item = fakeItem({ text, author: 'P. Marsh' });
  const { page } = fakePage(async () =>
    ok(fakeReading({ items: [{ ...item, learner: { ...item.learner, name } }] })),
  );
  const world = fakeWorld();
  showPanel(fakeServices({ page }, world));
  return world;
}

const section = async (name: RegExp) =>
  within((await screen.findByRole('heading', { name, level: 2 })).closest('section')!);

const TEXT = 'Excellent layout.\nAdd two sources to task 2.\nGrade: Merit';

describe('moving a point to where it belongs', () => {
  test('with one key, once the focus is in it; Undo puts it back', async () => {
    const world = panelWith(TEXT);
    const use = await screen.findByRole('button', { name: 'Use' });
    use.focus();
    fireEvent.keyDown(use, { key: 's' });
    await (await section(/Strengths/)).findByText('Add two sources to task 2.');
    await screen.findByText('Moved by you');
    expect(world.corrections).toMatchObject([
      { teacher: 'P. Marsh', words: 'Add two sources to task 2.', from: 'todo', to: 'strength' },
    ]);
    await expectNoAxeFaults();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await (await section(/To do/)).findByText('Add two sources to task 2.');
    expect(world.corrections).toEqual([]);
  });

  test('a letter typed together with Ctrl, or for where it stands already, does nothing', async () => {
    const world = panelWith(TEXT);
    const use = await screen.findByRole('button', { name: 'Use' });
    fireEvent.keyDown(use, { key: 's', ctrlKey: true });
    fireEvent.keyDown(use, { key: 't' });
    expect(world.corrections).toEqual([]);
  });

  test('by mouse: what was taken for no point becomes something to do, with a step', async () => {
    panelWith(TEXT);
    fireEvent.click(await screen.findByText('Not taken for a point (1)'));
    const rest = screen.getByText('Merit').closest('li')!;
    fireEvent.click(within(rest).getByRole('button', { name: 'Move' }));
    await expectNoAxeFaults();
    fireEvent.click(within(rest).getByRole('button', { name: 'To do' }));
    const todo = await section(/To do/);
    expect(await todo.findAllByRole('button', { name: 'Use' })).toHaveLength(2);
    expect(screen.queryByText(/Not taken for a point/)).toBeNull();
  });

  test('the name of the learner is not kept with the words', async () => {
    const world = panelWith('Callum, add two sources to task 2.');
    const use = await screen.findByRole('button', { name: 'Use' });
    fireEvent.keyDown(use, { key: 'n' });
    await screen.findByText(/Set apart/);
    expect(world.corrections.map(({ words }) => words)).toEqual([
      '[name], add two sources to task 2.',
    ]);
    await screen.findByText('Not taken for a point (1)');
  });

  test('personal remarks cannot be moved', async () => {
    const world = panelWith('I know things are hard since your mum fell ill.');
    const care = await section(/Handle with care/);
    expect(care.queryByRole('button', { name: 'Move' })).toBeNull();
    fireEvent.keyDown(care.getByText(/hard since/), { key: 't' });
    expect(world.corrections).toEqual([]);
  });

  test('the focus goes on to the next point, not to the top of the page', async () => {
    panelWith('Add two sources.\nLabel each axis.\nCheck the spelling.');
    const [first] = await screen.findAllByRole('button', { name: 'Use' });
    first!.focus();
    await act(async () => {
      fireEvent.keyDown(first!, { key: 'n' });
      await new Promise((done) => setTimeout(done, 30));
    });
    expect(document.activeElement?.closest('li')?.textContent ?? '').toContain('Label each axis.');
  });
});
