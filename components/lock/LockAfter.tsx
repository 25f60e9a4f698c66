import { useChangeSettings } from '#components/settings/use-change-settings.ts';
import { WithSettings } from '#components/settings/WithSettings.tsx';
import { Field } from '#components/ui/Field.tsx';
import { t } from '#utils/i18n/t.ts';

const MINUTES = [1, 5, 10, 15, 30, 60, 120];

/** After how long without use it locks by itself. @param most what the college allows; `null` = it says nothing */
export function LockAfter({ most }: { most: number | null }) {
  const change = useChangeSettings();
  const hint = most === null ? '' : ` ${t('lock.fixedMost', { count: most })}`;
  return (
    <WithSettings>
      {({ lockAfter }) => (
        <div class="lock-field">
          <Field label={t('lock.after')} hint={t('lock.afterText') + hint}>
            {(control) => (
              <select
                {...control}
                class="ui-input"
                value={String(inForce(lockAfter, most))}
                onChange={({ currentTarget: { value } }) => change({ lockAfter: Number(value) })}
              >
                {offered(lockAfter, most).map((count) => (
                  <option key={count} value={String(count)}>
                    {t('lock.minutes', { count })}
                  </option>
                ))}
              </select>
            )}
          </Field>
        </div>
      )}
    </WithSettings>
  );
}

/** What the mentor has chosen, as far as the college allows it. */
const inForce = (chosen: number, most: number | null): number => Math.min(chosen, most ?? chosen);

/** The usual times that are allowed, with the one that is chosen and the longest. */
const offered = (chosen: number, most: number | null): number[] =>
  [...new Set([...MINUTES, chosen, most ?? chosen])]
    .filter((count) => most === null || count <= most)
    .sort((a, b) => a - b);
