import { ok, refused } from '#utils/domain/result.ts';
import { browser } from '#utils/platform/browser.ts';
import { onStored, readStored, writeStored } from '#utils/platform/stored-value.ts';
import { type Settings, settingsIn } from '#utils/settings/settings.ts';
import type { Services } from './types.ts';

const KEY = 'settings';

const readSettings = async (): Promise<Settings> => settingsIn(await readStored(KEY));

/** The mentor's settings, followed in every page of the extension. */
export const settingsService: Pick<Services, 'settings' | 'changeSettings' | 'allowNotices'> = {
  settings: () => (next, fail) => {
    let isOver = false;
    readSettings().then(
      (settings) => !isOver && next(settings),
      () => !isOver && fail('errors.settings'),
    );
    const stop = onStored(KEY, (value) => next(settingsIn(value)));
    return () => {
      isOver = true;
      stop();
    };
  },
  allowNotices: () =>
    browser.permissions.request({ permissions: ['notifications'] }).catch(() => false),
  changeSettings: async (change) => {
    try {
      await writeStored(KEY, { ...(await readSettings()), ...change });
      return ok(undefined);
    } catch {
      return refused('errors.settings');
    }
  },
};
