import type { RecordId } from './ids.ts';
import type { Learner } from './learner.ts';
import type { FollowUpEntry } from './log-entry.ts';
import type { Question } from './question.ts';
import type { Target } from './target.ts';

const FNV_PRIME = 0x01000193;

/** FNV-1a over UTF-16 units, twice with different beginnings: enough to see that something changed, no secret. */
function shortHash(text: string): string {
  let [one, other] = [0x811c9dc5, 0x9747b28c];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, FNV_PRIME);
    other = Math.imul(other ^ (unit + at), FNV_PRIME);
  }
  return [one, other].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}

// What came later stands behind only where it is known, so that marks from before it still hold.
const whose = ({ name, misRef, identities, uln, userName, idNumber }: Learner) => [
  name,
  misRef,
  identities,
  ...(uln || userName ? [uln ?? null, userName ?? null] : []),
  ...(idNumber ? [{ idNumber }] : []),
];

/** What a target says, without what changes at every save. */
const said = ({ rev: _rev, updatedAt: _at, sources: _sources, ...target }: Target) => target;

const stampOf = (...parts: unknown[]): string => shortHash(JSON.stringify(parts));

/**
 * A short mark of what a row is made from: another mark says that the row may be news, the same mark that it is not. Unlike
 * the content hash it needs no profile, so that the store can compare it at every write.
 */
export const targetStamp = (
  learner: Learner,
  target: Target,
  lastFollowUp: FollowUpEntry | null,
): string => stampOf(whose(learner), said(target), lastFollowUp?.at, lastFollowUp?.followUp);

/** One step of a target: its words, its place, and the target that it belongs to. */
export const stepStamp = (
  learner: Learner,
  target: Target,
  lastFollowUp: FollowUpEntry | null,
  stepId: string,
): string => stampOf(targetStamp(learner, target, lastFollowUp), stepId);

/** A follow-up: the state and day of its target today are left out, or every old one would be news with each new one. */
export const followUpStamp = (learner: Learner, target: Target, entry: FollowUpEntry): string =>
  stampOf(whose(learner), target.statement, target.course, target.work, entry.at, entry.followUp);

/** A finished review and how often it was put into words: the log counts them as its record does. */
export const reviewStamp = (learner: Learner, reviewId: RecordId, rev: number): string =>
  stampOf(whose(learner), reviewId, ...(rev > 1 ? [rev] : []));

export const questionStamp = (learner: Learner, question: Question): string =>
  stampOf(whose(learner), question.text, question.state, question.answer, question.answeredOn);
