import type { TeachingDates } from '#utils/domain/teaching-dates.ts';
import { useSettings } from './use-settings.ts';

const NONE: TeachingDates[] = [];

/** When the college teaches, as far as it was said; nothing until it is known. */
export function useTerms(): TeachingDates[] {
  const settings = useSettings();
  return settings.is === 'here' ? settings.value.terms : NONE;
}
