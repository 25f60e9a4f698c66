import type { Ask, LmsAnswer } from '../types.ts';
import { endsAsking, faultOf } from './answers.ts';
import { nextPage } from './requests.ts';

/** Asks one thing after another; once Canvas is tired of us, the page has moved on or the mentor says stop, nothing more is sent. */
export interface Asker {
  /** @returns `null` for an answer that holds nothing to read, and when nothing was sent */
  ask(path: string): Promise<LmsAnswer | null>;
  /** Everything that came, faults too. */
  answers: LmsAnswer[];
}

/** @param isStale whether what is asked would no longer be about the page */
export function makeAsker(ask: Ask, isStale: () => boolean, signal?: AbortSignal): Asker {
  const answers: LmsAnswer[] = [];
  let isOver = false;
  return {
    answers,
    async ask(path) {
      if (isOver || signal?.aborted || isStale()) return null;
      const answer = await ask(path);
      // What a stop has cut off is no fault of Canvas's.
      if (signal?.aborted && answer.status === 0) return null;
      answers.push(answer);
      const fault = faultOf(answer);
      isOver = endsAsking(fault);
      return fault === null ? answer : null;
    },
  };
}

/**
 * Asks for a list, page after page.
 *
 * @param isList tells the addresses of this list: a next page anywhere else is not followed
 * @param most the pages after which it is enough
 * @param each told of every page, and whether there is another
 */
export async function askPages(
  asker: Asker,
  first: string,
  { site, isList, most }: { site: string; isList: RegExp; most: number },
  each: (page: LmsAnswer, isLast: boolean) => void = () => {},
): Promise<void> {
  let path: string | null = first;
  for (let asked = 0; path && asked < most; asked++) {
    const answer: LmsAnswer | null = await asker.ask(path);
    const next = nextPage(answer?.link ?? null, site);
    path = next && isList.test(next) ? next : null;
    if (answer) each(answer, path === null);
  }
}
