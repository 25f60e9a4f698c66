import { effective } from '#utils/settings/effective.ts';
import { policyIn } from '#utils/settings/policy.ts';
import { settingsIn } from '#utils/settings/settings.ts';

const MINUTE = 60_000;

/** Whether a lock stays open. `usedAt`, `now`: milliseconds; a clock that was set back closes it. */
export const isInUse = (usedAt: unknown, now: number, minutes: number): boolean =>
  typeof usedAt === 'number' && usedAt <= now + MINUTE && now - usedAt < minutes * MINUTE;

/** After how many minutes without use it closes, by what is stored of the settings and the policy. */
export const idleMinutes = (settings: unknown, managed: unknown): number =>
  effective(settingsIn(settings), policyIn(managed).policy).lockAfter;
