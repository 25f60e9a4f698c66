import * as z from 'zod/mini';
import type { ReadItem, Reading } from '#utils/domain/reading.ts';
import { plainText } from '../text.ts';
import type { MoodleDetail } from '../types.ts';
import { askedIn, isAbout, type Landing } from './landing.ts';

/** Moodle's database hands ids over as text or as numbers. */
const Id = z.pipe(
  z.union([z.string(), z.int()]),
  z.transform((id) => String(id)),
);

const NoteSchema = z.object({
  gradeid: Id,
  rawtext: z.nullable(z.string()),
  x: z.number(),
  y: z.number(),
});

/** What pollconversions answers; seen on 4.5.6 and 5.1.3. No pages = the document is not ready. */
const NotesSchema = z.object({
  pages: z.array(z.object({ comments: z.array(NoteSchema) })).check(z.minLength(1)),
});

type Note = z.infer<typeof NoteSchema>;

/** Down the page; side by side from the left. */
const inReadingOrder = (notes: readonly Note[]): Note[] =>
  notes.toSorted((a, b) => a.y - b.y || a.x - b.x);

function parsed(body: string): Note[] | null {
  try {
    const answer = NotesSchema.safeParse(JSON.parse(body));
    return answer.success
      ? answer.data.pages.flatMap(({ comments }) => inReadingOrder(comments))
      : null;
  } catch {
    return null;
  }
}

/** `notes` behind the last item of the same work, in the place of those that the page showed of one PDF page. */
function withNotes(items: ReadItem[], detail: MoodleDetail, notes: ReadItem[]): ReadItem[] {
  const rest = items.filter((item) => item.source !== 'annotation' || !isAbout(item, detail));
  const last = rest.findLastIndex((item) => isAbout(item, detail));
  return [...rest.slice(0, last + 1), ...notes, ...rest.slice(last + 1)];
}

/**
 * The notes on a marked PDF as items of their own. The learner whom the page proves was asked for; the second place is
 * the grade, which every note names and the marked copy in the learner's own part of the page as well. A page that has
 * nothing else about this attempt is about another one.
 */
export function landNotes(reading: Reading, detail: MoodleDetail): Landing {
  const notes = parsed(detail.answer.body);
  if (!notes) return { fault: 'bad-answer' };
  const beside = reading.items.filter((item) => isAbout(item, detail));
  const known = beside.find(({ source }) => source !== 'annotation');
  const isAsked =
    detail.gradeId !== null &&
    detail.attempt !== null &&
    askedIn(detail, 'userid') === detail.userId &&
    askedIn(detail, 'attemptnumber') === String(detail.attempt - 1);
  const isTheirs = notes.every(({ gradeid }) => gradeid === detail.gradeId);
  if (!known || !isAsked || !isTheirs) return { fault: 'not-theirs' };
  const texts = notes.map(({ rawtext }) => plainText(rawtext ?? '')).filter(Boolean);
  const items = texts.map(
    (text): ReadItem => ({
      ...known,
      source: 'annotation',
      criterion: null,
      text,
      cut: false,
      media: false,
    }),
  );
  return { items: withNotes(reading.items, detail, items) };
}
