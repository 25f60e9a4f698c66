import type { RecordId } from '#utils/domain/ids.ts';
import type { Instant } from '#utils/domain/time.ts';
import type { Profile } from './profile.ts';

/**
 * A file name that says which batch and when (UTC), and nothing about anybody:
 * `feedforward-targets-20261123T201700Z-<batch id>.csv`. What was copied ends in `.clipboard`.
 */
export const fileName = (
  { rows, format }: Pick<Profile, 'rows'> & { format: Profile['format'] | 'clipboard' },
  batchId: RecordId,
  at: Instant,
): string => {
  const time = new Date(at).toISOString().replace(/[-:]|\.\d+/g, '');
  return `feedforward-${rows}-${time}-${batchId}.${format}`;
};
