import { sourceHoldsMedia } from '../media.ts';
import { htmlText } from '../text.ts';
import { valueAt } from './env.ts';
import { isSameId } from './ids.ts';
import type { Comment, Submission } from './schema.ts';

/** A marker's comment, as text. */
export interface MarkerComment {
  author: string | null;
  authorId: string;
  createdAt: string | null;
  attempt: number | null;
  hidden: boolean;
  /** The words; of a comment without any, the names of its files; empty for a recording alone. */
  text: string;
  /** It has no words: `text` only names what it holds. */
  isFile: boolean;
  /** It holds more than its text says: a recording, a file, a picture. */
  media: boolean;
}

/** A tag or an entity. */
const MARKUP = /<\/?[a-z][^>]*>|&(?:#\w+|[a-z]+);/i;
/** A server that knows no rich-text list may hand out the rich text in the plain one: a block from end to end. */
const isAllMarkup = (text: string): boolean =>
  /^\s*<(?:p|div|ul|ol|h[1-6])\b[^>]*>.*<\/(?:p|div|ul|ol|h[1-6])>\s*$/is.test(text);

/** The words of a comment of the plain list, whatever was put there. */
export const plainWords = (text: string, doc: Document): string =>
  isAllMarkup(text) ? htmlText(text, doc).trim() : text.replace(/\r\n?/g, '\n').trim();

/** What Canvas puts in the place of words where there are none, as its code has it. In English: elsewhere it stays. */
const CANVAS_SAYS = /^(?:this is a media comment|(?:please )?see attached files?)\.?$/i;
export const isCanvasesOwn = (text: string): boolean => CANVAS_SAYS.test(text);

/** The rich version where there is one, with its lists and paragraphs on lines of their own; else the plain one. */
function textOf(plain: Comment | null, rich: Comment | null, doc: Document): string {
  const html = rich?.comment ?? '';
  const isRich = rich?.use_html_comment !== false && MARKUP.test(html);
  const fromRich = isRich ? htmlText(html, doc).trim() : '';
  if (fromRich !== '') return fromRich;
  return plainWords(plain?.comment ?? html, doc);
}

const authorIdOf = ({ author_id, author }: Comment): string | null =>
  author_id ?? author?.id ?? null;

/**
 * The list says of nobody whether they are a teacher. A marker is who is neither the learner nor a known peer
 * reviewer or member of the group; where the learner's id is hidden, only who graded the work.
 */
function isMarker(authorId: string, work: Submission, learners: ReadonlySet<string>) {
  if (isSameId(authorId, work.grader_id)) return true;
  if (work.user_id === null) return false;
  return authorId !== work.user_id && !learners.has(authorId);
}

const nameIn = (of: unknown): string | null => {
  const name = valueAt(of, 'display_name') ?? valueAt(of, 'filename');
  return typeof name === 'string' && name.trim() !== '' ? name.trim() : null;
};

/** What is attached to a comment: files and recordings. */
const partsOf = (comments: (Comment | null)[]): unknown[] =>
  comments.flatMap((each) => [each?.media_comment ?? [], each?.attachments ?? []].flat());

/** Both lists as pairs, in the order of the plain one; a comment that only the rich list has comes after. */
function paired({ submission_comments, submission_html_comments }: Submission) {
  const plain = submission_comments ?? [];
  const rich = new Map((submission_html_comments ?? []).map((each) => [each.id, each]));
  const known = new Set(plain.map(({ id }) => id));
  const richOnly = [...rich.values()].filter(({ id }) => !known.has(id));
  return [
    ...plain.map((each) => ({ plain: each, rich: rich.get(each.id) ?? null, any: each })),
    ...richOnly.map((each) => ({ plain: null, rich: each, any: each })),
  ];
}

/**
 * The comments that markers wrote, in Canvas's order, empty ones and drafts left out.
 *
 * @param learners ids that are known to be other learners': peers who review this work, members of the group
 * @param doc only parses markup, inertly
 */
export function markerComments(
  work: Submission,
  learners: ReadonlySet<string>,
  doc: Document,
): MarkerComment[] {
  return paired(work).flatMap(({ plain, rich, any }) => {
    const authorId = authorIdOf(any);
    if (any.draft || authorId === null || !isMarker(authorId, work, learners)) return [];
    const parts = partsOf([plain ?? rich]);
    const said = textOf(plain, rich, doc);
    const words = parts.length > 0 && isCanvasesOwn(said) ? '' : said;
    const text = words || parts.flatMap((part) => nameIn(part) ?? []).join(', ');
    if (text === '' && parts.length === 0) return [];
    return {
      author: any.author_name || (any.author?.display_name ?? null),
      authorId,
      createdAt: any.created_at,
      attempt: any.attempt ?? (work.attempt === 1 ? 1 : null),
      hidden: any.hidden === true,
      text,
      isFile: words === '' && text !== '',
      media: parts.length > 0 || sourceHoldsMedia(rich?.comment ?? plain?.comment ?? ''),
    };
  });
}

/** Whether somebody has begun a comment and not sent it: nothing of it is read. */
export const hasDrafts = (work: Submission): boolean =>
  paired(work).some(({ any }) => any.draft === true);

/** Whether somebody whom Canvas does not name has commented: a hidden marker, a peer, or the learner. */
export const hasUnnamedComments = (work: Submission): boolean =>
  paired(work).some(({ any }) => !any.draft && authorIdOf(any) === null);

/** Whether there may be more to the marking than words: files or recordings in the work or in the comments. */
export const hasDocuments = (work: Submission): boolean =>
  work.submission_type === 'student_annotation' ||
  (work.attachments ?? []).length > 0 ||
  paired(work).some(({ any }) => any.media_comment !== null || (any.attachments ?? []).length > 0);

/** Quizzes and tools hold what was said in them, question by question, and Canvas's answers do not. */
export const isOfAnotherTool = ({ submission_type }: Submission): boolean =>
  ['online_quiz', 'external_tool', 'basic_lti_launch'].includes(submission_type ?? '');
