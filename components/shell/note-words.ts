import type { Reading } from '#utils/domain/reading.ts';
import type { MessageKey } from '#utils/i18n/t.ts';
import type { Piece } from './piece.ts';

/** What one of the readers' notes means to a mentor. */
interface NoteWords {
  says: MessageKey;
  /** `page`: true of the page as a whole. `work`: of some of the work on it. */
  about: 'page' | 'work';
  /** Whether it may be true of this piece; left out = of any. */
  mayConcern?: (piece: Piece) => boolean;
  /** Another read may mend it. */
  mayRetry?: boolean;
}

const hasWords = ({ blocks }: Piece): boolean => blocks.length > 0;
const isHeldBack = ({ released, blocks }: Piece): boolean => released !== true && blocks.length > 0;

/** Every note that has a sentence. A test finds the notes in the readers and fails on one that is in neither list. */
export const NOTES: Record<string, NoteWords> = {
  'group-representative': { says: 'states.group', about: 'work' },
  'resubmitted-since': { says: 'states.resubmitted', about: 'work', mayConcern: hasWords },
  'not-released': { says: 'states.unreleased', about: 'work', mayConcern: isHeldBack },
  'draft-comment': { says: 'states.draft', about: 'work', mayConcern: isHeldBack },
  provisional: { says: 'states.provisional', about: 'work' },
  moderated: { says: 'states.provisional', about: 'work' },
  'notes-on-document': { says: 'states.document', about: 'work' },
  'notes-elsewhere': { says: 'states.document', about: 'work' },
  'feedback-elsewhere': { says: 'states.elsewhere', about: 'work' },
  'unnamed-comments': { says: 'states.unnamed', about: 'work', mayConcern: hasWords },
  'peer-reviewers-unknown': { says: 'states.unnamed', about: 'work', mayConcern: hasWords },
  'marked-automatically': { says: 'states.automatic', about: 'work' },
  'criteria-unread': { says: 'states.criteriaUnread', about: 'work' },
  'criteria-unknown': { says: 'states.criteria', about: 'work', mayConcern: hasWords },
  reopened: { says: 'states.reopened', about: 'work' },
  'earlier-attempts': { says: 'states.earlierAttempts', about: 'work' },
  'peer-assessed': { says: 'states.peers', about: 'work', mayConcern: hasWords },
  'peer-feedback': { says: 'states.peers', about: 'work', mayConcern: hasWords },
  'details-failed': { says: 'states.details', about: 'page', mayRetry: true },
  'list-cut': { says: 'states.listCut', about: 'page' },
  'rows-unread': { says: 'states.rowsUnread', about: 'page' },
  'parts-unread': { says: 'states.partsUnread', about: 'page' },
  'column-hidden': { says: 'states.column', about: 'page' },
  'test-copy': { says: 'states.testCopy', about: 'page' },
};

/** Notes without a sentence, and where the mentor learns of it instead. */
export const SILENT: Record<string, string> = {
  anonymous: 'the screen of anonymous marking',
  media: 'every piece says so of itself',
  'learner-unproved': 'the screen asks whose it is',
  'learner-changing': 'the answer has words of its own',
  'learner-not-chosen': 'the answer has words of its own',
  'choose-learner': 'the answer has words of its own',
  'open-the-marking': 'the answer has words of its own',
  'marking-closed': 'the answer has words of its own',
  'behind-the-grades': 'the answer has words of its own',
  'logged-out': 'the note that details failed stands beside it',
  'no-right': 'the note that details failed stands beside it',
  'not-found': 'the note that details failed stands beside it',
  'no-answer': 'the note that details failed stands beside it',
  'bad-answer': 'the note that details failed stands beside it',
  'not-theirs': 'the note that details failed stands beside it',
  throttled: 'the note that details failed stands beside it',
  'choose-course': 'the answer lists the courses',
  'grade-only': 'the screen of marked work without words',
  'staff-summary': 'the answer has words of its own',
};

/** The notes to tell, each sentence once, in the readers' order. */
interface Told {
  /** True of what is shown. */
  plain: MessageKey[];
  /** True of some work on the page; whether of this, nobody can tell. */
  some: MessageKey[];
  mayRetry: boolean;
}

const wordsOf = ({ notes }: Pick<Reading, 'notes'>): NoteWords[] =>
  notes.flatMap((note) => (Object.hasOwn(NOTES, note) ? (NOTES[note] ?? []) : []));

const once = (words: NoteWords[]): MessageKey[] => [...new Set(words.map(({ says }) => says))];

/** A reading's notes as a page about several learners or works shows them: those of the page as a whole. */
export const notesOfPage = (reading: Pick<Reading, 'notes'>): MessageKey[] =>
  once(wordsOf(reading).filter(({ about }) => about === 'page'));

/** How many pieces of work the page is about; attempts count as one. */
const worksOn = ({ subjects, items }: Pick<Reading, 'subjects' | 'items'>): number =>
  Math.max(
    subjects.length,
    new Set(
      items.map(({ learner, activityId, work }) => JSON.stringify([learner, activityId, work])),
    ).size,
  );

/** A reading's notes as far as they may concern one piece. Notes are the whole page's, so several works share them. */
export function notesOn(
  piece: Piece,
  reading: Pick<Reading, 'notes' | 'subjects' | 'items'>,
): Told {
  const words = wordsOf(reading).filter(({ mayConcern }) => mayConcern?.(piece) ?? true);
  const isOne = worksOn(reading) < 2;
  const isPlain = ({ about }: NoteWords) => isOne || about === 'page';
  return {
    plain: once(words.filter(isPlain)),
    some: once(words.filter((one) => !isPlain(one))),
    mayRetry: words.some(({ mayRetry }) => mayRetry),
  };
}
