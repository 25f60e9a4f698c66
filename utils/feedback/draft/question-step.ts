import { openingOf } from '../classify/opening.ts';
import { baseVerb } from '../classify/verb-forms.ts';
import { withArticle } from './nouns.ts';
import { polish } from './polish.ts';

const ASKS =
  /^(?:what|why|how|which|who|whom|whose|where|when|did|do|does|is|are|was|were|have|has|had|can|could|would|will|should|in what|to what|at what|for|so what)\b/i;

/** A teacher's question as something to do: answer it, or add what it asks for ("Refs?"). `null` when it is neither. */
export function questionStep(bare: string): string | null {
  if (/^so what\W*$/i.test(bare)) return `Answer this: ${bare}`;
  const { locator, body } = openingOf(bare.replace(/^(?:please|and|but|so)\s+/i, ''));
  const place = locator ? ` (${locator})` : '';
  const asked = body.replace(/[?!\s]+$/, '');
  const request =
    /^(?:can|could|would|will) (?:you|we) (?:please |also |perhaps |maybe |now )*([a-zà-ž-]+)\b(.*)$/is.exec(
      asked,
    );
  if (request?.[1] && baseVerb(request[1]))
    return polish(`${request[1]}${request[2] ?? ''}${place}`);
  if (/^(?:why|how|when|where|who|which|what)(?: not)?$/i.test(asked))
    return polish(`Say ${asked.toLowerCase()}${place}`);
  if (ASKS.test(asked)) return `Answer this${place}: ${asked}?`;
  if (baseVerb(asked.split(' ')[0] ?? '') && asked.split(' ').length > 1)
    return polish(`${asked}${place}`);
  return isAddable(asked)
    ? polish(`Add ${withArticle(asked.charAt(0).toLowerCase() + asked.slice(1))}${place}`)
    : `Answer this${place}: ${asked}?`;
}

/** A thing asked for by its name ("Refs?", "page numbers?"): one that can be added, not a quantity to be told. */
const isAddable = (asked: string): boolean =>
  asked.split(/\s+/).length <= 5 &&
  /(?:s|source|reference|diagram|conclusion|example|date|title|label|quote|link|evidence|citation|introduction|signature|photo|graph|table|definition|detail)$/i.test(
    asked,
  );
