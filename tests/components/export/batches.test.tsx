import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ExportScreen } from '#components/export/ExportScreen.tsx';
import { ServicesProvider } from '#components/hooks/services.ts';
import { ok, refused } from '#utils/domain/result.ts';
import { ALL_NEWS } from '#utils/mis/export-choice.ts';
import type { Services } from '#utils/services/types.ts';
import { byId } from '../../unit/mis/made-up.ts';
import { aBatch, aPreview, aRow, changing, fakeServices } from '../caseload/fake-services.ts';
import { violations } from '../caseload/violations.ts';

const full = byId('full-targets');
const making = expect.objectContaining({ signal: expect.any(AbortSignal) });

const show = (given: Partial<Services> = {}) =>
  render(
    <ServicesProvider value={fakeServices(given)}>
      <ExportScreen />
    </ServicesProvider>,
  ).container;

const download = () => screen.findByRole('button', { name: 'Download CSV' });

afterEach(cleanup);

describe('the files made so far', () => {
  test('are answered for, and the answer can be taken back', async () => {
    const batches = changing([aBatch()]);
    const answerBatch = vi.fn<Services['answerBatch']>(async (_, state) => {
      batches.set([aBatch({ state })]);
      return ok(aBatch({ state }));
    });
    const page = show({ batches: batches.live, answerBatch });
    const took = await screen.findByRole('button', { name: 'The MIS took it' });
    expect(screen.getByText('Not known yet')).toBeTruthy();
    fireEvent.click(took);
    await screen.findByText('Taken by the MIS');
    expect(took.getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(took);
    await screen.findByText('Not known yet');
    fireEvent.click(screen.getByRole('button', { name: 'It failed' }));
    expect(await screen.findByText('Its rows will be in the next file.')).toBeTruthy();
    expect(answerBatch.mock.calls.map(([, state]) => state)).toEqual([
      'acknowledged',
      'downloaded',
      'failed',
    ]);
    expect(await violations(page)).toEqual([]);
  });

  test('an answer about very many rows says how much of it is kept', async () => {
    let tell: (part: number) => void = () => {};
    let end = () => {};
    const answerBatch = vi.fn<Services['answerBatch']>(async (_, state, told) => {
      tell = told ?? tell;
      await new Promise<void>((go) => {
        end = go;
      });
      return ok(aBatch({ state }));
    });
    const page = show({ batches: changing([aBatch()]).live, answerBatch });
    fireEvent.click(await screen.findByRole('button', { name: 'The MIS took it' }));
    tell(0.25);
    const bar = await screen.findByRole('progressbar', { name: 'Keeping your answer' });
    await waitFor(() => expect(bar.getAttribute('value')).toBe('0.25'));
    expect(screen.getByText('Keeping your answer').getAttribute('role')).toBe('status');
    expect(await violations(page)).toEqual([]);
    end();
    await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
  });

  test('an answer that could not be kept is said', async () => {
    const answerBatch = async () => refused('errors.storeFull' as const);
    show({ batches: changing([aBatch()]).live, answerBatch });
    fireEvent.click(await screen.findByRole('button', { name: 'It failed' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/no room left/);
  });
});

describe('a file', () => {
  const batch = (state: ReturnType<typeof aBatch>['state']) => changing([aBatch({ state })]).live;
  test('that was being taken when the browser was closed is asked about', async () => {
    const answerBatch = vi.fn<Services['answerBatch']>(async (_, state) => ok(aBatch({ state })));
    const page = show({ batches: batch('made'), answerBatch });
    expect(await screen.findByText(/Look in your downloads/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'It is not there' }));
    fireEvent.click(screen.getByRole('button', { name: 'It is there' }));
    expect(answerBatch.mock.calls.map(([, state]) => state)).toEqual(['failed', 'downloaded']);
    expect(await violations(page)).toEqual([]);
  });
  test('is taken back, and can stand after all', async () => {
    const answerBatch = vi.fn<Services['answerBatch']>(async (_, state) => ok(aBatch({ state })));
    show({ batches: batch('downloaded'), answerBatch });
    fireEvent.click(await screen.findByRole('button', { name: 'Take it back' }));
    expect(answerBatch).toHaveBeenLastCalledWith(aBatch().id, 'undone', expect.any(Function));
    cleanup();
    show({ batches: batch('undone'), answerBatch });
    fireEvent.click(await screen.findByRole('button', { name: 'It stands after all' }));
    expect(answerBatch).toHaveBeenLastCalledWith(aBatch().id, 'downloaded', expect.any(Function));
  });
  test('is sent again: its rows are looked at first, as they are now', async () => {
    const previewExport = vi.fn(fakeServices().previewExport);
    const downloadExport = vi.fn(fakeServices().downloadExport);
    show({ batches: batch('acknowledged'), previewExport, downloadExport });
    fireEvent.click(await screen.findByRole('button', { name: 'Send again' }));
    const choice = { ...ALL_NEWS, again: aBatch().id };
    await waitFor(() =>
      expect(previewExport).toHaveBeenLastCalledWith(full, choice, expect.any(AbortSignal)),
    );
    expect(screen.getByText(/Downloading makes a new file in place of that one/)).toBeTruthy();
    fireEvent.click(await download());
    await waitFor(() =>
      expect(downloadExport).toHaveBeenLastCalledWith(full, aPreview().rows, [], choice, making),
    );
    await waitFor(() =>
      expect(previewExport).toHaveBeenLastCalledWith(full, ALL_NEWS, expect.any(AbortSignal)),
    );
  });
});

test('rows are chosen by learner, course and day, and the choice goes into the file', async () => {
  const previewExport = vi.fn(fakeServices().previewExport);
  const caseload = changing([
    aRow(1, 'Robin Ashdown', { courses: ['Sport'] }),
    aRow(2, 'Sam Birch', { courses: ['Travel'] }),
  ]);
  const page = show({ previewExport, caseload: caseload.live });
  fireEvent.input(await screen.findByLabelText(/^Learner, by name/), { target: { value: 'rob' } });
  fireEvent.change(await screen.findByLabelText('Course'), { target: { value: 'Sport' } });
  fireEvent.change(screen.getByLabelText('Changed on or after'), {
    target: { value: '2026-11-20' },
  });
  fireEvent.click(screen.getByLabelText(/Also rows that have not changed/));
  const choice = { ...ALL_NEWS, who: 'rob', course: 'Sport', from: '2026-11-20', isWhole: true };
  await waitFor(() =>
    expect(previewExport).toHaveBeenLastCalledWith(full, choice, expect.any(AbortSignal)),
  );
  expect(await violations(page)).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: 'Back to everything that changed' }));
  await waitFor(() =>
    expect(previewExport).toHaveBeenLastCalledWith(full, ALL_NEWS, expect.any(AbortSignal)),
  );
});

test('opened from a learner’s page it begins with theirs', async () => {
  const previewExport = vi.fn(fakeServices().previewExport);
  render(
    <ServicesProvider value={fakeServices({ previewExport })}>
      <ExportScreen learnerId={aPreview().rows[0]?.recordId ?? ''} />
    </ServicesProvider>,
  );
  const only = { ...ALL_NEWS, learnerId: aPreview().rows[0]?.recordId };
  await waitFor(() =>
    expect(previewExport).toHaveBeenLastCalledWith(full, only, expect.any(AbortSignal)),
  );
  fireEvent.click(screen.getByRole('button', { name: 'Everybody' }));
  await waitFor(() =>
    expect(previewExport).toHaveBeenLastCalledWith(full, ALL_NEWS, expect.any(AbortSignal)),
  );
});
