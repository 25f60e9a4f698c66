import * as z from 'zod/mini';
import type { ReadItem, Reading } from '#utils/domain/reading.ts';
import { isSameName } from '../canvas/same-name.ts';
import type { MoodleDetail } from '../types.ts';
import { isAbout, type Landing, letters } from './landing.ts';
import { saidInSource } from './said.ts';

/** What core_grades_get_feedback answers; seen on 4.5.6 and 5.1.3. */
const CommentSchema = z.tuple([
  z.object({
    error: z.literal(false),
    data: z.object({
      /** `null`: none, or marking that is held back. */
      feedbacktext: z.nullable(z.string()),
      title: z.string(),
      fullname: z.string(),
      /** The first field by which the site tells people apart: often the id number, often the mail. */
      additionalfield: z.nullish(z.string()),
    }),
  }),
]);

type Comment = z.infer<typeof CommentSchema>[0]['data'];

function parsed(body: string): Comment | null {
  try {
    const answer = CommentSchema.safeParse(JSON.parse(body));
    return answer.success ? answer.data[0].data : null;
  } catch {
    return null;
  }
}

/** The answer names learner and work by itself: both must be those of the row and the column that were asked about. */
function isTheirs(said: Comment, reading: Reading, { userId, work }: MoodleDetail): boolean {
  const subject = reading.subjects.find((one) => one.userId === userId);
  if (!subject?.name || !isSameName(subject.name, [said.fullname])) return false;
  const extra = said.additionalfield?.trim() ?? '';
  const isAnothers = reading.subjects.some(
    ({ idNumber }) => idNumber !== null && idNumber === extra && idNumber !== subject.idNumber,
  );
  return !isAnothers && (work === null || letters(work) === letters(said.title));
}

/** A comment that stands behind a grade, as an item of its own; none where Moodle says that there is none. */
export function landGradebook(reading: Reading, detail: MoodleDetail, doc: Document): Landing {
  const said = parsed(detail.answer.body);
  if (!said) return { fault: 'bad-answer' };
  if (!isTheirs(said, reading, detail)) return { fault: 'not-theirs' };
  const { text, media } = saidInSource(said.feedbacktext ?? '', null, doc);
  if (text === '' && media.length === 0) return { items: reading.items };
  const learner = reading.subjects.find(({ userId }) => userId === detail.userId);
  if (!learner) return { fault: 'not-theirs' };
  const { course, courseId, work, activityId, grade, released } = detail;
  const known: Omit<ReadItem, 'source' | 'text'> = {
    learner,
    course,
    courseId,
    work: work ?? said.title,
    activityId,
    attempt: null,
    grade,
    released,
    markedOn: null,
    author: null,
    criterion: null,
    cut: false,
    media: media.length > 0,
  };
  // A recording or picture alone is not "none": it is listed by its name, as on the pages.
  const items: ReadItem[] = text
    ? [{ ...known, source: 'comment', text }]
    : media.map((name) => ({ ...known, source: 'file', text: name }));
  const begun = reading.items.find(
    (item) => item.cut && isAbout(item, detail) && item.work === work,
  );
  if (!begun) return { items: [...reading.items, ...items] };
  // The page shows how the comment begins: one that begins otherwise is not the one that it shows.
  if (!letters(text).startsWith(letters(begun.text))) return { fault: 'not-theirs' };
  return { items: reading.items.flatMap((item) => (item === begun ? items : [item])) };
}
