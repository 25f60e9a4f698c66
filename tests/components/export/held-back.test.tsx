import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { ExportScreen } from '#components/export/ExportScreen.tsx';
import { mendOf, referenceFor, wrongReference } from '#components/export/mend.ts';
import { Page } from '#components/ui/Page.tsx';
import {
  aHeldRow,
  aPlannedRow,
  aPreview,
  fakeServices,
} from '#tests/components/caseload/fake-services.ts';
import { expectNoAxeFaults, show } from '#tests/components/show.tsx';
import { aFollowUp, aLearner, aRecord, aTarget, byId, idOf } from '#tests/unit/mis/made-up.ts';
import { EXCEL_LONGEST } from '#utils/domain/export-profile.ts';
import { ok } from '#utils/domain/result.ts';
import { ALL_NEWS } from '#utils/mis/export-choice.ts';
import type { HeldRow } from '#utils/mis/plan-export.ts';
import { columnOf } from '#utils/mis/rows.ts';
import type { Services } from '#utils/services/types.ts';

const full = byId('full-targets');
const { profile } = full;
const making = expect.objectContaining({ signal: expect.any(AbortSignal) });
const place = (field: Parameters<typeof columnOf>[1]) => columnOf(profile, field);

function showHeld(held: HeldRow[], given: Partial<Services> = {}) {
  const previewExport = async () => ok(aPreview({ rows: [], heldBack: held, chosen: held.length }));
  return show(
    fakeServices({ previewExport, ...given }),
    <Page>
      <ExportScreen />
    </Page>,
  );
}

const list = async () =>
  within(await screen.findByRole('region', { name: /^Held back/ })).getAllByRole('listitem')[0]!;
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

test('a missing reference is typed beside the reason, and can be undone', async () => {
  const setReference = vi.fn<Services['setReference']>(async () => ok(aLearner()));
  const held = aHeldRow({}, { why: 'exporting.held.noMisRef', column: place('misRef') });
  held.record.learner.misRef = null;
  showHeld([held], { setReference });
  expect(within(await list()).getByText('The learner has no MIS reference.')).toBeTruthy();
  fireEvent.input(screen.getByLabelText('MIS reference'), { target: { value: ' 000123 ' } });
  await expectNoAxeFaults();
  press('Save');
  expect(setReference).toHaveBeenCalledWith(idOf(1), 'misRef', '000123');
  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(setReference).toHaveBeenLastCalledWith(idOf(1), 'misRef', null);
});

test('a reference that cannot be right is not kept', async () => {
  const setReference = vi.fn<Services['setReference']>(async () => ok(aLearner()));
  const column = place('misId');
  showHeld([aHeldRow({}, { why: 'profiles.held.badRef', column, text: '0001/23' })], {
    setReference,
  });
  const box = await screen.findByLabelText('MIS reference');
  fireEvent.input(box, { target: { value: 'x-1' } });
  press('Save');
  expect(screen.getAllByText(/cannot be a LearnRefNumber/)).toHaveLength(2);
  expect(setReference).not.toHaveBeenCalled();
});

test.each([
  ['uln', 'profiles.held.badUln', 'uln'],
  ['uln', 'profiles.held.noId', 'uln'],
  ['userName', 'profiles.held.noId', 'userName'],
  ['personCode', 'profiles.held.noId', 'misRef'],
  ['learnRefNumber', 'profiles.held.noUln', 'uln'],
  ['idNumber', 'profiles.held.noId', 'idNumber'],
] as const)('by %s, %s asks for %s', (source, why, which) => {
  const by = { ...profile, id: { ...profile.id, source } };
  const held = aHeldRow({}, { why, column: 0 });
  expect(referenceFor(held, by)).toBe(which);
  expect(mendOf(held, by)).toBe('reference');
});

test.each([
  ['uln', '9276308686', null],
  ['uln', '9276308687', 'profiles.held.badUln'],
  ['misRef', '000777', null],
  ['misRef', 'x-1', 'profiles.held.badRef'],
  ['userName', 'anything@college', null],
] as const)('as %s, %s is %s', (kind, typed, why) =>
  expect(wrongReference(kind, typed, profile)).toBe(why),
);

test('a missing day is typed, read, and kept; what is no day is not', async () => {
  const rewordTarget = vi.fn<Services['rewordTarget']>(async () => ok(aTarget()));
  showHeld([aHeldRow({ due: null }, { column: place('due') })], { rewordTarget });
  const box = await screen.findByLabelText('By when');
  press('Save');
  expect(screen.getByText(/Type a day/)).toBeTruthy();
  fireEvent.input(box, { target: { value: '12 Dec' } });
  press('Save');
  expect(rewordTarget.mock.calls.map(([id, { due }]) => [id, due])).toEqual([
    [idOf(100), '2026-12-12'],
  ]);
});

test('a text that is too long shows where it is cut, and is shortened', async () => {
  const rewordTarget = vi.fn<Services['rewordTarget']>(async () => ok(aTarget()));
  const evidence = `${'x'.repeat(EXCEL_LONGEST)}the rest`;
  const held = {
    why: 'exporting.held.tooLong',
    column: place('evidence'),
    text: evidence,
  } as const;
  const page = showHeld([aHeldRow({ evidence }, held)], { rewordTarget });
  await list();
  expect(page.container.querySelector('del')?.textContent).toBe('the rest');
  press('Shorten it');
  expect(
    screen.getByText(`8 signs too many: ${EXCEL_LONGEST.toLocaleString('en-GB')} fit.`),
  ).toBeTruthy();
  fireEvent.input(screen.getByLabelText('Done when'), { target: { value: 'Seen' } });
  expect(screen.queryByText(/signs too many/)).toBeNull();
  press('Save');
  expect(rewordTarget.mock.calls[0]?.[1]).toMatchObject({ evidence: 'Seen', due: '2026-12-04' });
});

