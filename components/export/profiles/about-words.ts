import type { KnownProfile } from '#utils/mis/known-profiles.ts';
import { te } from './words.ts';

/** The profiles that come with Feedforward, whose own text is English: their files are for any college. */
const SHIPPED: Record<
  string,
  `profiles.shipped.${'full' | 'proMonitor' | 'ebs' | 'pics' | 'jisc' | 'workbook'}`
> = {
  'Feedforward full': 'profiles.shipped.full',
  'ProMonitor-like': 'profiles.shipped.proMonitor',
  'ebs-like': 'profiles.shipped.ebs',
  'PICS-like': 'profiles.shipped.pics',
  'Jisc target setting': 'profiles.shipped.jisc',
  'Excel workbook': 'profiles.shipped.workbook',
};

/** What a profile is for, in the language of the screen where it is one of ours. */
export function aboutWords({ by, profile }: KnownProfile): string {
  const key = by === 'us' ? SHIPPED[profile.name] : undefined;
  return key ? te(key) : profile.about;
}
