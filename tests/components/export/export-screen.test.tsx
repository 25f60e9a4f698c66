import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ExportScreen } from '#components/export/ExportScreen.tsx';
import { ServicesProvider } from '#components/hooks/services.ts';
import { ok, refused } from '#utils/domain/result.ts';
import { ALL_NEWS } from '#utils/mis/export-choice.ts';
import type { Services } from '#utils/services/types.ts';
import { byId } from '../../unit/mis/made-up.ts';
import { aPlannedRow, aPreview, aRow, changing, fakeServices } from '../caseload/fake-services.ts';
import { violations } from '../caseload/violations.ts';

const show = (given: Partial<Services> = {}) =>
  render(
    <ServicesProvider value={fakeServices(given)}>
      <ExportScreen />
    </ServicesProvider>,
  ).container;

/** The number beside a word in the counts. */
const count = (word: string) =>
  within(screen.getByRole('region', { name: 'What happens to each row' })).getByText(word)
    .nextElementSibling?.textContent;
const download = () => screen.findByRole('button', { name: 'Download CSV' });

afterEach(cleanup);

test('shows the exact cells, the counts and what is held back with its reason', async () => {
  const page = show();
  const rows = await screen.findByRole('region', { name: /scroll to see all columns/ });
  expect(rows.tabIndex).toBe(0);
  const cells = within(rows)
    .getAllByRole('cell')
    .map((cell) => cell.textContent);
  expect(cells).toEqual(aPreview().rows.flatMap((row) => row.cells));
  expect(['Found', 'Ready to export', 'Unchanged since last time', 'Held back'].map(count)).toEqual(
    ['7', '2', '4', '1'],
  );
  expect(screen.getByText('The target has no day to be done by.')).toBeTruthy();
  expect(await violations(page)).toEqual([]);
});

test('rows without a MIS reference are warned of, and go', async () => {
  show();
  expect(await screen.findByText(/MIS reference is empty in 1 of 2 rows/)).toBeTruthy();
});

test('text from a page stays text', async () => {
  const cells = ['<img src=x onerror=alert(1)>', '', 'x'];
  const page = show({
    previewExport: async () => ok(aPreview({ rows: [aPlannedRow(1, cells)] })),
  });
  expect(await screen.findByText('<img src=x onerror=alert(1)>')).toBeTruthy();
  expect(page.querySelector('img')).toBeNull();
});

test('follow-ups are a choice of their own', async () => {
  const previewExport = vi.fn(fakeServices().previewExport);
  show({ previewExport });
  fireEvent.click(screen.getByRole('radio', { name: 'Follow-ups' }));
  await waitFor(() =>
    expect(previewExport).toHaveBeenLastCalledWith(
      byId('full-follow-ups'),
      ALL_NEWS,
      expect.any(AbortSignal),
    ),
  );
});

test('while follow-ups are being fetched the rows of the targets are gone', async () => {
  const previewExport: Services['previewExport'] = ({ profile }) =>
    profile.rows === 'targets' ? Promise.resolve(ok(aPreview())) : new Promise(() => {});
  show({ previewExport });
  await download();
  fireEvent.click(screen.getByRole('radio', { name: 'Follow-ups' }));
  await waitFor(() => expect(screen.queryByText('Robin Ashdown')).toBeNull());
  expect(screen.queryByRole('button', { name: 'Download CSV' })).toBeNull();
});

test('an answer for targets that comes late is not shown as follow-ups', async () => {
  let answerTargets = () => {};
  const late = aPreview({ chosen: 99 });
  const previewExport: Services['previewExport'] = ({ profile }) =>
    profile.rows === 'follow-ups'
      ? Promise.resolve(ok(aPreview({ chosen: 7 })))
      : new Promise((resolve) => {
          answerTargets = () => resolve(ok(late));
        });
  show({ previewExport });
  fireEvent.click(screen.getByRole('radio', { name: 'Follow-ups' }));
  await waitFor(() => expect(count('Found')).toBe('7'));
  answerTargets();
  await Promise.resolve();
  expect(count('Found')).toBe('7');
});

describe('Download', () => {
  test('says which file was made, and looks again at what is left', async () => {
    const previewExport = vi.fn(fakeServices().previewExport);
    show({ previewExport });
    const button = await download();
    const before = previewExport.mock.calls.length;
    fireEvent.click(button);
    const notice = await screen.findByText(/was given to the browser/);
    expect(notice.textContent).toContain('1 row.');
    await waitFor(() => expect(document.activeElement?.className).toBe('export-ending'));
    expect(document.activeElement?.contains(notice)).toBe(true);
    await waitFor(() => expect(previewExport.mock.calls.length).toBeGreaterThan(before));
  });

  test('takes the old rows away at once: they have gone', async () => {
    const answers = [ok(aPreview())];
    show({
      previewExport: () => {
        const next = answers.pop();
        return next ? Promise.resolve(next) : new Promise(() => {});
      },
    });
    fireEvent.click(await download());
    await screen.findByText(/was given to the browser/);
    await waitFor(() => expect(screen.queryByText('Robin Ashdown')).toBeNull());
  });

  test('says what went wrong', async () => {
    show({ downloadExport: async () => refused('exporting.error.save') });
    fireEvent.click(await download());
    expect((await screen.findByRole('alert')).textContent).toMatch(/Nothing was recorded/);
  });

  test('is not offered when nothing is new, or nothing is there at all', async () => {
    const none = aPreview({ rows: [], heldBack: [], unchanged: 7 });
    const page = show({ previewExport: async () => ok(none) });
    expect(await screen.findByText(/Nothing new to export/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Download CSV' })).toBeNull();
    expect(await violations(page)).toEqual([]);
    cleanup();
    show({ previewExport: async () => ok({ ...none, chosen: 0, unchanged: 0 }) });
    expect(await screen.findByText('Nothing to export yet')).toBeTruthy();
  });
});

test('the preview is made again when the caseload changes', async () => {
  const caseload = changing([aRow(1, 'Robin Ashdown')]);
  const previewExport = vi.fn(fakeServices().previewExport);
  show({ caseload: caseload.live, previewExport });
  await download();
  const before = previewExport.mock.calls.length;
  caseload.set([]);
  await waitFor(() => expect(previewExport.mock.calls.length).toBeGreaterThan(before));
});
