import * as z from 'zod/mini';
import type { Reading, WorkToChoose } from '#utils/domain/reading.ts';
import { Instant } from '#utils/domain/time.ts';
import type { CanvasGathered } from '../types.ts';
import { answersOf, parseAnswer } from './parse-answer.ts';
import { nextPage } from './requests.ts';
import { Id } from './schema.ts';

const List = z.array(z.unknown());

/** A work as the course's list has it; the rest is asked for once it is chosen. */
const Listed = z.object({
  id: Id,
  name: z.string().check(z.minLength(1)),
  published: z.nullish(z.boolean()),
  grading_type: z.nullish(z.string()),
  due_at: z.nullish(z.string()),
});

const instantOf = (value: string | null | undefined): string | null =>
  Instant.safeParse(value).data ?? null;

/** What learners have, and what is marked at all. */
const isMarkable = ({ published, grading_type }: z.infer<typeof Listed>): boolean =>
  published !== false && grading_type !== 'not_graded';

/**
 * The works of a course, in its order, each once, for the mentor to choose one.
 *
 * @param empty the reading as it stands; `not-a-feedback-page` with works says that they came
 */
export function readWorks(empty: Reading, gathered: CanvasGathered): Reading {
  const answers = answersOf(gathered, 'works');
  if (answers.length === 0) return { ...empty, missing: ['no-answer'] };
  const pages = answers.map((answer) => parseAnswer('assignments', List, answer));
  const missing = pages.flatMap((page) => (page.ok ? [] : page.missing));
  const rows = pages.flatMap((page) => (page.ok ? page.value : []));
  const listed = rows.flatMap((row) => Listed.safeParse(row).data ?? []);
  const works = new Map<string, WorkToChoose>();
  for (const { id, name, due_at } of listed.filter(isMarkable))
    works.set(id, { id, name, due: instantOf(due_at) });
  const isCut = missing.length > 0 || nextPage(answers.at(-1)?.link ?? null, gathered.page.site);
  const lost = listed.length < rows.length ? ['assignments.id'] : [];
  const notes = isCut ? [...empty.notes, 'list-cut'] : empty.notes;
  const isRead = works.size > 0 || [...missing, ...lost].length === 0;
  return {
    ...empty,
    answer: isRead ? 'not-a-feedback-page' : 'layout-changed',
    missing: [...missing, ...lost],
    notes,
    works: [...works.values()],
  };
}
