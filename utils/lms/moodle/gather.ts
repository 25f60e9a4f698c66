import type { DeeperScope } from '#utils/domain/reading.ts';
import { noAnswer } from '../ask.ts';
import type { Ask, LmsAnswer, MoodleDetail, RawReading } from '../types.ts';
import { endsAsking, faultOf } from './answers.ts';
import { type MoodleKinds, readKinds } from './read-kinds.ts';
import { type Wanted, wantedOf } from './wanted.ts';

/** How a long read is followed and ended. */
export interface Following {
  onProgress?: ((done: number, total: number | null) => void) | undefined;
  signal?: AbortSignal | undefined;
  /** Where the page is now: test seam. */
  here?: () => URL;
}

/** The page as it lives. A parsed, saved page is nowhere: it stays where it was said to be. */
function livingPage(doc: Document, url: URL): () => URL {
  const address = () => doc.defaultView?.location.href ?? '';
  const isThere = address() === url.href;
  return () => (isThere ? new URL(address()) : url);
}

/** A page of Moodle's without its scripts: a third of its bytes, and nothing to be read. */
const withoutScripts = (answer: LmsAnswer): LmsAnswer => ({
  ...answer,
  body: answer.body.replace(/<script\b[\s\S]*?<\/script>/gi, ''),
});

/** Asks one; what the gate refuses, since this page's link leads elsewhere than usual or it has no key, is not asked. */
async function askFor({ path, body }: Wanted, ask: Ask): Promise<LmsAnswer> {
  try {
    return withoutScripts(await ask(path, body));
  } catch {
    return noAnswer(path);
  }
}

async function askAll(
  wanted: readonly Wanted[],
  ask: Ask,
  mayGoOn: () => boolean,
  onProgress: Following['onProgress'],
): Promise<MoodleDetail[]> {
  const details: MoodleDetail[] = [];
  let isOver = false;
  for (const one of wanted) {
    isOver ||= !mayGoOn();
    const answer = isOver ? noAnswer(one.path) : await askFor(one, ask);
    isOver ||= endsAsking(faultOf(answer, one.about.what));
    details.push({ ...one.about, answer });
    if (!isOver) onProgress?.(details.length, wanted.length);
  }
  return details;
}

/**
 * Reads a Moodle page and asks Moodle, one thing at a time, for what the page does not show of one learner or of all:
 * the rest of cut comments, gradebook comments, notes on marked PDFs. Stops when throttled, logged out or told to.
 *
 * @returns what the document says, and the answers as they came, each with what it was asked for. If the page went to
 *   another learner or activity meanwhile: what it says now, and no answers, since they would be somebody else's.
 */
export async function gatherMoodle(
  kinds: MoodleKinds,
  doc: Document,
  url: URL,
  ask: Ask,
  scope: DeeperScope,
  { onProgress, signal, here = livingPage(doc, url) }: Following = {},
): Promise<Extract<RawReading, { via: 'dom' }>> {
  const reading = readKinds(kinds, doc, url);
  const wanted = wantedOf(kinds, doc, url, reading, scope);
  if (wanted.length === 0) return { via: 'dom', reading, details: [] };
  // Only the grader changes its learner without a load; there the document is looked at again each time.
  const isSamePage = () => {
    if (here().href !== url.href) return false;
    if (reading.pageKind !== 'assign-grader') return true;
    const { subjects } = readKinds(kinds, doc, here());
    return JSON.stringify(subjects) === JSON.stringify(reading.subjects);
  };
  const mayGoOn = () => !signal?.aborted && isSamePage();
  onProgress?.(0, wanted.length);
  const details = await askAll(wanted, ask, mayGoOn, onProgress);
  const after = readKinds(kinds, doc, here());
  const isSame =
    isSamePage() &&
    JSON.stringify(wantedOf(kinds, doc, here(), after, scope)) === JSON.stringify(wanted);
  return isSame ? { via: 'dom', reading, details } : { via: 'dom', reading: after, details: [] };
}
