import type { Profile } from './profile.ts';

/** What kind of file a profile makes, for the browser. */
export function mediaType({ format, encoding }: Pick<Profile, 'format' | 'encoding'>): string {
  if (format === 'xlsx') return 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const type = format === 'csv' ? 'text/csv' : 'text/tab-separated-values';
  return `${type};charset=${encoding}`;
}
