import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { ExportScreen } from '#components/export/ExportScreen.tsx';
import { Page } from '#components/ui/Page.tsx';
import {
  aBatch,
  aPlannedRow,
  aPreview,
  fakeServices,
} from '#tests/components/caseload/fake-services.ts';
import { expectNoAxeFaults, show } from '#tests/components/show.tsx';
import { byId, idOf } from '#tests/unit/mis/made-up.ts';
import { ok } from '#utils/domain/result.ts';
import { ALL_NEWS } from '#utils/mis/export-choice.ts';
import { columnOf } from '#utils/mis/rows.ts';
import type { Services } from '#utils/services/types.ts';

const full = byId('full-targets');
const { profile } = full;
const making = expect.objectContaining({ signal: expect.any(AbortSignal) });
const columns = profile.columns.map(({ heading }) => heading);

/** A row with a learner's name and one cell of free text. */
function row(n: number, learner: string, field: 'statement' | 'note', text: string) {
  const cells = columns.map(() => '');
  cells[columnOf(profile, 'learnerName')] = learner;
  cells[columnOf(profile, field)] = text;
  return aPlannedRow(n, cells);
}

test('rows with words that do not belong in them stay behind until they are let go', async () => {
  const rows = [
    row(1, 'Robin Ashdown', 'statement', 'Add two sources'),
    row(2, 'Sam Birch', 'note', 'Late because of her medication'),
  ];
  const downloadExport = vi.fn(async (..._asks: Parameters<Services['downloadExport']>) =>
    ok(aBatch()),
  );
  const previewExport = async () => ok(aPreview({ columns, rows, heldBack: [] }));
  show(
    fakeServices({ previewExport, downloadExport }),
    <Page>
      <ExportScreen />
    </Page>,
  );
  expect(await screen.findByText('Should this leave in an export?')).toBeTruthy();
  expect(screen.getByText(/It has words that may not belong in it/)).toBeTruthy();
  await expectNoAxeFaults();
  fireEvent.click(await screen.findByRole('button', { name: /^Download/ }));
  await waitFor(() =>
    expect(downloadExport).toHaveBeenLastCalledWith(full, rows.slice(0, 1), [], ALL_NEWS, making),
  );
  fireEvent.click(await screen.findByLabelText('I have read these rows: they may go'));
  await waitFor(() => expect(screen.queryByText(/It has words that may not belong/)).toBeNull());
  fireEvent.click(await screen.findByRole('button', { name: /^Download/ }));
  await waitFor(() =>
    expect(downloadExport).toHaveBeenLastCalledWith(
      full,
      rows,
      [{ recordId: idOf(2), why: 'words' }],
      ALL_NEWS,
      making,
    ),
  );
});

test('a name is no free text', async () => {
  const rows = [row(1, 'Disclosed Suicidal', 'statement', 'Add two sources')];
  show(
    fakeServices({ previewExport: async () => ok(aPreview({ columns, rows, heldBack: [] })) }),
    <Page>
      <ExportScreen />
    </Page>,
  );
  await screen.findByRole('button', { name: /^Download/ });
  expect(screen.queryByText('Should this leave in an export?')).toBeNull();
});
