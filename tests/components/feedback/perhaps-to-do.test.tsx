import { act, fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { expectNoAxeFaults, showPanel } from '#tests/components/show.tsx';
import { fakePage } from '#tests/support/fake-page.ts';
import { fakeItem, fakeReading } from '#tests/support/fake-records.ts';
import { fakeServices, fakeWorld } from '#tests/support/fake-services.ts';
import { withUnsure } from '#tests/support/unsure-words.ts';
import { ok } from '#utils/domain/result.ts';

const SURE = ['Excellent layout.', 'Add two sources to task 2.', 'Label both axes.'];
const { text: TEXT, unsure } = withUnsure(SURE, 2);
const [doubtful = '', other = ''] = unsure;

function panelWith(text: string) {
  const { page } = fakePage(async () =>
    ok(fakeReading({ items: [fakeItem({ text, author: 'P. Marsh' })] })),
  );
  const world = fakeWorld();
  showPanel(fakeServices({ page }, world));
  return world;
}

const sectionOf = async (name: RegExp) =>
  (await screen.findByRole('heading', { name, level: 2 })).closest('section')!;
const cardOf = (words: string) => screen.getByText(words).closest('li')!;
const buttonsOf = (card: HTMLElement) =>
  within(card)
    .getAllByRole('button')
    .map((button) => button.textContent);

describe('what is perhaps to do', () => {
  test('stands below all that surely is, counted, in the teacher’s words, to be said what it is', async () => {
    panelWith(TEXT);
    const section = await sectionOf(/^Perhaps to do 2$/);
    const headings = screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent);
    expect(headings).toEqual(['Strengths 1', 'To do 2', 'Perhaps to do 2']);
    within(section).getByText(/may not ask for anything/);
    expect(section.querySelectorAll('li')).toHaveLength(2);
    for (const words of unsure) {
      expect(buttonsOf(cardOf(words))).toEqual(['To do T', 'Strengths S', 'Not relevant N']);
      within(cardOf(words)).getByRole('group', { name: 'Move to' });
    }
    expect(within(section).queryByText(/Priority/)).toBeNull();
    await expectNoAxeFaults();
  });

  test('is not shown where there is nothing of the kind', async () => {
    panelWith(SURE.join('\n'));
    await sectionOf(/^To do/);
    expect(screen.queryByText('Perhaps to do')).toBeNull();
    expect(screen.queryByText(/may not ask for anything/)).toBeNull();
  });

  test('alone it is not called nothing to do', async () => {
    panelWith(withUnsure([], 1).text);
    await sectionOf(/^Perhaps to do 1$/);
    expect(screen.queryByText('Nothing to do was found')).toBeNull();
    await expectNoAxeFaults();
  });

  test('T makes it something to do, in the teacher’s words while no step is whole; Undo puts it back', async () => {
    const world = panelWith(TEXT);
    await sectionOf(/^Perhaps to do 2$/);
    const [first] = within(cardOf(doubtful)).getAllByRole('button');
    first!.focus();
    await act(async () => {
      fireEvent.keyDown(first!, { key: 't' });
      await new Promise((done) => setTimeout(done, 30));
    });
    expect(world.corrections).toMatchObject([
      { teacher: 'P. Marsh', words: doubtful, from: 'todo', to: 'todo' },
    ]);
    const todo = await sectionOf(/^To do 3$/);
    const moved = within(todo).getByText('Moved by you').closest('li')!;
    within(moved).getByText(doubtful);
    expect(buttonsOf(moved)).toEqual(['Use', 'Edit', 'Skip', 'Ask the teacher', '']);
    // The next doubtful one can be said at once with the same key.
    expect(document.activeElement?.closest('li')).toBe(cardOf(other));
    expect(document.activeElement?.textContent).toBe('To do T');
    await expectNoAxeFaults();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await sectionOf(/^Perhaps to do 2$/);
    expect(world.corrections).toEqual([]);
  });

  test.each([
    ['S', 'Strengths S', /^Strengths 2$/, 'strength'],
    ['N', 'Not relevant N', null, 'not-relevant'],
  ])('%s, by mouse or key, and back', async (key, button, goesTo, to) => {
    const world = panelWith(TEXT);
    await sectionOf(/^Perhaps to do 2$/);
    fireEvent.click(within(cardOf(doubtful)).getByRole('button', { name: button.slice(0, -2) }));
    await sectionOf(/^Perhaps to do 1$/);
    expect(world.corrections).toMatchObject([{ words: doubtful, from: 'todo', to }]);
    if (goesTo) within(await sectionOf(goesTo)).getByText(doubtful);
    else await screen.findByText('Not taken for a point (1)');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await sectionOf(/^Perhaps to do 2$/);
    fireEvent.keyDown(within(cardOf(other)).getAllByRole('button')[0]!, { key });
    await sectionOf(/^Perhaps to do 1$/);
    expect(world.corrections).toMatchObject([{ words: other, from: 'todo', to }]);
  });

  test('what was set apart comes back as something to do, and from there goes to the strengths', async () => {
    const world = panelWith(TEXT);
    await sectionOf(/^Perhaps to do 2$/);
    const press = (card: HTMLElement, key: string) =>
      fireEvent.keyDown(within(card).getAllByRole('button')[0]!, { key });
    press(cardOf(doubtful), 'n');
    fireEvent.click(await screen.findByText('Not taken for a point (1)'));
    press(cardOf(doubtful), 't');
    const todo = await sectionOf(/^To do 3$/);
    press(within(todo).getByText('Moved by you').closest('li')!, 's');
    within(await sectionOf(/^Strengths 2$/)).getByText(doubtful);
    expect(world.corrections).toMatchObject([{ words: doubtful, to: 'strength' }]);
  });

  test('a pick is let go when Undo makes its point doubtful again', async () => {
    panelWith(TEXT);
    await sectionOf(/^Perhaps to do 2$/);
    fireEvent.click(within(cardOf(doubtful)).getByRole('button', { name: 'To do' }));
    const moved = (await screen.findByText('Moved by you')).closest('li')!;
    fireEvent.click(within(moved).getByRole('button', { name: 'Use' }));
    await screen.findByText('1 of 3 picked');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await sectionOf(/^Perhaps to do 2$/);
    expect(screen.queryByText('1 of 3 picked')).toBeNull();
  });
});
