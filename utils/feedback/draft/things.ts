import { baseOfParticiple, baseVerb } from '../classify/verb-forms.ts';
import { nounsToo } from '../rules/verbs.ts';

/** Stands in a request where a row took a clause for a thing. The guard turns it down, so that the next row or a frame has its try. */
export const NO_THING = '\uFFFC';

/** A clause begins, or a second thing is said. */
const CLAUSE =
  /[;:]| - |, (?!\p{L}+(?: and|,))|\bleft (?:on|in|at|to|over|out|off|open)\b|\b(?:so|because|when|which|where|if|but|until|while|though|although|than|is|are|was|were|has|have|had|does|did|can|cannot|could|would|will|should|must|might|may|got|gets|goes|went|comes|came|arrives?|remains?|sits?|sat|says|said|asks?|tells?|told|wants?|gone|nor|neither|felt|feels|looked|looks|seemed|seems|kept|us|you|he|she|it|they|we|i)\b|n't\b/iu;
const NO_HEAD =
  /^(?:yours|mine|ours|theirs|having|being|no|not|never|only|just|too|very|in|on|at|for|from|with|by|to|of|into|through|after|before|during|without|and|or|you|he|she|we|they|there|what|how|why|who|who's|both of|like)\b(?!-)/i;
/** "wiper arm's on backwards": that is "is", no owner. */
const CONTRACTED =
  /(?:'s|'re|'ve|'d|'ll) (?:on|in|off|up|out|like|a|an|the|not|too|so|all|been|got|gone|very|just|still|never|\p{L}+ing)\b/iu;
const LEFT_SO =
  /^(?!(?:need|speed|seed|feed|led|bed|red|shed|used|method|read|set|cut|lead|finished|unfinished)$)(?:\p{L}{2,}[^e]ed|struck|drawn|taken|given|shown|written|left|done)$/iu;
const SIDE = /^(?:along|in|on|at|by|to|with|from|over|off|up|out|through|across|down)$/i;
const CUT_OFF =
  /\b(?:\p{L}+ed|read|left|cut|put|let|set|taken|done) (?:off|up|out|in|on|down|over)$/iu;

/** Whether words that a row is to make the object of a request name a thing, and tell nothing of it. */
export function isThing(phrase: string): boolean {
  const words = phrase.replace(/"[^"]*"|(?<!\p{L})'[^']*'(?!\p{L})/gu, 'x').trim();
  if (CLAUSE.test(words) || NO_HEAD.test(words) || CONTRACTED.test(words) || CUT_OFF.test(words))
    return false;
  const all = words.split(/\s+/);
  const [first = '', second = ''] = all;
  // "Naismith's not been added": "is" was cut off the thing.
  if (/'s$/.test(words)) return false;
  // "joint struck", "resolved along the slope": what was done, not what there is.
  if (all.length > 1 && LEFT_SO.test(all.at(-1) ?? '')) return false;
  if (/ed$/i.test(first) && SIDE.test(second)) return false;
  if (/^(?:bit|lot|half|touch|one|some|rest)$/i.test(words)) return false;
  if (all.length === 1) return !/[^e]ed$|ly$/i.test(words) || baseOfParticiple(words) === null;
  // "quotation runs to 140 words": a noun elsewhere, but here it tells.
  if (/ \p{L}+[^\ss]s (?:to \d|(?:to the|to a|a|an|the|no|its)(?: |$))/iu.test(words)) return false;
  return !all.slice(1).some(isTelling);
}

/** "joins", "leans": a verb that says what the thing does. Those that are nouns too ("levels") may be things. */
function isTelling(word: string): boolean {
  if (!/[^s]s$/.test(word)) return false;
  const stem = baseVerb(word.slice(0, -1)) ?? baseVerb(word.slice(0, -2));
  return stem !== null && !nounsToo.has(stem);
}

/** What a piece of work is made of, on paper, at the bench or on the screen. */
export const ARTEFACT =
  /\b(?:sheets?|cards?|forms?|folders?|files?|logs?|notes|records?|screenshots?|photos?|photographs?|images?|pictures?|graphs?|charts?|quotes?|calculations?|captions?|labels?|headings?|titles?|footnotes?|references?|quotations?|sources?|spelling|tenses?|arguments?|examples?|drafts?|scripts?|edges?|joints?|welds?|seams?|stitches|cuts?|colours?|spacing|costings?|programme|changelog|spec|slides?|axes|axis|scale|units?|working|answers?|claims?|points?|sentences?|words?|ideas?|structure|tone|register|layout|timings?|pages?|dates?|figures?|names?|hours|entries|box(?:es)?|cells?|columns?|rows?|recommendations?|conclusions?|findings|results?|hypothesis|fields?|boards?|cables?|pass|passwords?)\b/i;
