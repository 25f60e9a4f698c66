import { htmlText } from '../text.ts';
import { isSameId } from './ids.ts';
import type { Comment, Submission } from './schema.ts';

/** A marker's comment, as text. */
export interface MarkerComment {
  author: string | null;
  authorId: string;
  createdAt: string | null;
  attempt: number | null;
  hidden: boolean;
  text: string;
}

/** A tag or an entity. */
const MARKUP = /<\/?[a-z][^>]*>|&(?:#\w+|[a-z]+);/i;
/** A server that knows no rich-text list may hand out the rich text in the plain one: a block from end to end. */
const isAllMarkup = (text: string): boolean =>
  /^\s*<(?:p|div|ul|ol|h[1-6])\b[^>]*>.*<\/(?:p|div|ul|ol|h[1-6])>\s*$/is.test(text);

const plainText = (text: string): string => text.replace(/\r\n?/g, '\n').trim();

/** The rich version where there is one, with its lists and paragraphs on lines of their own; else the plain one. */
function textOf(plain: Comment | null, rich: Comment | null, doc: Document): string {
  const html = rich?.comment ?? '';
  const isRich = rich?.use_html_comment !== false && MARKUP.test(html);
  const fromRich = isRich ? htmlText(html, doc).trim() : '';
  if (fromRich !== '') return fromRich;
  const text = plain?.comment ?? html;
  return isAllMarkup(text) ? htmlText(text, doc).trim() : plainText(text);
}

const authorIdOf = ({ author_id, author }: Comment): string | null =>
  author_id ?? author?.id ?? null;

/**
 * The list says of nobody whether they are a teacher. A marker is who is neither the learner nor a known peer
 * reviewer; where the learner's id is hidden, only who graded the work.
 */
function isMarker(authorId: string, work: Submission, reviewers: ReadonlySet<string> | null) {
  if (isSameId(authorId, work.grader_id)) return true;
  if (work.user_id === null) return false;
  return authorId !== work.user_id && !reviewers?.has(authorId);
}

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
 * @param reviewers ids of the peers who review this work; `null` = not known
 * @param doc only parses markup, inertly
 */
export function markerComments(
  work: Submission,
  reviewers: ReadonlySet<string> | null,
  doc: Document,
): MarkerComment[] {
  return paired(work).flatMap(({ plain, rich, any }) => {
    const authorId = authorIdOf(any);
    if (any.draft || authorId === null || !isMarker(authorId, work, reviewers)) return [];
    const text = textOf(plain, rich, doc);
    if (text === '') return [];
    return {
      author: any.author_name || (any.author?.display_name ?? null),
      authorId,
      createdAt: any.created_at,
      attempt: any.attempt ?? (work.attempt === 1 ? 1 : null),
      hidden: any.hidden === true,
      text,
    };
  });
}

/** Whether somebody whom Canvas does not name has commented: a hidden marker, a peer, or the learner. */
export const hasUnnamedComments = (work: Submission): boolean =>
  paired(work).some(({ any }) => !any.draft && authorIdOf(any) === null);

/** Whether there may be more to the marking than words: files or recordings in the work or in the comments. */
export const hasDocuments = (work: Submission): boolean =>
  (work.attachments ?? []).length > 0 ||
  paired(work).some(({ any }) => any.media_comment !== null || (any.attachments ?? []).length > 0);
