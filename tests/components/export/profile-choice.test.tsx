import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { ExportScreen } from '#components/export/ExportScreen.tsx';
import { Page } from '#components/ui/Page.tsx';
import {
  aBatch,
  aPlannedRow,
  aPreview,
  changing,
  fakeServices,
} from '#tests/components/caseload/fake-services.ts';
import { expectNoAxeFaults, show } from '#tests/components/show.tsx';
import { byId } from '#tests/unit/mis/made-up.ts';
import { ok } from '#utils/domain/result.ts';
import { ALL_NEWS } from '#utils/mis/export-choice.ts';
import { profileFile } from '#utils/mis/profile-file.ts';
import type { Services } from '#utils/services/types.ts';
import { policyIn } from '#utils/settings/policy.ts';
import { settingsIn } from '#utils/settings/settings.ts';

const open = (given: Partial<Services> = {}) =>
  show(
    fakeServices(given),
    <Page>
      <ExportScreen />
    </Page>,
  );
const choice = () => screen.findByLabelText(/^Profile: what the file looks like/);
const optionsOf = (select: HTMLElement) =>
  within(select)
    .getAllByRole('option')
    .map(({ textContent }) => textContent);

test('the profiles for the rows are offered, ours first, with what each is modelled on', async () => {
  open();
  const select = await choice();
  expect(optionsOf(select)).toEqual([
    'Feedforward full',
    'ProMonitor-like',
    'ebs-like',
    'Jisc target setting',
    'Excel workbook',
  ]);
  expect(screen.getByText(/Modelled on no system/)).toBeTruthy();
  await screen.findByRole('button', { name: 'Download CSV' });
  await expectNoAxeFaults();
  fireEvent.click(screen.getByRole('radio', { name: 'Reviews' }));
  await waitFor(async () => expect(optionsOf(await choice())).toContain('PICS-like'));
});

test('a choice is kept, and the preview and the button are those of its format', async () => {
  const previewExport = vi.fn(async () => ok(aPreview()));
  open({ previewExport });
  fireEvent.change(await choice(), { target: { value: 'excel-targets' } });
  await screen.findByRole('button', { name: 'Download Excel workbook' });
  expect(previewExport).toHaveBeenLastCalledWith(
    byId('excel-targets'),
    ALL_NEWS,
    expect.any(AbortSignal),
  );
  fireEvent.click(screen.getByRole('radio', { name: 'Steps' }));
  fireEvent.click(screen.getByRole('radio', { name: 'Targets' }));
  await waitFor(async () =>
    expect((await choice()) as HTMLSelectElement).toHaveProperty('value', 'excel-targets'),
  );
});

test('what the college has set is there alone, locked, and said to be so', async () => {
  const text = profileFile({ ...byId('ebs-targets').profile, name: 'Northfield ebs' });
  const policy = policyIn({ exportProfiles: ['not a profile', text] });
  const settings = settingsIn({ exportProfiles: { targets: 'excel-targets' } });
  const previewExport = vi.fn(async () => ok(aPreview()));
  open({ policy: changing(policy).live, settings: changing(settings).live, previewExport });
  const select = await choice();
  await waitFor(() => expect(optionsOf(select)).toEqual(['Northfield ebs']));
  expect(select).toHaveProperty('disabled', true);
  expect(screen.getByText('Set by your college')).toBeTruthy();
  expect(screen.getByText(/these are none and are left out: 1\./)).toBeTruthy();
  await waitFor(() =>
    expect(previewExport).toHaveBeenLastCalledWith(
      expect.objectContaining({ id: 'college-targets-Northfield ebs' }),
      ALL_NEWS,
      expect.any(AbortSignal),
    ),
  );
  await expectNoAxeFaults();
});

test('cells that were cut or written plainly are told of', async () => {
  const flags = [
    { heading: 'Target', was: 'cut' as const, signs: '' },
    { heading: 'Learner', was: 'replaced' as const, signs: 'Ł' },
  ];
  const rows = [{ ...aPlannedRow(1, ['Lukasz', '', 'Add…']), flags }];
  open({ previewExport: async () => ok(aPreview({ rows })) });
  expect(await screen.findByText(/otherwise than they were written: 2/)).toBeTruthy();
  expect(screen.getByText(/Robin Ashdown: Target is cut/)).toBeTruthy();
  expect(screen.getByText(/plainer ones stand for Ł/)).toBeTruthy();
});

test('rows are copied as a batch of their own', async () => {
  const copyExport = vi.fn(async () => ok(aBatch({ fileName: 'x.clipboard' })));
  open({ copyExport });
  fireEvent.click(await screen.findByRole('button', { name: 'Copy the rows' }));
  await screen.findByText(/1 row is on the clipboard/);
  expect(copyExport).toHaveBeenCalledWith(byId('full-targets'), aPreview().rows, [], ALL_NEWS, {
    onProgress: expect.any(Function),
    onNoting: expect.any(Function),
    signal: expect.any(AbortSignal),
  });
});

test('a long file says how far it is, and can be stopped', async () => {
  const downloadExport: Services['downloadExport'] = (_by, _rows, _released, _choice, making) =>
    new Promise((done) => {
      making?.onProgress?.(40_000, 100_000);
      making?.signal?.addEventListener('abort', () =>
        done({ ok: false, why: 'profiles.cancelled' }),
      );
    });
  open({ downloadExport });
  fireEvent.click(await screen.findByRole('button', { name: 'Download CSV' }));
  await screen.findByText('Row 40,000 of 100,000 written');
  expect(screen.getByRole('progressbar')).toHaveProperty('value', 40_000);
  await expectNoAxeFaults();
  fireEvent.click(screen.getByRole('button', { name: 'Stop' }));
  expect((await screen.findByRole('alert')).textContent).toMatch(/No file was made/);
});

test('once a long file is there, noting what went out is told, and cannot be stopped', async () => {
  const downloadExport: Services['downloadExport'] = (_by, _rows, _released, _choice, making) =>
    new Promise(() => making?.onNoting?.(0.5));
  open({ downloadExport });
  fireEvent.click(await screen.findByRole('button', { name: 'Download CSV' }));
  const bar = await screen.findByRole('progressbar', { name: /Noting what went out/ });
  expect(bar).toHaveProperty('value', 0.5);
  expect(screen.queryByRole('button', { name: 'Stop' })).toBeNull();
  await expectNoAxeFaults();
});
