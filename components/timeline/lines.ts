import { dayWords, dayWordsAt } from '#components/caseload/day-words.ts';
import { localDay } from '#utils/days/local-day.ts';
import type { LogEntry } from '#utils/domain/log-entry.ts';
import type { Happened } from '#utils/domain/log-history.ts';
import type { TargetStatus } from '#utils/domain/target-status.ts';
import { t } from '#utils/i18n/t.ts';
import type { SentFile } from '#utils/services/log-services.ts';

/** What kinds of things a timeline can be narrowed to. */
export const KINDS = ['follow-ups', 'contacts', 'targets', 'questions', 'other'] as const;
export type TimelineKind = (typeof KINDS)[number];

/** Which of them an entry is. What later versions log is shown under the rest. */
export function kindOf({ kind }: LogEntry): TimelineKind {
  if (kind === 'follow-up') return 'follow-ups';
  if (kind === 'contact' || kind === 'review') return 'contacts';
  if (kind.startsWith('question-')) return 'questions';
  const ofTarget = ['target-set', 'reworded', 'date-moved', 'status', 'assessment'];
  return ofTarget.includes(kind) ? 'targets' : 'other';
}

/** What to show: of one kind (`null` = of any), about one target (`null` = about anything). */
export const chosen = (
  happened: readonly Happened[],
  kind: TimelineKind | null,
  targetId: string | null,
): Happened[] =>
  happened.filter(
    ({ entry }) =>
      (kind === null || kindOf(entry) === kind) &&
      (targetId === null || entry.targetId === targetId),
  );

const day = (value: string | null): string => (value ? dayWords(value) : t('timeline.noDay'));

/** What became of the file that an entry names; `null` = it names none, or nothing is known of it. */
export function sentWords(entry: LogEntry, files: ReadonlyMap<string, SentFile>): string | null {
  const file = entry.kind === 'exported' ? files.get(entry.batchId) : undefined;
  if (!file) return null;
  const { state, answeredAt } = file;
  if (state === 'made' || state === 'downloaded') return t(`timeline.sent.${state}`);
  return t(`timeline.sent.${state}`, { day: answeredAt ? dayWordsAt(answeredAt) : day(null) });
}

/** It went without a file: the mentor typed it. */
const isTypedIn = (entry: LogEntry, files: ReadonlyMap<string, SentFile>): boolean =>
  entry.kind === 'exported' && files.get(entry.batchId)?.fileName === '';

/** What happened, in a few words. */
export function titleOf(
  entry: LogEntry,
  statusName: (status: TargetStatus) => string,
  files: ReadonlyMap<string, SentFile>,
): string {
  switch (entry.kind) {
    case 'exported':
      return t(isTypedIn(entry, files) ? 'timeline.typedIn' : 'timeline.exported');
    case 'follow-up':
      return t('timeline.follow-up', { outcome: t(`followUps.${entry.followUp.outcome}`) });
    case 'contact': {
      const { how, on } = entry.contact;
      const words = t(`timeline.contact.${how}`);
      const isThatDay = on === localDay(entry.at);
      return isThatDay ? words : t('timeline.contactOn', { how: words, day: dayWords(on) });
    }
    case 'date-moved':
      return t('timeline.date-moved', { from: day(entry.from), to: day(entry.to) });
    case 'status':
      return t('timeline.status', { status: statusName(entry.to) });
    case 'assessment':
      return t('timeline.assessment', { state: t(`assessment.${entry.choice.state}`) });
    case 'archived':
      return t(entry.isArchived ? 'timeline.archived' : 'timeline.unarchived');
    case 'taken-back':
      return t('timeline.takeBack');
    case 'review':
      return t('timeline.review', { checklist: entry.checklist });
    case 'released':
      return t(`timeline.released.${entry.why}`);
    case 'referred':
      return t('timeline.referred', { day: dayWords(entry.on) });
    default:
      return t(`timeline.${entry.kind}`);
  }
}

/** What was said, line by line: note, evidence, number, reason. */
export function textsOf(entry: LogEntry): string[] {
  const texts = (...all: (string | false | null)[]) =>
    all.filter((one) => typeof one === 'string' && one !== '').map(String);
  const confidence = (number: number | null) =>
    number !== null && t('timeline.confidence', { number });
  switch (entry.kind) {
    case 'follow-up': {
      const { note, evidence, moveReason } = entry.followUp;
      const seen = evidence && t('followUps.lineEvidence', { evidence });
      return texts(note, seen, confidence(entry.followUp.confidence), moveReason);
    }
    case 'contact':
      return texts(entry.contact.note, confidence(entry.contact.confidence));
    case 'review':
      return texts(confidence(entry.confidence));
    case 'profile':
      return texts(entry.fields.map((field) => t(`learner.field.${field}`)).join(' · '));
    case 'date-moved':
    case 'status':
      return texts(entry.reason);
    case 'question-raised':
      return texts(entry.text);
    case 'question-answered':
      return texts(entry.answer);
    default:
      return [];
  }
}

/** What a corrected entry said before, each time that it did. */
export const beforeWords = ({ entry, earlier }: Happened): string[] =>
  earlier.map((before, at) => {
    // The words of a review stand in its record, not in the log.
    if (before.kind === 'review')
      return t('timeline.reviewReworded', { day: dayWordsAt((earlier[at + 1] ?? entry).at) });
    const words = textsOf(before).join(' · ') || t('timeline.beforeNothing');
    return t('timeline.before', { day: dayWordsAt((earlier[at + 1] ?? entry).at), words });
  });
