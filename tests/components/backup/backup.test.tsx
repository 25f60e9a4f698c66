import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { BackupReminder, isDue } from '#components/backup/BackupReminder.tsx';
import { BackupSettings } from '#components/backup/BackupSettings.tsx';
import { ToastRegion } from '#components/ui/ToastRegion.tsx';
import { expectNoAxeFaults, show } from '#tests/components/show.tsx';
import { FAKE_NOW, fakeLearner } from '#tests/support/fake-records.ts';
import { fakeServices, fakeWorld } from '#tests/support/fake-services.ts';
import { tablesWith } from '#utils/backup/tables.ts';
import { type Counts, noCounts } from '#utils/backup/types.ts';
import { ok, refused } from '#utils/domain/result.ts';
import { t } from '#utils/i18n/t.ts';
import type { Services } from '#utils/services/types.ts';
import type { TwoVersions } from '#utils/store/two-versions.ts';

const backup = { madeAt: FAKE_NOW, tables: tablesWith(() => []), settings: null };
const counts = (some: Partial<Record<'learners' | 'targets' | 'log', Partial<Counts>>>) =>
  tablesWith((name) => ({ ...noCounts(), ...(name in some ? Reflect.get(some, name) : {}) }));
const plan = (some: Parameters<typeof counts>[0]) =>
  ok({ is: 'plan' as const, counts: counts(some) });

function screenWith(services: Partial<Services>) {
  show(
    fakeServices(services),
    <ToastRegion>
      <BackupSettings />
    </ToastRegion>,
  );
}

const press = async (name: string | RegExp) =>
  fireEvent.click(await screen.findByRole('button', { name }));
const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const choose = async () =>
  fireEvent.change(screen.getByLabelText(t('backup.choose')), {
    target: { files: [new File(['x'], 'x.backup')] },
  });

describe('making a backup', () => {
  test('without a passphrase unless one is asked for; it says the file’s name', async () => {
    const makeBackup = vi.fn<Services['makeBackup']>(async () =>
      ok({ fileName: 'f.backup', isWhole: true }),
    );
    screenWith({ makeBackup });
    await press(t('backup.make'));
    await screen.findByText(/saved? as f\.backup|save as f\.backup/);
    expect(makeBackup).toHaveBeenCalledExactlyOnceWith(null);
    await expectNoAxeFaults();
  });

  test('a short passphrase, or two that differ, make no file', async () => {
    const makeBackup = vi.fn<Services['makeBackup']>(async () =>
      ok({ fileName: 'f.backup', isWhole: true }),
    );
    screenWith({ makeBackup });
    fireEvent.click(await screen.findByLabelText(t('backup.lock')));
    type(t('backup.passphrase'), 'short');
    type(t('backup.again'), 'other');
    await press(t('backup.make'));
    await screen.findByText(t('backup.short'));
    await screen.findByText(t('backup.differ'));
    await expectNoAxeFaults();
    expect(makeBackup).not.toHaveBeenCalled();
    type(t('backup.passphrase'), 'four plain words');
    type(t('backup.again'), 'four plain words');
    await press(t('backup.make'));
    await waitFor(() => expect(makeBackup).toHaveBeenCalledWith('four plain words'));
  });

  test('one that cannot be read back is no success', async () => {
    screenWith({ makeBackup: async () => ok({ fileName: 'f.backup', isWhole: false }) });
    await press(t('backup.make'));
    expect((await screen.findByRole('alert')).textContent).toContain(t('backup.odd'));
  });
});

