import { lineOf } from './dom.ts';
import { feedbackFiles } from './selectors.ts';

/** The names of the files given back with the work (marked copies, mark sheets), each once, in page order. */
export const filesIn = (root: Element): string[] => [
  ...new Set(
    [...root.querySelectorAll(feedbackFiles)].flatMap((link) => {
      const name = lineOf(link);
      return name ? [name] : [];
    }),
  ),
];
