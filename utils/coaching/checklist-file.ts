import * as z from 'zod/mini';
import { AnswerKind, ChecklistWords, MAX_QUESTIONS, ReviewStage } from '#utils/domain/checklist.ts';
import { newId } from '#utils/domain/ids.ts';
import { ok, type Result, refused } from '#utils/domain/result.ts';
import type { MessageKey } from '#utils/i18n/t.ts';

/** Says what the file is, so that another one is not taken for a checklist. */
const KIND = 'feedforward-checklist';
/** A checklist of the most and longest questions takes a tenth of this. */
const LARGEST = 100_000;

const ChecklistFile = z.object({
  kind: z.literal(KIND),
  version: z.literal(1),
  name: ChecklistWords.shape.name,
  minutes: ChecklistWords.shape.minutes,
  questions: z
    .array(
      z.object({
        stage: ReviewStage,
        kind: AnswerKind,
        text: z.string().check(z.trim(), z.minLength(1), z.maxLength(240)),
      }),
    )
    .check(z.minLength(1), z.maxLength(MAX_QUESTIONS)),
});

/** A checklist as the text of a file. Ids stay here: they mean nothing on another device. */
export function checklistFile({ name, minutes, questions }: ChecklistWords): string {
  const asked = questions.map(({ stage, kind, text }) => ({ stage, kind, text }));
  return `${JSON.stringify({ kind: KIND, version: 1, name, minutes, questions: asked }, null, 2)}\n`;
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** The checklist in a file's text, with ids of its own; or the key of why it is none. `makeId` is a test seam. */
export function readChecklistFile(
  text: string,
  makeId = newId,
): Result<ChecklistWords, MessageKey> {
  if (text.length > LARGEST) return refused('reviews.fileTooLarge');
  const read = z.safeParse(ChecklistFile, parsed(text));
  if (!read.success) return refused('reviews.fileNone');
  const { name, minutes, questions } = read.data;
  return ok({ name, minutes, questions: questions.map((one) => ({ ...one, id: makeId() })) });
}

/** A file name for a checklist: letters and digits of its name. */
export const checklistFileName = (name: string): string =>
  `feedforward-checklist-${
    name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 40) || 'own'
  }.json`;
