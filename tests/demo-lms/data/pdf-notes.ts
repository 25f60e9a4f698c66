import type { Marking } from './marking.ts';

/** One note that a marker wrote on a page of the learner's PDF. */
export interface PdfNote {
  /** From 0. */
  page: number;
  y: number;
  text: string;
}

/** The one marked copy of the demo: Zuzana's persuasive writing. */
const copies: { cmid: string; learnerId: string; attempt: number; notes: PdfNote[] }[] = [
  {
    cmid: '704',
    learnerId: '4105',
    attempt: 0,
    notes: [
      { page: 0, y: 120, text: 'Name the newspaper that this quotation is from.' },
      { page: 0, y: 480, text: 'A strong verb. Good choice.' },
      { page: 1, y: 60, text: 'Finish with a question for the reader.' },
    ],
  },
];

/** The notes on a marking's PDF; `null` = no copy was given back. */
export const pdfNotesOf = (one: Marking | undefined): PdfNote[] | null =>
  copies.find(
    (copy) =>
      copy.cmid === one?.cmid && copy.learnerId === one.learnerId && copy.attempt === one.attempt,
  )?.notes ?? null;

/** Whether anybody got a copy back on this work: then its list has a column for it. */
export const hasCopies = (cmid: string): boolean => copies.some((copy) => copy.cmid === cmid);
