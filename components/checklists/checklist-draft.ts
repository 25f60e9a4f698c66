import {
  type ChecklistWords,
  MAX_QUESTIONS,
  type ReviewQuestion,
} from '#utils/domain/checklist.ts';
import { newId } from '#utils/domain/ids.ts';
import type { MessageKey } from '#utils/i18n/t.ts';

/** A checklist while it is being written: any text, and minutes as typed. */
export interface ChecklistDraft {
  name: string;
  minutes: string;
  questions: ReviewQuestion[];
}

/** A question to be written. */
export const blankQuestion = (after: ReviewQuestion | undefined): ReviewQuestion => ({
  id: newId(),
  stage: after?.stage ?? 'settle',
  kind: 'words',
  text: '',
});

/** The draft of a checklist; an empty one with a first question when there is none yet. */
export const checklistDraftOf = (words: ChecklistWords | null): ChecklistDraft =>
  words
    ? { ...words, minutes: String(words.minutes) }
    : { name: '', minutes: '20', questions: [blankQuestion(undefined)] };

/** A copy of ours under another name, with questions of its own. */
export const copyOf = (words: ChecklistWords, name: string): ChecklistWords => ({
  name,
  minutes: words.minutes,
  questions: words.questions.map((one) => ({ ...one, id: newId() })),
});

export type MissingInChecklist = Partial<Record<'name' | 'minutes' | 'questions', MessageKey>>;

const written = ({ questions }: ChecklistDraft): ReviewQuestion[] =>
  questions
    .map((one) => ({ ...one, text: one.text.trim() }))
    .filter(({ text }) => text !== '')
    .slice(0, MAX_QUESTIONS);

const minutesIn = ({ minutes }: ChecklistDraft): number | null => {
  const number = /^\d{1,3}$/.test(minutes.trim()) ? Number(minutes) : 0;
  return number >= 1 && number <= 120 ? number : null;
};

/** What stops a checklist from being kept, by field. */
export const missingIn = (draft: ChecklistDraft): MissingInChecklist => ({
  ...(draft.name.trim() === '' && { name: 'reviews.listNameEmpty' }),
  ...(minutesIn(draft) === null && { minutes: 'reviews.listMinutesBad' }),
  ...(written(draft).length === 0 && { questions: 'reviews.listQuestionsEmpty' }),
});

/** The checklist that a complete draft makes; empty questions are left out. `null` while something is missing. */
export function checklistOf(draft: ChecklistDraft): ChecklistWords | null {
  const minutes = minutesIn(draft);
  if (minutes === null || Object.keys(missingIn(draft)).length > 0) return null;
  return { name: draft.name.trim(), minutes, questions: written(draft) };
}
