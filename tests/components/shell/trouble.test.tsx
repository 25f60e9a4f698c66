import { fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { TroubleNotice } from '#components/shell/TroubleNotice.tsx';
import { expectNoAxeFaults, show } from '#tests/components/show.tsx';
import { fakeServices } from '#tests/support/fake-services.ts';
import { ok } from '#utils/domain/result.ts';
import { type MessageKey, say, t } from '#utils/i18n/t.ts';
import type { Services } from '#utils/services/types.ts';

const troubled = (why: MessageKey, more: Partial<Services> = {}) =>
  fakeServices({
    ...more,
    trouble: () => (next) => {
      next(why);
      return () => {};
    },
  });

test.each([
  'errors.extensionGone',
  'errors.storeMissing',
  'errors.storeBlocked',
  'errors.storeOutdated',
  'errors.storeUpgrade',
] as const)('%s is said at once, in a sentence', async (why) => {
  show(troubled(why), <TroubleNotice mayRescue />);
  expect((await screen.findByRole('alert')).textContent).toContain(say({ key: why }));
  await expectNoAxeFaults();
});

test('after a failed upgrade what is stored can be saved as a file', async () => {
  const rescueBackup = vi.fn<Services['rescueBackup']>(async () =>
    ok({ fileName: 'f.backup', isWhole: true }),
  );
  show(troubled('errors.storeUpgrade', { rescueBackup }), <TroubleNotice mayRescue />);
  fireEvent.click(await screen.findByRole('button', { name: t('backup.rescue') }));
  await screen.findByText(t('backup.rescued', { name: 'f.backup' }));
});

test('in an LMS page, where a button can be covered, it leads to the workspace', async () => {
  const [rescueBackup, openWorkspace] = [vi.fn(), vi.fn()];
  show(
    troubled('errors.storeUpgrade', { rescueBackup, openWorkspace }),
    <TroubleNotice mayRescue={false} />,
  );
  fireEvent.click(await screen.findByRole('button', { name: t('backup.rescue') }));
  expect(rescueBackup).not.toHaveBeenCalled();
  expect(openWorkspace).toHaveBeenCalledExactlyOnceWith('settings');
});
