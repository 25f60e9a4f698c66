import { isWellFormed } from '../draft/guard.ts';
import { inventedIn } from './invented.ts';

const LONGEST = 200;
/** How much of what it says must be in the teacher's words or the step. Less is another task, or a lecture. */
const OWED = 0.5;
/** Words that carry no content of their own. */
const LINKING = new Set(
  'a an the and or but so to of in on at by for from with as is are was were be it its this that these those you your i my me we our they their them will can do does not no if then than more each every how what why which who when where make sure'.split(
    ' ',
  ),
);

const contentOf = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}{2,}/gu) ?? []).filter((word) => !LINKING.has(word));

/** Ignores endings, so that "labels" is known where "label" is. */
const stemOf = (word: string): string => word.slice(0, Math.max(4, word.length - 3));

/**
 * The other wording of a step that a language model offered, or `null` where it must not be shown: more than one sentence, badly
 * formed, a number, day, name or criterion that the teacher's words lack, or about something else. What a model answers is never trusted.
 *
 * @param answer whatever the model gave
 * @param step the step it was asked to word otherwise
 * @param source the teacher's words that the step came from
 */
export function acceptWording(answer: unknown, step: string, source: string): string | null {
  if (typeof answer !== 'string') return null;
  const text = answer.trim().replace(/^["“](.*)["”]$/s, '$1');
  if (text === '' || text.length > LONGEST || /[\n\r<>{}[\]*#`]|https?:/.test(text)) return null;
  if (/[.!?]["')]*\s+\S/.test(text)) return null;
  if (!isWellFormed(text, source) || inventedIn(text, source).length > 0) return null;
  const known = new Set(contentOf(`${source} ${step}`).map(stemOf));
  const content = contentOf(text);
  const owed = content.filter((word) => known.has(stemOf(word))).length;
  if (content.length === 0 || owed / content.length < OWED) return null;
  return contentOf(text).join(' ') === contentOf(step).join(' ') ? null : text;
}
