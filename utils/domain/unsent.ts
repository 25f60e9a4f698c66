import type { ExportKind } from './export-batch.ts';
import {
  followUpStamp,
  questionStamp,
  reviewStamp,
  stepStamp,
  targetStamp,
} from './export-stamp.ts';
import type { Learner } from './learner.ts';
import type { FollowUpEntry, LogEntry } from './log-entry.ts';
import { eachStanding, versionedFollowUps } from './log-history.ts';
import type { Question } from './question.ts';
import { markKey, type SentMark } from './sent-mark.ts';
import type { Target } from './target.ts';

/** Something that can be a row, and its stamp now. */
interface Exportable {
  id: string;
  kind: ExportKind;
  stamp: string;
}

/** What is kept of one learner and can go to the MIS. `log` oldest first. */
export interface SendableRecords {
  learner: Learner;
  targets: readonly Target[];
  log: readonly LogEntry[];
  questions: readonly Question[];
}

/** A target's own row, and one for each step. */
const ofTarget = (learner: Learner, target: Target, last: FollowUpEntry | null): Exportable[] => [
  { id: target.id, kind: 'targets', stamp: targetStamp(learner, target, last) },
  ...target.steps.map(
    ({ id }): Exportable => ({
      id,
      kind: 'steps',
      stamp: stepStamp(learner, target, last, id),
    }),
  ),
];

/** Every row that could be made of a learner's records. */
function exportablesOf({ learner, targets, log, questions }: SendableRecords): Exportable[] {
  const followUps = versionedFollowUps(log);
  const last = new Map(followUps.map(({ entry }) => [entry.targetId, entry]));
  const byId = new Map(targets.map((target) => [target.id, target]));
  return [
    ...targets.flatMap((target) => ofTarget(learner, target, last.get(target.id) ?? null)),
    ...followUps.flatMap(({ entry, firstId: id }): Exportable[] => {
      const target = byId.get(entry.targetId ?? '');
      return target
        ? [{ id, kind: 'follow-ups', stamp: followUpStamp(learner, target, entry) }]
        : [];
    }),
    ...[...eachStanding(log)].flatMap(({ entry, earlier }): Exportable[] => {
      if (entry.kind !== 'review') return [];
      const { reviewId: id } = entry;
      return [{ id, kind: 'reviews', stamp: reviewStamp(learner, id, earlier.length + 1) }];
    }),
    ...questions.map(
      (question): Exportable => ({
        id: question.id,
        kind: 'questions',
        stamp: questionStamp(learner, question),
      }),
    ),
  ];
}

/** How many rows of each kind the MIS does not have as the records are now; kinds without any are left out. */
export function unsentOf(
  records: SendableRecords,
  marks: readonly Pick<SentMark, 'key' | 'stamp'>[],
): Partial<Record<ExportKind, number>> {
  const known = new Map(marks.map(({ key, stamp }) => [key, stamp]));
  const counted: Partial<Record<ExportKind, number>> = {};
  for (const { id, kind, stamp } of exportablesOf(records))
    if (known.get(markKey(kind, id)) !== stamp) counted[kind] = (counted[kind] ?? 0) + 1;
  return counted;
}
