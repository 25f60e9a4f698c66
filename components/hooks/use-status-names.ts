import type { TargetStatus } from '#utils/domain/target-status.ts';
import { t } from '#utils/i18n/t.ts';
import { useSettings } from './use-settings.ts';

/** What the states of a target are called here: the college's own names, where it has set them. */
export function useStatusNames(): (status: TargetStatus) => string {
  const settings = useSettings();
  const names = settings.is === 'here' ? settings.value.statusNames : {};
  return (status) => names[status]?.trim() || t(`targets.status.${status}`);
}
