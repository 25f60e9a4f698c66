import { annotations } from './selectors.ts';

/** A PDF that was given back with notes on it. */
export interface MarkedCopy {
  /** Of the grade that the copy belongs to: in its address, and in every note on it. */
  gradeId: string;
  /** Element ids inside the same part of the page; one of them is the link that opens the notes. */
  ids: ReadonlySet<string>;
}

/** How Moodle's own script opens the notes of one copy. */
export interface NotesOpener {
  /** The element that it opens them from. */
  linkId: string;
  assignmentId: string;
  userId: string;
  /** From 1. */
  attempt: number;
}

/** The grade's number is the part of the address before the file's name. */
const gradeIn = (link: Element): string | null =>
  /\/assignfeedback_editpdf\/download\/(\d+)\//.exec(link.getAttribute('href') ?? '')?.[1] ?? null;

/** The marked copies inside one learner's own part of a page, each grade's once. */
export function copiesIn(root: Element): MarkedCopy[] {
  const grades = [...root.querySelectorAll(annotations.markedCopy)].map(gradeIn);
  const ids = new Set([...root.querySelectorAll('[id]')].map(({ id }) => id));
  return [...new Set(grades)].flatMap((gradeId) => (gradeId ? { gradeId, ids } : []));
}

/** The settings as Moodle prints them; inside the JSON's own texts its quotes would be escaped. */
const OPENER =
  /"linkid":"([\w-]+)","assignmentid":"?(\d+)"?,"userid":"?(\d+)"?,"attemptnumber":"?(\d+)"?,/g;

/** What Moodle's inline scripts say of the notes that can be opened on this page. */
export function notesOpeners(doc: Document): NotesOpener[] {
  const scripts = [...doc.getElementsByTagName('script')].map((each) => each.textContent ?? '');
  return scripts
    .filter((text) => text.includes('assignfeedback_editpdf.editor.init('))
    .flatMap((text) => [...text.matchAll(OPENER)])
    .map(([, linkId = '', assignmentId = '', userId = '', attempt = '']) => ({
      linkId,
      assignmentId,
      userId,
      attempt: Number(attempt) + 1,
    }));
}

/**
 * The copies whose opener is beside them: the link that Moodle's script names stands in the same part of the page as
 * the copy. Two copies in one part, or two openers, would leave open which is which: then neither.
 *
 * @param userId the learner whose part it is, proved; an opener of anybody else's notes is not taken
 */
export function openableCopies(
  root: Element,
  userId: string,
  openers: readonly NotesOpener[],
): { copy: MarkedCopy; opener: NotesOpener }[] {
  const [copy, ...others] = copiesIn(root);
  if (!copy || others.length > 0) return [];
  const beside = openers.filter(({ linkId }) => copy.ids.has(linkId));
  const [opener] = beside;
  return beside.length === 1 && opener?.userId === userId ? [{ copy, opener }] : [];
}
