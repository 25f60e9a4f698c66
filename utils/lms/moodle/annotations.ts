import { plainText } from '../text.ts';
import { annotations } from './selectors.ts';

/** What the grader shows of the notes on a learner's PDF. */
export interface ShownNotes {
  texts: string[];
  /** There is a marked copy, or pages that are not open: more notes may be on them. */
  mayHaveMore: boolean;
}

const NONE: ShownNotes = { texts: [], mayHaveMore: false };

/** The grade that a file or page image belongs to: Moodle puts its id into the address before the file's name. */
const gradeIn = (address: string, folder: string): string | null =>
  new RegExp(`/assignfeedback_editpdf/${folder}/(\\d+)/`).exec(address)?.[1] ?? null;

/**
 * The notes written on the PDF page that is open in the grader. The drawing changes later than the form, and says
 * only by the address of its page image whose it is: without a marked copy of the same grade in the form nothing is
 * read, since the notes might be the former learner's.
 *
 * @param form the marking form, proved to be the learner's
 */
export function shownNotes(doc: Document, form: Element): ShownNotes {
  const copy = form.querySelector(annotations.markedCopy)?.getAttribute('href') ?? '';
  const grade = gradeIn(copy, 'download');
  const boxes = [...doc.querySelectorAll<HTMLTextAreaElement>(annotations.note)];
  const pages = doc.querySelectorAll(annotations.pages).length;
  if (grade === null) return { ...NONE, mayHaveMore: boxes.length > 0 };
  const drawings = new Set(
    [...doc.querySelectorAll(annotations.drawing)].map((each) =>
      gradeIn(each.getAttribute('style') ?? '', '(?:readonly)?pages'),
    ),
  );
  const isTheirs = drawings.size === 1 && drawings.has(grade);
  const texts = isTheirs ? boxes.map(({ value }) => plainText(value)).filter(Boolean) : [];
  const isLost = doc.querySelector(annotations.otherBox) !== null;
  return { texts, mayHaveMore: !isTheirs || pages > 1 || isLost };
}
