import type { Reading } from '#utils/domain/reading.ts';
import type { MessageKey } from '#utils/i18n/t.ts';
import { waysIn } from './ways.ts';

/** What to tell when there is no feedback to show. */
export interface AnswerWords {
  title: MessageKey;
  text: MessageKey;
  /** Another try may help. */
  mayRetry: boolean;
  /** The page may have changed: whoever keeps the readers right should hear of it. */
  mayReport?: boolean;
}

/** Causes that the readers name in `missing`; anything else there is a part of the page that was looked for. */
const CAUSES: Record<string, AnswerWords> = {
  'learner-changing': { title: 'shell.changing', text: 'shell.changingText', mayRetry: true },
  'learner-not-chosen': { title: 'shell.notChosen', text: 'shell.notChosenText', mayRetry: true },
  'logged-out': { title: 'shell.loggedOut', text: 'shell.loggedOutText', mayRetry: true },
  'no-right': { title: 'shell.noRight', text: 'shell.noRightText', mayRetry: false },
  'not-found': { title: 'shell.notFound', text: 'shell.notFoundText', mayRetry: true },
  throttled: { title: 'shell.throttled', text: 'shell.throttledText', mayRetry: true },
  'no-answer': { title: 'shell.noAnswer', text: 'shell.noAnswerText', mayRetry: true },
  'bad-answer': {
    title: 'shell.badAnswer',
    text: 'shell.badAnswerText',
    mayRetry: true,
    mayReport: true,
  },
};

/** Pages of ours without feedback, by the note that says where it is. */
const ELSEWHERE: Record<string, AnswerWords> = {
  'staff-summary': {
    title: 'states.staffSummary',
    text: 'states.staffSummaryText',
    mayRetry: false,
  },
  'choose-learner': {
    title: 'states.chooseLearner',
    text: 'states.chooseLearnerText',
    mayRetry: true,
  },
  'open-the-marking': {
    title: 'states.openMarking',
    text: 'states.openMarkingText',
    mayRetry: true,
  },
  'marking-closed': { title: 'states.openMarking', text: 'states.openMarkingText', mayRetry: true },
  'behind-the-grades': {
    title: 'states.behindGrades',
    text: 'states.behindGradesText',
    mayRetry: false,
  },
};

type Answered = Pick<Reading, 'answer' | 'missing' | 'ways' | 'site' | 'notes'>;

/** The sentence for a reading without feedback: its cause where one is named, else its answer. */
export function wordsFor(reading: Answered): AnswerWords {
  const { answer, missing } = reading;
  // Moodle shows one attempt at a time: that this one has nothing does not say that there is no feedback.
  if (answer === 'nothing-yet' && reading.notes.includes('earlier-attempts')) {
    return { title: 'states.otherAttempts', text: 'states.earlierAttempts', mayRetry: true };
  }
  if (answer === 'nothing-yet') {
    return { title: 'shell.nothingYet', text: 'shell.nothingYetText', mayRetry: true };
  }
  const where = reading.notes.find((note) => Object.hasOwn(ELSEWHERE, note));
  if (answer === 'not-a-feedback-page' && where && ELSEWHERE[where]) return ELSEWHERE[where];
  if (answer === 'not-a-feedback-page' && waysIn(reading).length > 0) {
    return { title: 'ways.choose', text: 'ways.chooseText', mayRetry: false };
  }
  if (answer === 'not-a-feedback-page') {
    return { title: 'shell.notFeedback', text: 'shell.notFeedbackText', mayRetry: false };
  }
  const cause = Object.keys(CAUSES).find((name) => missing.includes(name));
  return (
    (cause && CAUSES[cause]) || {
      title: 'shell.layout',
      text: 'shell.layoutText',
      mayRetry: true,
      mayReport: true,
    }
  );
}

/** The parts of the page that were looked for and not found, without the named causes. */
export const partsMissing = ({ missing }: Pick<Reading, 'missing'>): string[] =>
  missing.filter((name) => !(name in CAUSES));
