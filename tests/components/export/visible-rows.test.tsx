import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { PreviewTable } from '#components/export/PreviewTable.tsx';
import { windowOf } from '#components/export/visible-rows.ts';
import { aPlannedRow } from '#tests/components/caseload/fake-services.ts';

afterEach(cleanup);

test('whatever is scrolled: every row in view is drawn, few others are, and the height is that of all', () => {
  const size = fc.record({
    count: fc.nat(100_000),
    top: fc.nat(6_000_000),
    view: fc.integer({ min: 1, max: 2000 }),
  });
  fc.assert(
    fc.property(size, ({ count, top, view }) => {
      const height = 58;
      const { from, to, before, after } = windowOf(count, height, top, view);
      expect(before + (to - from) * height + after).toBe(count * height);
      expect(to - from).toBeLessThan(view / height + 20);
      const seen = Math.min(top, Math.max(0, count * height - view));
      expect(from * height).toBeLessThanOrEqual(seen);
      expect(to * height).toBeGreaterThanOrEqual(Math.min(seen + view, count * height));
    }),
  );
});

test('of thousands of rows only those in view are in the page, and each says which it is', () => {
  const rows = Array.from({ length: 5000 }, (_, at) => aPlannedRow(at + 1, [`Learner ${at + 1}`]));
  render(<PreviewTable columns={['Learner']} rows={rows} />);
  const box = screen.getByRole('region', { name: /scroll to see all columns/ });
  const table = within(box).getByRole('table');
  expect(table.getAttribute('aria-rowcount')).toBe('5001');
  expect(within(box).getAllByRole('row').length).toBeLessThan(40);
  box.scrollTop = 58 * 3000;
  fireEvent.scroll(box);
  const row = within(box).getByText('Learner 3001').closest('tr');
  expect(row?.getAttribute('aria-rowindex')).toBe('3002');
  expect(within(box).queryByText('Learner 1')).toBeNull();
});
