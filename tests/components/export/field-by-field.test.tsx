import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { CopyForMis } from '#components/export/CopyForMis.tsx';
import { FieldByField } from '#components/export/FieldByField.tsx';
import { Page } from '#components/ui/Page.tsx';
import {
  aBatch,
  aPlannedRow,
  aPreview,
  fakeServices,
} from '#tests/components/caseload/fake-services.ts';
import { expectNoAxeFaults, show } from '#tests/components/show.tsx';
import { fakePage } from '#tests/support/fake-page.ts';
import { byId, idOf } from '#tests/unit/mis/made-up.ts';
import { ok, refused } from '#utils/domain/result.ts';
import { ALL_NEWS } from '#utils/mis/export-choice.ts';
import type { Services } from '#utils/services/types.ts';

const { profile, ...known } = byId('full-targets');
const fields = ['learnerName', 'misRef', 'statement', 'recordId', 'contentHash'] as const;
const columns = profile.columns.filter(
  (column) => 'field' in column && fields.some((field) => field === column.field),
);
/** The profile with a few of its columns. */
const full = { ...known, profile: { ...profile, columns } };
const rows = [
  aPlannedRow(1, ['Robin Ashdown', '', 'I will add two sources', 'id-1', 'hash-1']),
  aPlannedRow(2, ['Sam Birch', '0042', 'I will plan', 'id-2', 'hash-2']),
];

function showFields(given: Partial<Services> = {}) {
  const copied: string[] = [];
  const copy: Services['copy'] = async (text) => {
    copied.push(text);
    return ok(undefined);
  };
  const typedIn = vi.fn<Services['typedIn']>(async () => ok(aBatch({ state: 'acknowledged' })));
  const page = show(
    fakeServices({ copy, typedIn, ...given }),
    <Page>
      <main>
        <FieldByField by={full} choice={ALL_NEWS} rows={rows} />
      </main>
    </Page>,
  );
  return { copied, typedIn, page };
}

const said = () =>
  screen
    .getAllByRole('status')
    .map((one) => one.textContent)
    .join('');

test('each press copies the next field that has something in it, and says which', async () => {
  const { copied } = showFields();
  const button = screen.getByRole('button', { name: 'Copy “Learner”' });
  expect(document.activeElement).toBe(button);
  fireEvent.click(button);
  await waitFor(() => expect(said()).toContain('Learner copied. Next: Target.'));
  fireEvent.keyDown(button, { key: 'n' });
  await waitFor(() => expect(said()).toContain('Target copied. That was the last field.'));
  expect(copied).toEqual(['Robin Ashdown', 'I will add two sources']);
  await expectNoAxeFaults();
});

test('p goes one back, and any field can be copied by itself', async () => {
  const { copied } = showFields();
  const button = screen.getByRole('button', { name: 'Copy “Learner”' });
  fireEvent.keyDown(button, { key: 'n' });
  await screen.findByRole('button', { name: 'Copy “Target”' });
  fireEvent.keyDown(button, { key: 'p' });
  await screen.findByRole('button', { name: 'Copy “Learner”' });
  fireEvent.click(screen.getByRole('button', { name: 'Target' }));
  await waitFor(() => expect(copied).toEqual(['Robin Ashdown', 'I will add two sources']));
});

test('a key with Ctrl is the browser’s, and copies nothing', () => {
  const { copied } = showFields();
  fireEvent.keyDown(screen.getByRole('button', { name: 'Copy “Learner”' }), {
    key: 'n',
    ctrlKey: true,
  });
  expect(copied).toEqual([]);
});

test('one row after the other; what was typed in is noted as in the MIS', async () => {
  const { typedIn } = showFields();
  fireEvent.click(screen.getByRole('button', { name: 'Next row' }));
  expect(screen.getByText('Row 2 of 2')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'MIS reference' })).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'I typed it into the MIS' }));
  expect(typedIn).toHaveBeenCalledWith(
    full,
    [expect.objectContaining({ recordId: idOf(2) })],
    ALL_NEWS,
  );
  expect(await screen.findByText('Noted: the MIS has it.')).toBeTruthy();
});

test('a shut clipboard is said, with the text to copy by hand', async () => {
  showFields({ copy: async () => refused('errors.copy') });
  fireEvent.click(screen.getByRole('button', { name: 'Copy “Learner”' }));
  await waitFor(() => expect(screen.getAllByText('Robin Ashdown').length).toBeGreaterThan(2));
});

test('beside the MIS in the side panel, never in the panel of a page', async () => {
  const previewExport = vi.fn<Services['previewExport']>(async () =>
    ok(aPreview({ rows, heldBack: [] })),
  );
  const services = fakeServices({ previewExport });
  const panel = show(
    services,
    <Page>
      <CopyForMis learnerId={idOf(1)} />
    </Page>,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Copy field by field' }));
  expect(await screen.findByRole('button', { name: 'Copy “Learner”' })).toBeTruthy();
  expect(previewExport).toHaveBeenCalledWith(
    byId('full-targets'),
    { ...ALL_NEWS, learnerId: idOf(1) },
    expect.any(AbortSignal),
  );
  panel.unmount();
  const { page } = fakePage(async () => refused('errors.copy'));
  show(
    { ...services, page },
    <Page>
      <CopyForMis learnerId={idOf(1)} />
    </Page>,
  );
  expect(screen.queryByRole('button')).toBeNull();
});
