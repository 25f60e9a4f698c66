import { ok, refused } from '#utils/domain/result.ts';
import { languageFor } from '#utils/i18n/language.ts';
import { browser } from '#utils/platform/browser.ts';
import { noteLastKnown } from '#utils/platform/last-known.ts';
import { onManaged, readManaged } from '#utils/platform/managed-value.ts';
import { onStored, readStored, writeStored } from '#utils/platform/stored-value.ts';
import { effective, ownChange } from '#utils/settings/effective.ts';
import { type CollegePolicy, policyIn } from '#utils/settings/policy.ts';
import { type Settings, settingsIn } from '#utils/settings/settings.ts';
import type { Live, Services } from './types.ts';

const KEY = 'settings';
/** Which language counted when a page last read the settings: the next one begins with it. */
export const LANGUAGE_HINT = 'language';

const readOwn = async (): Promise<Settings> => settingsIn(await readStored(KEY));
const readPolicy = async (): Promise<CollegePolicy> => policyIn(await readManaged());

/** The settings that count, as they are now. */
export const readEffective = async (): Promise<Settings> => {
  const [own, { policy }] = await Promise.all([readOwn(), readPolicy()]);
  const settings = effective(own, policy);
  noteLastKnown(LANGUAGE_HINT, languageFor(settings.language, navigator.languages));
  return settings;
};

/** Reads now and whenever something changes. */
const following =
  <Value>(
    read: () => Promise<Value>,
    ...listeners: ((changed: () => void) => () => void)[]
  ): Live<Value> =>
  (next, fail) => {
    let isOver = false;
    const give = () =>
      void read().then(
        (value) => isOver || next(value),
        () => isOver || fail('errors.settings'),
      );
    const stops = listeners.map((listen) => listen(give));
    give();
    return () => {
      isOver = true;
      for (const stop of stops) stop();
    };
  };

const onOwn = (changed: () => void): (() => void) => onStored(KEY, changed);

/** The settings that count and what the college fixed of them, followed in every page of the extension. */
export const settingsService: Pick<
  Services,
  'settings' | 'policy' | 'changeSettings' | 'allowNotices'
> = {
  settings: () => following(readEffective, onOwn, onManaged),
  policy: () => following(readPolicy, onManaged),
  allowNotices: () =>
    browser.permissions.request({ permissions: ['notifications'] }).catch(() => false),
  changeSettings: async (change) => {
    try {
      const [own, { policy }] = await Promise.all([readOwn(), readPolicy()]);
      await writeStored(KEY, { ...own, ...ownChange(change, own, policy) });
      return ok(undefined);
    } catch {
      return refused('errors.settings');
    }
  },
};
