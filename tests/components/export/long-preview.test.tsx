import { act, screen, waitFor, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, test, vi } from 'vitest';
import { ExportReady } from '#components/export/ExportReady.tsx';
import { usePreview } from '#components/export/use-preview.ts';
import {
  aPlannedRow,
  aPreview,
  changing,
  fakeServices,
} from '#tests/components/caseload/fake-services.ts';
import { show } from '#tests/components/show.tsx';
import { byId } from '#tests/unit/mis/made-up.ts';
import { ok } from '#utils/domain/result.ts';
import { ALL_NEWS } from '#utils/mis/export-choice.ts';
import type { ExportPreview, Services } from '#utils/services/types.ts';

const full = byId('full-targets');

/** So many rows that they are taken apart in turns. */
const preview = (rows: number, unchanged: number): ExportPreview =>
  aPreview({
    rows: Array.from({ length: rows }, (_, at) => aPlannedRow(at + 1, ['Robin', '1', 'Plan'])),
    heldBack: [],
    ...{ unchanged, chosen: rows + unchanged },
  });

const numbers = () =>
  within(screen.getByRole('region', { name: 'What happens to each row' }))
    .getAllByRole('definition')
    .map(({ textContent }) => Number(textContent));

afterEach(() => vi.restoreAllMocks());

test('the counts add up at every moment, also while newer rows are being taken apart', async () => {
  let change = (_: ExportPreview) => {};
  function Changing() {
    const [now, setNow] = useState(preview(400, 0));
    change = setNow;
    const does = { onDownload: () => {}, onCopy: () => {}, onStop: () => {} };
    return <ExportReady by={full} choice={ALL_NEWS} preview={now} progress={null} {...does} />;
  }
  show(fakeServices(), <Changing />);
  await waitFor(() => expect(numbers()).toEqual([400, 400, 0, 0]));
  void act(() => change(preview(350, 50)));
  const [found, ready = 0, unchanged = 0, heldBack = 0] = numbers();
  expect(ready + unchanged + heldBack).toBe(found);
  await waitFor(() => expect(numbers()).toEqual([400, 350, 50, 0]));
});

test('a preview that nobody waits for any more is ended, not left to go on beside the next', async () => {
  const asked: (AbortSignal | undefined)[] = [];
  const previewExport: Services['previewExport'] = async (_by, _choice, signal) => {
    asked.push(signal);
    return ok(preview(1, 0));
  };
  function Previewing() {
    usePreview(full, ALL_NEWS);
    return null;
  }
  const { live, set } = changing<never[]>([]);
  const shown = show(fakeServices({ previewExport, batches: live }), <Previewing />);
  await waitFor(() => expect(asked).toHaveLength(1));
  void act(() => set([]));
  await waitFor(() => expect(asked.length).toBeGreaterThan(1));
  expect(asked[0]?.aborted).toBe(true);
  expect(asked.at(-1)?.aborted).toBe(false);
  shown.unmount();
  await waitFor(() => expect(asked.at(-1)?.aborted).toBe(true));
});