describe('bringing one in', () => {
  test('shows what it would do, and does that alone', async () => {
    const restore = vi.fn<Services['restore']>(async () => ok(undefined));
    const seen = plan({
      learners: { added: 2, left: 5 },
      targets: { changed: 3, apart: 1, left: 7, removed: 2 },
      log: { erased: 4 },
    });
    screenWith({ openBackup: async () => ok(backup), previewRestore: async () => seen, restore });
    await choose();
    const row = await screen.findByRole('row', { name: /^Targets/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['–', '3', '1', '7']);
    await screen.findByText(t('backup.removedText', { count: 2 }));
    await screen.findByText(t('backup.erasedText', { count: 4 }));
    await expectNoAxeFaults();
    expect(restore).not.toHaveBeenCalled();
    await press('Bring in 6');
    await screen.findByText(t('backup.done', { added: 2, changed: 3 }));
    expect(restore).toHaveBeenCalledExactlyOnceWith(
      backup,
      { bringBack: false },
      seen.value.counts,
      false,
    );
  });

  test('what was taken out here is asked for again with its tick', async () => {
    const previewRestore = vi.fn<Services['previewRestore']>(async () =>
      plan({ targets: { removed: 1 } }),
    );
    screenWith({ openBackup: async () => ok(backup), previewRestore });
    await choose();
    fireEvent.click(await screen.findByLabelText(t('backup.bringBack')));
    await waitFor(() =>
      expect(previewRestore).toHaveBeenLastCalledWith(backup, { bringBack: true }),
    );
  });

  test('something saved meanwhile: it says so and shows the list anew', async () => {
    screenWith({
      openBackup: async () => ok(backup),
      previewRestore: async () => plan({ learners: { added: 1 } }),
      restore: async () => refused('backup.moved'),
    });
    await choose();
    await press('Bring in 1');
    await screen.findByText(t('backup.moved'));
    await screen.findByRole('button', { name: 'Bring in 1' });
  });

  test('a locked file asks for its passphrase, again when it was wrong', async () => {
    const openBackup = vi.fn<Services['openBackup']>(async (_, typed) =>
      typed === null
        ? refused('backup.locked')
        : typed === 'right'
          ? ok(backup)
          : refused('backup.wrongPassphrase'),
    );
    screenWith({ openBackup, previewRestore: async () => plan({ learners: { added: 1 } }) });
    await choose();
    await screen.findByRole('button', { name: t('backup.open') });
    type(t('backup.itsPassphrase'), 'wrong');
    await press(t('backup.open'));
    await screen.findByText(t('backup.wrongPassphrase'));
    await expectNoAxeFaults();
    type(t('backup.itsPassphrase'), 'right');
    await press(t('backup.open'));
    await screen.findByRole('button', { name: 'Bring in 1' });
  });

  test('who has to be made one first is named', async () => {
    screenWith({
      openBackup: async () => ok(backup),
      previewRestore: async () => ok({ is: 'two-here' as const, names: ['Ayesha Khan'] }),
    });
    await choose();
    await screen.findByText(/Ayesha Khan: make the two records one/);
    await expectNoAxeFaults();
  });

  test('a refused file says why', async () => {
    screenWith({ openBackup: async () => refused('backup.truncated') });
    await choose();
    expect((await screen.findByRole('alert')).textContent).toBe(t('backup.truncated'));
  });
});

test('two versions stand side by side in words, and one is chosen', async () => {
  const chooseVersion = vi.fn<Services['chooseVersion']>(async () => ok(undefined));
  const two: TwoVersions = {
    conflict: {
      id: '00000000-0000-4000-8000-0000000000aa',
      at: FAKE_NOW,
      table: 'targets',
      recordId: '00000000-0000-4000-8000-0000000000bb',
      learnerId: null,
      theirs: {
        statement: 'Written on one',
        steps: [{ id: FAKE_NOW, text: 'Ask Jo', done: true }],
      },
      past: [],
    },
    ours: { statement: 'Written here', steps: [] },
    fields: ['statement', 'steps'],
    learner: 'Ayesha Khan',
  };
  screenWith({
    chooseVersion,
    twoVersions: () => (next) => {
      next([two]);
      return () => {};
    },
  });
  const box = await screen.findByRole('article', { name: 'Targets · Ayesha Khan' });
  expect(box.textContent).toContain('Written here');
  expect(
    within(box)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['Written here', 'Written on one', 'Ask Jo', '✓']);
  await expectNoAxeFaults();
  await press(t('backup.takeTheirs'));
  expect(chooseVersion).toHaveBeenCalledExactlyOnceWith(two.conflict.id, 'theirs');
});

describe('the reminder', () => {
  const now = '2026-11-30T09:00:00.000Z';
  test.each([
    [true, null, null, 7, 'no backup yet'],
    [false, '2026-11-24T09:00:00.000Z', null, 7, 'six days old'],
    [true, '2026-11-23T09:00:00.000Z', null, 7, 'a week old'],
    [false, '2020-01-01T09:00:00.000Z', null, 0, 'never wanted'],
    [false, null, '2026-11-29T09:00:00.000Z', 7, 'put off yesterday'],
    [true, null, '2026-11-28T09:00:00.000Z', 7, 'put off two days ago'],
    [true, '2027-11-30T09:00:00.000Z', null, 7, 'made in the future: the clock was set back'],
    [true, null, '2027-11-30T09:00:00.000Z', 7, 'put off in the future'],
  ])('%s: %s, put off %s, every %i days (%s)', (isWanted, at, laterAt, days, _) =>
    expect(isDue({ at, laterAt }, days, now)).toBe(isWanted),
  );

  test('is shown only where there is something to lose, and can be put off', async () => {
    const remindLater = vi.fn<Services['remindLater']>(async () => ok(undefined));
    const never: Services['lastBackup'] = () => (next) => {
      next({ at: null, laterAt: null });
      return () => {};
    };
    const { unmount } = show(fakeServices({ lastBackup: never }), <BackupReminder />);
    await new Promise((done) => setTimeout(done, 20));
    expect(screen.queryByText(t('backup.remindNever'))).toBeNull();
    unmount();
    const world = fakeWorld({ learners: [fakeLearner({})] });
    show(fakeServices({ lastBackup: never, remindLater }, world), <BackupReminder />);
    await screen.findByText(t('backup.remindNever'));
    await expectNoAxeFaults();
    await press(t('backup.remindLater'));
    expect(remindLater).toHaveBeenCalledOnce();
  });
});
