import type { LogEntry } from './log-entry.ts';
import type { TargetWording } from './target.ts';
import type { Instant } from './time.ts';

/** The parts of a wording that the learner reads, and what they said of it. */
const READ = ['statement', 'steps', 'evidence', 'due', 'why', 'ifThen', 'ownWords'] as const;
export type ReadPart = (typeof READ)[number];

/** How a target was worded once: until when, and what of it reads otherwise in the wording that followed. */
export interface EarlierWording {
  until: Instant;
  wording: TargetWording;
  changed: ReadPart[];
}

const said = (wording: TargetWording, part: ReadPart): string =>
  part === 'steps' ? wording.steps.map(({ text }) => text).join('\n') : (wording[part] ?? '');

/**
 * The wordings that a target had before its present one, newest first, as its log keeps them. One that reads like the
 * next (only agreed, or held lines moved) is left out; a day moved at a follow-up is the follow-up's to tell.
 * @param entries one target's, oldest first
 */
export function earlierWordings(entries: readonly LogEntry[]): EarlierWording[] {
  const set = entries.filter((entry) => entry.kind === 'target-set' || entry.kind === 'reworded');
  return set
    .flatMap(({ wording }, at): EarlierWording[] => {
      const next = set[at + 1];
      if (!next) return [];
      const changed = READ.filter((part) => said(wording, part) !== said(next.wording, part));
      return changed.length === 0 ? [] : [{ until: next.at, wording, changed }];
    })
    .reverse();
}