test('a note of a follow-up is put right in the log, a target’s words in the target', async () => {
  const rewordTarget = vi.fn<Services['rewordTarget']>(async () => ok(aTarget()));
  const corrected = { ...aFollowUp({ note: 'Late' }), id: idOf(301), supersedes: idOf(300) };
  const correctEntry = vi.fn<Services['correctEntry']>(async () => ok(corrected));
  const record = aRecord({}, {}, aFollowUp());
  const row = {
    ...aPlannedRow(
      1,
      profile.columns.map(() => ''),
    ),
    record,
  };
  row.cells[place('note')] = 'Late because of her medication';
  showHeld([], {
    rewordTarget,
    correctEntry,
    previewExport: async () => ok(aPreview({ rows: [row], heldBack: [], chosen: 1 })),
  });
  expect(within(await list()).getByText(/medication/)).toBeTruthy();
  press('Change the words');
  fireEvent.input(screen.getByLabelText('Note'), { target: { value: 'Late' } });
  fireEvent.input(screen.getByLabelText('Step 1'), { target: { value: 'Find one source' } });
  press('Save');
  await waitFor(() => expect(rewordTarget).toHaveBeenCalled());
  expect(correctEntry.mock.calls).toEqual([
    [idOf(300), { note: 'Late', evidence: '', confidence: 7 }],
  ]);
  expect(rewordTarget.mock.calls[0]?.[1].steps.map(({ text }) => text)).toEqual([
    'Find one source',
    'Write one line on each',
  ]);
  // Undone, the correction is corrected: the entry it replaced does not stand any more.
  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(rewordTarget).toHaveBeenCalledTimes(2));
  expect(correctEntry.mock.calls[1]).toEqual([
    idOf(301),
    { note: 'One source found', evidence: '', confidence: 7 },
  ]);
  expect(rewordTarget.mock.calls[1]?.[1].steps[0]?.text).toBe('Find two sources');
});

test('a draft is agreed here, or goes as one at the mentor’s word', async () => {
  const setStatus = vi.fn<Services['setStatus']>(async () => ok(aTarget()));
  const downloadExport = vi.fn<Services['downloadExport']>(fakeServices().downloadExport);
  const row = aPlannedRow(
    100,
    profile.columns.map(() => 'x'),
  );
  const held = aHeldRow(
    { status: 'draft', agreedOn: null },
    { why: 'exporting.held.notAgreed', column: null, row },
  );
  showHeld([held], { setStatus, downloadExport });
  await list();
  press('Agreed with the learner today');
  expect(setStatus).toHaveBeenCalledWith(idOf(100), 'agreed', '');
  press('Let it go as a draft');
  expect(screen.getByRole('group', { name: 'Let this row go?' })).toBeTruthy();
  await expectNoAxeFaults();
  press('Yes, let it go');
  press('Download CSV');
  await waitFor(() =>
    expect(downloadExport).toHaveBeenCalledWith(
      full,
      [expect.objectContaining({ recordId: idOf(100) })],
      [{ recordId: idOf(100), why: 'not-agreed' }],
      ALL_NEWS,
      making,
    ),
  );
});

test('what is let go can be held back again', async () => {
  const row = aPlannedRow(
    100,
    profile.columns.map(() => 'x'),
  );
  const held = aHeldRow(
    { status: 'draft' },
    { why: 'exporting.held.notAgreed', column: null, row },
  );
  showHeld([held]);
  await list();
  press('Let it go as a draft');
  press('Yes, let it go');
  expect(screen.queryByRole('region', { name: /^Held back/ })).toBeNull();
  await waitFor(() =>
    expect(document.activeElement?.getAttribute('aria-label')).toBe('What happens to each row'),
  );
  press('Hold them back again');
  expect(await list()).toBeTruthy();
});

test('help with the content of live work stays until the mentor says that it is none', async () => {
  const record = aRecord({
    assessment: 'live',
    statement: 'Add two sources on tourism to task 2',
    steps: [],
  });
  const passed = { ...record, recordId: idOf(2), passed: [record.what] };
  const rows = [record, passed].map((one) => ({
    ...aPlannedRow(
      1,
      profile.columns.map(() => ''),
    ),
    recordId: one.recordId,
    record: one,
  }));
  showHeld([], { previewExport: async () => ok(aPreview({ rows, heldBack: [], chosen: 2 })) });
  expect(within(await list()).getByText('“Add two sources on tourism to task 2”')).toBeTruthy();
  expect(screen.getByRole('region', { name: 'Held back: 1' })).toBeTruthy();
  press('It is no help with the content');
  press('Yes, let it go');
  expect(screen.queryByRole('region', { name: /^Held back/ })).toBeNull();
});

test('many rows are shown a few at a time', async () => {
  const held = Array.from({ length: 30 }, (_, at) => aHeldRow({ id: idOf(at + 1), due: null }));
  showHeld(held);
  const region = await screen.findByRole('region', { name: 'Held back: 30' });
  expect(within(region).getAllByRole('listitem')).toHaveLength(8);
  press('Show 22 more');
  expect(within(region).getAllByRole('listitem')).toHaveLength(30);
});
