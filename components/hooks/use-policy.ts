import type { CollegePolicy } from '#utils/settings/policy.ts';
import { useServices } from './services.ts';
import { useLive } from './use-live.ts';

const NOTHING: CollegePolicy = { policy: {}, unread: [] };

/** What the college fixed; nothing until it is known, or where it cannot be had. */
export function usePolicy(): CollegePolicy {
  const { policy } = useServices();
  const state = useLive('policy', policy);
  return state.is === 'here' ? state.value : NOTHING;
}
