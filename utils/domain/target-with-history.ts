import type { EarlierWording } from './earlier-wordings.ts';
import type { FollowUpEntry } from './log-entry.ts';
import type { Target } from './target.ts';

/** A target as its list shows it. */
export interface TargetWithHistory {
  target: Target;
  /** Newest first. */
  followUps: FollowUpEntry[];
  /** How it was worded before, newest first. */
  earlier: EarlierWording[];
}
