import * as z from 'zod/mini';
import type { ReadItem, Reading } from '#utils/domain/reading.ts';
import { Instant } from '#utils/domain/time.ts';
import type { CanvasGathered } from '../types.ts';
import { isCanvasesOwn, plainWords } from './comments.ts';
import { isSameId, longId } from './ids.ts';
import { isSameName } from './same-name.ts';
import { Id } from './schema.ts';

const text = z.nullish(z.string());

/** The entries of the page's `ENV` that `shown-grades` hands over, as Canvas's grade summary writes them. */
const Entries = z.record(z.string(), z.unknown());
type Env = z.infer<typeof Entries>;
const Pair = z.tuple([z.string(), z.unknown()]);
const WorkName = z.tuple([z.string(), z.string()]);
const Named = z.object({ id: Id, name: z.string() });
const Remark = z.object({
  comment: text,
  author_name: text,
  created_at: text,
  attempt: z.nullish(z.int()),
  attachments: z.nullish(z.array(z.unknown())),
  media_object: z.nullish(z.unknown()),
});
const Marked = z.object({ assignment_id: Id, submission_comments: z.array(z.unknown()) });
const Assessment = z.object({
  assessment_type: z.literal('grading'),
  rubric_id: Id,
  rubric_association: z.object({ association_id: Id, association_type: z.literal('Assignment') }),
  data: z.array(z.unknown()),
});
const Assessed = z.object({ criterion_id: z.string(), comments: text });
const Criterion = z.object({ id: z.string(), description: text });
const Rubric = z.object({
  id: Id,
  criteria: z.nullish(z.array(Criterion)),
  data: z.nullish(z.array(Criterion)),
});

/** Those of a list that can be read; the others are left out. */
function readable<T>(schema: z.ZodMiniType<T>, list: unknown): T[] {
  const all: unknown[] = Array.isArray(list) ? list : [];
  const parsed = all.map((each) => schema.safeParse(each));
  return parsed.filter((each) => each.success).map(({ data }) => data);
}

function entriesOf(json: string): Env {
  try {
    return Entries.parse(Object.fromEntries(z.array(Pair).parse(JSON.parse(json))));
  } catch {
    return {};
  }
}

/**
 * Whose grades they are: the learner for whom the page was made, named by its `ENV` (and its address, where that names
 * one), whose name there is the one that the page shows.
 */
function learnerOf({ page, shownGrades }: CanvasGathered, env: Env) {
  const { data: id } = Id.safeParse(env.student_id);
  const name = shownGrades?.name ?? null;
  const said = readable(Named, env.students).find((one) => isSameId(one.id, id ?? null))?.name;
  const isProved =
    id !== undefined &&
    isSameId(id, page.urlStudentId) &&
    name !== null &&
    said !== undefined &&
    isSameName(name, [said]);
  return isProved ? { name: said, userId: id, idNumber: null } : null;
}

const instantOf = (value: string | null | undefined): string | null =>
  Instant.safeParse(value).data ?? null;

type Common = (workId: string) => Omit<ReadItem, keyof Said>;
/** What one comment or remark says by itself. */
type Said = Pick<
  ReadItem,
  'attempt' | 'markedOn' | 'author' | 'source' | 'criterion' | 'text' | 'media'
>;

function commentItems(env: Env, learnersName: string, common: Common, doc: Document) {
  return readable(Marked, env.submissions).flatMap(({ assignment_id, submission_comments }) =>
    readable(Remark, submission_comments).flatMap((one): ReadItem[] => {
      const author = one.author_name ?? '';
      const media = (one.attachments ?? []).length > 0 || Boolean(one.media_object);
      const words = plainWords(one.comment ?? '', doc);
      const text = media && isCanvasesOwn(words) ? '' : words;
      if (text === '' && !media) return [];
      if (author === '' || isSameName(author, [learnersName])) return [];
      const said: Said = {
        attempt: one.attempt ?? null,
        markedOn: instantOf(one.created_at),
        author,
        source: 'comment',
        criterion: null,
        text,
        media,
      };
      return [{ ...common(assignment_id), ...said }];
    }),
  );
}

/** The remarks of the teacher's own assessments, each under its criterion's wording. */
function rubricItems(env: Env, common: Common): ReadItem[] {
  const rubrics = readable(Rubric, env.rubrics);
  return readable(Assessment, env.rubric_assessments).flatMap((assessment) => {
    const rubric = rubrics.find(({ id }) => id === assessment.rubric_id);
    const criteria = rubric?.criteria ?? rubric?.data ?? [];
    return readable(Assessed, assessment.data).flatMap(({ criterion_id, comments }): ReadItem[] => {
      const text = (comments ?? '').replace(/\r\n?/g, '\n').trim();
      if (text === '') return [];
      const criterion = criteria.find(({ id }) => id === criterion_id)?.description?.trim() || null;
      const said: Said = {
        attempt: null,
        markedOn: null,
        author: null,
        source: 'rubric',
        criterion,
        text,
        media: false,
      };
      return [{ ...common(assessment.rubric_association.association_id), ...said }];
    });
  });
}

/**
 * What a page of grades brought along of its learner's marking, when Canvas has refused the JSON. Without two places that
 * agree on the learner there is nothing, since the learner's own comments could not be told from the teacher's.
 *
 * @param empty the reading as it stands, with what was refused in `missing`
 * @param doc only parses markup, inertly
 * @returns `null` when the page brought nothing that can be used
 */
export function readGrades(
  empty: Reading,
  gathered: CanvasGathered,
  doc: Document,
): Reading | null {
  const { page, shownGrades } = gathered;
  if (!shownGrades || page.anonymous) return null;
  const env = entriesOf(shownGrades.json);
  const learner = learnerOf(gathered, env);
  if (!learner) return null;
  const names = new Map(
    readable(WorkName, env.works).map(([id, name]) => [
      longId(id),
      name.replace(/\s+/g, ' ').trim(),
    ]),
  );
  const common: Common = (workId) => ({
    learner,
    course: page.courseName,
    courseId: page.courseId === null ? null : longId(page.courseId),
    work: names.get(workId) || null,
    activityId: workId,
    grade: null,
    // Staff see what the learner does not yet, and the page does not say which.
    released: page.mayBeStaff === true ? false : null,
    cut: false,
  });
  const items = [...commentItems(env, learner.name, common, doc), ...rubricItems(env, common)];
  if (items.length === 0) return null;
  // The page's own list is whole, whatever became of the one that was asked for.
  const kept = empty.notes.filter((note) => note !== 'list-cut');
  const notes = [...kept, 'peer-reviewers-unknown'];
  return { ...empty, answer: 'feedback', subjects: [learner], items, notes };
}
