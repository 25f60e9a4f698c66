import { confidenceLine } from '#utils/domain/confidence.ts';
import type { FollowUpEntry, LogEntry } from '#utils/domain/log-entry.ts';
import { standingEntries } from '#utils/domain/log-history.ts';
import { ApproachName, type Profile } from '#utils/domain/profile.ts';
import { slipsSince } from '#utils/domain/slip.ts';
import { byUrgency, type Target } from '#utils/domain/target.ts';
import { isOpenStatus } from '#utils/domain/target-status.ts';
import type { Say } from '#utils/i18n/t.ts';
import { fallIn } from './fall.ts';

/** Something else to try, and why. */
export interface Nudge {
  /** What it is about: another slip or fall is another nudge, so one that was put away does not silence the next. */
  key: string;
  reason: Say;
  /** The target that could become smaller; `null` = none, or it is a smaller step already. */
  smaller: Target | null;
  /** A way of the toolkit; `hasHelped` = all were tried, and this one helped. `null` = none is left. */
  approach: { name: ApproachName; hasHelped: boolean } | null;
}

/** What is known of the learner. */
export interface Momentum {
  /** Follow-ups newest first, those that stand. */
  targets: { target: Target; followUps: FollowUpEntry[] }[];
  /** Everything that the log says of the learner. */
  log: LogEntry[];
  profile: Profile;
}

/** The first way that was not tried with this learner; when all were, the last one that helped. */
function wayOn({ approaches }: Profile): Nudge['approach'] {
  const tried = new Set(approaches.map(({ approach }) => approach));
  const untried = ApproachName.options.find((name) => !tried.has(name));
  if (untried) return { name: untried, hasHelped: false };
  const helped = approaches.filter(({ result }) => result === 'helped');
  const last = helped.toSorted((a, b) => a.on.localeCompare(b.on)).at(-1);
  return last ? { name: last.approach, hasHelped: true } : null;
}

const slipNudges = ({ targets, profile }: Momentum): Nudge[] =>
  targets
    .filter(({ target }) => isOpenStatus(target.status))
    .filter(({ followUps }) => slipsSince(followUps) !== null)
    .toSorted((a, b) => byUrgency(a.target, b.target))
    .map(({ target, followUps }) => ({
      key: `slips/${followUps[0]?.id}`,
      reason: { key: 'coaching.momentum.slips', args: { target: target.statement } },
      smaller: target.follows === null ? target : null,
      approach: wayOn(profile),
    }));

function fallNudges({ log, profile }: Momentum): Nudge[] {
  const fall = fallIn(confidenceLine(log));
  if (!fall) return [];
  const { from, to, at } = fall;
  const reason = { key: 'coaching.momentum.falling', args: { from, to } } as const;
  return [{ key: `falling/${at}`, reason, smaller: null, approach: wayOn(profile) }];
}

/** The nudges that the mentor has put away and not brought back. */
const putAway = (log: LogEntry[]): Set<string> =>
  new Set(
    standingEntries(log).flatMap((entry) => (entry.kind === 'nudge-put-away' ? [entry.nudge] : [])),
  );

/**
 * What to try when an open target slipped twice in a row or confidence falls (the domain's "Momentum"): one thing at a
 * time, the most urgent target first. `null` = nothing, or the mentor has put it away.
 */
export function momentum(about: Momentum): Nudge | null {
  const away = putAway(about.log);
  return [...slipNudges(about), ...fallNudges(about)].find(({ key }) => !away.has(key)) ?? null;
}
