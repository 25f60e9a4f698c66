import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { expect, test } from 'vitest';
import { usePortions } from '#components/hooks/use-portions.ts';

function Counted({ all }: { all: number }) {
  const [key, setKey] = useState('one');
  const drawn = usePortions(key, all, 40);
  return (
    <button type="button" onClick={() => setKey(key === 'one' ? 'two' : 'one')}>
      {drawn}
    </button>
  );
}
const shown = () => screen.getByRole('button').textContent;

test('a screenful is there at once, the rest comes portion by portion, and never more than there is', async () => {
  render(<Counted all={90} />);
  expect(shown()).toBe('40');
  await waitFor(() => expect(shown()).toBe('80'));
  await waitFor(() => expect(shown()).toBe('90'));
});

test('what the reader does begins anew; what merely changes in the list does not', async () => {
  const { rerender } = render(<Counted all={80} />);
  await waitFor(() => expect(shown()).toBe('80'));
  rerender(<Counted all={70} />);
  expect(shown()).toBe('70');
  rerender(<Counted all={80} />);
  expect(shown()).toBe('80');
  fireEvent.click(screen.getByRole('button'));
  await waitFor(() => expect(shown()).toBe('40'));
  await waitFor(() => expect(shown()).toBe('80'));
});

test('a search that is cleared again begins anew, however little it had found', async () => {
  const { rerender } = render(<Counted all={80} />);
  await waitFor(() => expect(shown()).toBe('80'));
  fireEvent.click(screen.getByRole('button'));
  rerender(<Counted all={1} />);
  await waitFor(() => expect(shown()).toBe('1'));
  fireEvent.click(screen.getByRole('button'));
  rerender(<Counted all={80} />);
  expect(shown()).toBe('40');
  await waitFor(() => expect(shown()).toBe('80'));
});
