import type { Correction } from '#utils/domain/correction.ts';
import { useServices } from './services.ts';
import { useLive } from './use-live.ts';

const NONE: Correction[] = [];

/** Every point the mentor moved; none until they are known, or when they cannot be had: sorting goes on without them. */
export function useCorrections(): Correction[] {
  const { corrections } = useServices();
  const state = useLive('corrections', corrections);
  return state.is === 'here' ? state.value : NONE;
}
