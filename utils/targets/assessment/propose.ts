import { type Span, textAt } from '#utils/domain/span.ts';
import type { AssessmentState } from '#utils/domain/target.ts';
import type { Day } from '#utils/domain/time.ts';
import type { Say } from '#utils/i18n/t.ts';
import { dayInWords, readTypedDay } from '../due-day.ts';
import { dueDaysIn } from '../language/days-in-text.ts';
import { sentencesOf } from '../language/sentences.ts';
import {
  BEFORE_HANDING_IN,
  NO_RESUBMIT,
  PRACTICE,
  RESUBMIT,
  RESUBMITTED,
  SENT_BACK,
} from './cues.ts';

/** What is known of the work that a target is about. */
export interface WorkFacts {
  /** The feedback's texts. */
  texts: string[];
  /** The name of the work. */
  work: string | null;
  grade: string | null;
  /** The day it was marked: "by Friday" is counted from it; `null` = only whole dates are read. */
  markedOn: Day | null;
  /** When it must be in, where that is known. */
  deadline: Day | null;
  /** The page says that the learner may hand it in once more. */
  isReopened: boolean;
  today: Day;
}

/** A state with its reason, to be shown and left to the mentor; `null` = nothing tells, so they are asked. */
export type Proposal = { state: AssessmentState; why: Say; deadline: Day | null } | null;

/** The longest piece of the teacher's words that a reason quotes. */
const MOST_QUOTED = 90;

const quote = (words: string): string =>
  words.length > MOST_QUOTED ? `${words.slice(0, MOST_QUOTED - 1).trimEnd()}…` : words;

/** The sentences that fit, each with the words of it. */
const saying = (texts: string[], cue: RegExp): string[] =>
  texts.flatMap((text) =>
    sentencesOf(text)
      .map((span: Span) => textAt(text, span))
      .filter((sentence) => cue.test(sentence)),
  );

/** The last day that a sentence names; without a day of marking only a calendar day with its number is believed. */
function dayIn(sentence: string, { markedOn, today }: WorkFacts): Day | null {
  const days = dueDaysIn(sentence)
    .map((span) => textAt(sentence, span))
    .filter((words) => markedOn !== null || /\d/.test(words))
    .flatMap((words) => readTypedDay(words, markedOn ?? today) ?? []);
  return days.sort().at(-1) ?? null;
}

/** The page's own due date, while it may still be kept. */
const stillToCome = ({ deadline, today }: WorkFacts): Day | null =>
  deadline !== null && deadline >= today ? deadline : null;

/** Work that was sent back, unless its day has passed: then it may be over, or the day was moved. */
function resubmission(facts: WorkFacts): Proposal {
  const asked = saying(facts.texts, RESUBMIT).filter((sentence) => !NO_RESUBMIT.test(sentence));
  const [first] = asked;
  const deadline =
    asked
      .flatMap((sentence) => dayIn(sentence, facts) ?? [])
      .sort()
      .at(-1) ?? stillToCome(facts);
  if (deadline !== null && deadline < facts.today) return null;
  const state = 'resubmission' as const;
  if (first)
    return { state, why: { key: 'assessment.why.words', args: { words: quote(first) } }, deadline };
  if (facts.isReopened) return { state, why: { key: 'assessment.why.reopened' }, deadline };
  if (!facts.grade || !SENT_BACK.test(facts.grade)) return null;
  return { state, why: { key: 'assessment.why.grade', args: { grade: facts.grade } }, deadline };
}

function byDeadline({ deadline, today }: WorkFacts): Proposal {
  if (deadline === null) return null;
  const args = { day: dayInWords(deadline, today) };
  return deadline >= today
    ? { state: 'live', why: { key: 'assessment.why.due', args }, deadline }
    : { state: 'closed', why: { key: 'assessment.why.past', args }, deadline };
}

function byWords(texts: string[], cue: RegExp, state: AssessmentState): Proposal {
  const [first] = saying(texts, cue);
  if (!first) return null;
  return {
    state,
    why: { key: 'assessment.why.words', args: { words: quote(first) } },
    deadline: null,
  };
}

/**
 * Where the assessed work seems to stand, with the reason. Signs of work that still counts come first, since helping too
 * much does the harm; signs that contradict each other, or none, leave it to the mentor.
 */
export function proposeAssessment(facts: WorkFacts): Proposal {
  const { texts, work } = facts;
  const all = work === null ? texts : [...texts, work];
  const practice = byWords(all, PRACTICE, 'practice');
  const speaksOfIt = saying(texts, RESUBMIT).length > 0 || saying(texts, NO_RESUBMIT).length > 0;
  const counts =
    resubmission(facts) ??
    (speaksOfIt ? null : byDeadline(facts)) ??
    byWords(texts, BEFORE_HANDING_IN, 'live');
  const isHandedInAgain = saying(texts, RESUBMITTED).length > 0;
  if (isHandedInAgain || (counts && practice)) return null;
  return counts ?? (speaksOfIt ? null : practice);
}
