import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { expectNoAxeFaults, sayClosed, showPanel } from '#tests/components/show.tsx';
import { fakePage } from '#tests/support/fake-page.ts';
import { fakeItem, fakeReading } from '#tests/support/fake-records.ts';
import { fakeServices, fakeWorld } from '#tests/support/fake-services.ts';
import { ok } from '#utils/domain/result.ts';
import type { PageService, Services } from '#utils/services/types.ts';

function panelWith(
  text: string,
  services: Partial<Services> = {},
  more: Partial<PageService> = {},
) {
  const reading = fakeReading({ items: [fakeItem({ text })] });
  const { page } = fakePage(async () => ok(reading), more);
  const world = fakeWorld();
  showPanel(fakeServices({ page, ...services }, world));
  return world;
}
const commands = [
  'Add two sources.',
  'Label each axis.',
  'Check the spelling.',
  'Number the pages.',
];

describe('the sorted feedback', () => {
  test('three at a time: a fourth is not picked, and one can be let go', async () => {
    panelWith(commands.join('\n'));
    const uses = await screen.findAllByRole('button', { name: 'Use' });
    expect(uses).toHaveLength(4);
    for (const use of uses) {
      fireEvent.click(use);
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
    await screen.findByText('3 of 3 picked');
    await screen.findByText(/Three at a time/);
    fireEvent.click(screen.getAllByRole('button', { name: 'Picked' })[0]!);
    await screen.findByText('2 of 3 picked');
    await expectNoAxeFaults();
  });

  test('from feedback to a saved target in three presses, with the teacher’s words as its source', async () => {
    const world = panelWith('Excellent work.\nAdd two sources to task 2.');
    fireEvent.click(await screen.findByRole('button', { name: 'Use' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Make target' }));
    await screen.findByDisplayValue('Add two sources to task 2.');
    expect(world.feedback).toEqual([]);
    await sayClosed();
    fireEvent.click(screen.getByRole('button', { name: 'Save target' }));
    await screen.findByText('Target saved');
    await expectNoAxeFaults();
    expect(world.targets[0]).toMatchObject({
      statement: 'Add two sources to task 2.',
      due: '2026-11-30',
      work: 'Unit 5 report',
      sources: [
        { feedbackId: world.feedback[0]?.id, block: 0, quote: 'Add two sources to task 2.' },
      ],
    });
    fireEvent.click(screen.getAllByRole('button', { name: 'Copy for the learner' })[0]!);
    await waitFor(() => expect(world.copied[0]).toContain('Add two sources to task 2.'));
  });

  test('a point that is a target already says so, the others do not', async () => {
    panelWith(commands.slice(0, 2).join('\n'));
    fireEvent.click((await screen.findAllByRole('button', { name: 'Edit' }))[0]!);
    await sayClosed();
    fireEvent.click(await screen.findByRole('button', { name: 'Save target' }));
    await screen.findByText('Target saved');
    fireEvent.click(screen.getByRole('tab', { name: /^Feedback/ }));
    const marks = await screen.findAllByText('Has a target');
    expect(marks.map((mark) => mark.closest('li')?.textContent)).toEqual([
      expect.stringContaining('Add two sources.'),
    ]);
    await expectNoAxeFaults();
  });

  test('what comes first says why, and which criterion it is for', async () => {
    panelWith('P2 has not been met because the survey is missing.\nCheck the spelling.');
    const first = (await screen.findByText('Priority 1')).closest('li')!;
    expect(first.textContent).toContain('holds back P2');
    expect(first.textContent).toContain('For P2');
    const second = screen.getByText('Priority 2').closest('li')!;
    expect(second.textContent).not.toMatch(/holds back|For P/);
    await expectNoAxeFaults();
  });

  test('a request for several things becomes a target with a step for each', async () => {
    panelWith('Write a conclusion and add two Harvard references.');
    fireEvent.click(await screen.findByRole('button', { name: 'Edit' }));
    await screen.findByDisplayValue('Write a conclusion.');
    await screen.findByDisplayValue('Add two Harvard references.');
  });

  test('editing one point lets no other pick go', async () => {
    panelWith(commands.join('\n'));
    const [first] = await screen.findAllByRole('button', { name: 'Use' });
    fireEvent.click(first!);
    await screen.findByText('1 of 3 picked');
    fireEvent.click(screen.getAllByRole('button', { name: 'Edit' })[1]!);
    await screen.findByLabelText('What I will do');
    fireEvent.click(screen.getByRole('tab', { name: /^Feedback/ }));
    await screen.findByText('1 of 3 picked');
  });

  test('the words about picking go once targets are made', async () => {
    panelWith(commands.join('\n'));
    for (const use of await screen.findAllByRole('button', { name: 'Use' })) {
      fireEvent.click(use);
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
    await screen.findByText(/Three at a time/);
    fireEvent.click(screen.getByRole('button', { name: 'Make 3 targets' }));
    await screen.findByText('1 of 3');
    expect(screen.queryByText(/Three at a time/)).toBeNull();
  });

  test.each([
    ['by Friday 11 December', 'Fri 11 Dec'],
    ['by 11 December 2025', 'Mon 30 Nov'],
    ['in 2 weeks', 'Mon 30 Nov'],
  ])('not knowing when it was marked, a task due %s begins with %s', async (words, day) => {
    const { page } = fakePage(async () =>
      ok(
        fakeReading({
          items: [fakeItem({ text: `Resubmit section 2 ${words}.`, markedOn: null })],
        }),
      ),
    );
    showPanel(fakeServices({ page }));
    fireEvent.click(await screen.findByRole('button', { name: 'Edit' }));
    await screen.findByDisplayValue(day);
  });

  test('a skipped point comes back', async () => {
    panelWith(commands.slice(0, 2).join('\n'));
    fireEvent.click((await screen.findAllByRole('button', { name: 'Skip' }))[0]!);
    await waitFor(() => expect(screen.getAllByRole('button', { name: 'Skip' })).toHaveLength(1));
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(screen.getAllByRole('button', { name: 'Skip' })).toHaveLength(2));
  });

  test('pointing at a point marks its words in the page, leaving takes the mark away', async () => {
    const highlight = vi.fn();
    panelWith('Add two sources.', {}, { highlight });
    const point = (await screen.findByRole('button', { name: 'Use' })).closest('li')!;
    fireEvent.mouseEnter(point);
    expect(highlight).toHaveBeenLastCalledWith('Add two sources.');
    fireEvent.mouseLeave(point);
    expect(highlight).toHaveBeenLastCalledWith(null);
    fireEvent.focusIn(screen.getByRole('button', { name: 'Use' }));
    expect(highlight).toHaveBeenLastCalledWith('Add two sources.');
  });
});

describe('bad input', () => {
  test('feedback of 100 kB shows within a moment, drawn in portions, and loses no word', async () => {
    const line = 'Add a source to this paragraph and say why it matters. ';
    const text = line.repeat(Math.ceil(100_000 / line.length));
    const began = performance.now();
    panelWith(text);
    await screen.findByText(/very long/, {}, { timeout: 5000 });
    expect(performance.now() - began).toBeLessThan(3000);
    expect(document.querySelectorAll('li.point').length).toBeLessThanOrEqual(60);
    expect(document.querySelectorAll('*').length).toBeLessThan(1500);
  });

  test('feedback in Welsh says so, and each sentence can be used as it stands', async () => {
    panelWith('Da iawn, Siân. Mae angen ychwanegu dau gyfeirnod at y cyflwyniad.');
    await screen.findByText('Not in English');
    expect(document.querySelector('.point [lang="cy"]')?.textContent).toBe('Da iawn, Siân.');
    expect(screen.queryByRole('button', { name: 'Use' })).toBeNull();
    fireEvent.click((await screen.findAllByRole('button', { name: 'To do' }))[1]!);
    fireEvent.click(await screen.findByRole('button', { name: 'Use' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Make target' }));
    await screen.findByDisplayValue('Mae angen ychwanegu dau gyfeirnod at y cyflwyniad.');
    await expectNoAxeFaults();
  });

  test('markup in feedback is words', async () => {
    panelWith('Add <img src=x onerror=alert(1)> two <b>sources</b>.');
    await screen.findAllByText(/<img src=x/);
    expect(document.querySelector('img, b')).toBeNull();
  });

  test('cut feedback says that it is only the beginning', async () => {
    const { page } = fakePage(async () =>
      ok(fakeReading({ items: [fakeItem({ text: 'Add two sources. Label', cut: true })] })),
    );
    showPanel(fakeServices({ page }));
    await screen.findByText(/Only the beginning of this feedback/);
  });

  test('a mark without words says so', async () => {
    panelWith('   ');
    await screen.findByRole('heading', { name: 'No written feedback' });
  });
});
