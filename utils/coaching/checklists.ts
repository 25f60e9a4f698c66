import type { AnswerKind, ChecklistWords, ReviewStage } from '#utils/domain/checklist.ts';
import type { RecordId } from '#utils/domain/ids.ts';
import { type MessageKey, say } from '#utils/i18n/t.ts';

/** A checklist that can be run: one of ours, or the mentor's own. */
export interface Runnable extends ChecklistWords {
  id: RecordId;
}

type Row = readonly [ReviewStage, AnswerKind, MessageKey];

/** Ids of ours are fixed, so that a talk begun with one goes on after an update. */
const idOf = (list: number, at: number): RecordId =>
  `f0000000-0000-4000-8${list.toString(16).padStart(3, '0')}-${at.toString(16).padStart(12, '0')}`;

/** Its words are said when they are asked for: while this loads, the language is not known. */
const shipped = (list: number, name: MessageKey, minutes: number, rows: Row[]): Runnable => ({
  id: idOf(list, 0),
  get name() {
    return say({ key: name });
  },
  minutes,
  questions: rows.map(([stage, kind, text], at) => ({
    id: idOf(list, at + 1),
    stage,
    kind,
    get text() {
      return say({ key: text });
    },
  })),
});

/** The three that come with the product: a first meeting, a regular review, a quick check-in. */
export const shippedChecklists: Runnable[] = [
  shipped(1, 'reviews.regular', 20, [
    ['settle', 'words', 'reviews.q.well'],
    ['look-back', 'tick', 'reviews.q.evidenceSeen'],
    ['look-back', 'words', 'reviews.q.show'],
    ['look-back', 'words', 'reviews.q.inTheWay'],
    ['scale', 'scale', 'reviews.q.whereNow'],
    ['scale', 'words', 'reviews.q.notLower'],
    ['feedback', 'words', 'reviews.q.ownWords'],
    ['next-step', 'tick', 'reviews.q.oneTarget'],
    ['next-step', 'words', 'reviews.q.ifStuck'],
    ['who-checks', 'words', 'reviews.q.whoChecks'],
    ['close', 'scale', 'reviews.q.howSure'],
    ['close', 'tick', 'reviews.q.talkedMore'],
    ['close', 'tick', 'reviews.q.praise'],
    ['close', 'tick', 'reviews.q.askTeacher'],
    ['close', 'tick', 'reviews.q.disclosed'],
    ['close', 'tick', 'reviews.q.nextDate'],
  ]),
  shipped(2, 'reviews.first', 30, [
    ['settle', 'words', 'reviews.q.aboutYou'],
    ['settle', 'words', 'reviews.q.workedBefore'],
    ['settle', 'tick', 'reviews.q.whatIsKept'],
    ['scale', 'scale', 'reviews.q.course'],
    ['scale', 'words', 'reviews.q.onePointUp'],
    ['feedback', 'words', 'reviews.q.ownWords'],
    ['next-step', 'tick', 'reviews.q.oneTarget'],
    ['next-step', 'words', 'reviews.q.planWeek'],
    ['who-checks', 'words', 'reviews.q.whoHelps'],
    ['close', 'scale', 'reviews.q.howSure'],
    ['close', 'tick', 'reviews.q.talkedMore'],
    ['close', 'tick', 'reviews.q.disclosed'],
    ['close', 'tick', 'reviews.q.nextDate'],
  ]),
  shipped(3, 'reviews.quick', 10, [
    ['settle', 'words', 'reviews.q.howGoing'],
    ['look-back', 'tick', 'reviews.q.evidenceSeen'],
    ['next-step', 'words', 'reviews.q.smallStep'],
    ['close', 'scale', 'reviews.q.howSure'],
    ['close', 'tick', 'reviews.q.nextDate'],
  ]),
];

/** Whether a checklist is one of ours: it can be copied, not changed. */
export const isShipped = (id: RecordId): boolean => shippedChecklists.some((one) => one.id === id);
