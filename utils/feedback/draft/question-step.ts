import { openingOf } from '../classify/opening.ts';
import { baseOfGerund, baseVerb, participleOf } from '../classify/verb-forms.ts';
import { nounsToo } from '../rules/verbs.ts';
import { askedWhat } from './asked-what-is.ts';
import { thirdPerson, withArticle } from './nouns.ts';
import { baseOfPast } from './pasts.ts';
import { polish } from './polish.ts';
import { rewrite } from './rewrite.ts';
import { fromMiddle } from './words-of.ts';

const ASKS =
  /^(?:what|why|how|which|who|whom|whose|where|when|did|do|does|is|are|was|were|have|has|had|can|could|would|will|should|might|in what|to what|at what|on what|for what|from what|by what|with what|for|so what|any|anything|or)\b/i;
const WH =
  '(?:(?:at|in|on|to|for|from|by|with|under|of) )?(?:what|why|how|which|who|whom|whose|where|when)(?: (?:much|many|far|long|often|big|deep|high|old|soon|well|hot|strong|else))?(?: (?:kind|sort|type|part|side) of)?';

/** A teacher's question as something to do: say it, do what it asks for, or add the thing it names. `null` when it is none of these. */
export function questionStep(bare: string): string | null {
  // "See what the numbers do?" only nods at something.
  if (/^(?:see|notice|spot|know) (?:what|how|why|that)\b.*\?$/i.test(bare)) return null;
  if (/^so what\W*$/i.test(bare)) return `Answer this: ${bare.replace(/[?!\s]+$/, '')}?`;
  const { locator, when, body } = openingOf(
    bare.replace(/^(?:please|and|but|so|also|or|then)\s+/i, ''),
  );
  const place = locator ? ` (${locator})` : '';
  const asked = body.replace(/[?!\s]+$/, '');
  if (!/\p{L}{2}/u.test(asked)) return null;
  const request = askedTo(asked) ?? askedTo(ASKED_BEHIND.exec(asked)?.[1] ?? '');
  if (request) return polish(`${when ? `${when}, ` : ''}${request}${place}`);
  // "If food cost is 31 %, what would you do?": without its condition it would be another question.
  if (when) return `Answer this in your work: ${bare.replace(/[?!\s]+$/, '')}?`;
  const saying =
    /^(?:can|could|would|will) (?:you|we) (?:please |also )?(?:tell|show|remind) (?:me|us) (?=(?:how|why|what|where|when|who|which)\b)(.+)$/is.exec(
      asked,
    );
  if (saying?.[1]) return polish(`Say ${saying[1]}${place}`);
  // "Feed before or after work, and why?": a choice is asked for, whatever the first word looks like.
  if (/ or /.test(asked) && nounsToo.has((asked.split(' ')[0] ?? '').toLowerCase()))
    return `Answer this in your work${place}: ${asked}?`;
  const what = askedWhat(asked);
  if (what) return polish(`${what}${place}`);
  const told = asTold(asked);
  if (told) return polish(`Say ${told}${place}`);
  if (ASKS.test(asked)) return `Answer this in your work${place}: ${asked}?`;
  if (isAddable(asked) && asked.split(/\s+/).length <= 2) return added(asked, place);
  const row = rewrite(asked);
  if (row) return polish(`${row}${place}`);
  if (baseVerb(asked.split(' ')[0] ?? '') && asked.split(' ').length > 1)
    return polish(`${asked}${place}`);
  return isAddable(asked) ? added(asked, place) : `Answer this in your work${place}: ${asked}?`;
}

const added = (asked: string, place: string): string =>
  polish(`Add ${withArticle(fromMiddle(asked))}${place}`);

/** "Happy with the log, could you add the policy": told first, then asked. */
const ASKED_BEHIND =
  /^(?!(?:if|when|what|why|how|who|which|where|is|are|do|does|did|was|were)\b)[^?]{8,}?(?:[,;]| -) ((?:could|can|would) (?:you|u) .+)$/is;

/** "Would you let me have a revised version by Friday": a thing to be handed in. */
const LET_ME_HAVE =
  /^(?:can|could|would|will|may) (?:you|i|we) (?:please )?(?:let me |let us )?have (?!a (?:look|go|think|word|chat)\b)((?:a|an|the|your|all|another)\b.+)$/is;

/** "Can you swap the link" → "swap the link". */
function askedTo(asked: string): string | null {
  const had = LET_ME_HAVE.exec(asked)?.[1];
  if (had && /\bby\b|\b(?:on|before) /.test(had)) return `hand in ${had}`;
  const found =
    /^(?:(?:can|could|will) (?:you|we)|would you(?= (?:try|add|pop|put|send|bring|redo|rewrite|swap|move|please|have a (?:go|look))\b)) (?:please |also |perhaps |maybe |now |not |just |possibly )*([a-zà-ž-]+)\b(.*)$/is.exec(
      asked,
    ) ??
    /^(?:any chance (?:of you|you could|you can)|fancy|how about|what about|why not|would you mind) ([a-zà-ž-]+?)(?:ing)?\b(.*)$/is.exec(
      asked,
    );
  const considered = /^have you (?:considered|thought about) (?!it\b|this\b|that\b)(\S.*)$/is.exec(
    asked,
  )?.[1];
  if (considered)
    return baseOfGerund(considered.split(' ')[0] ?? '') || /^have you c/i.test(asked)
      ? `consider ${considered}`
      : `think about ${considered}`;
  const verb =
    found?.[1] && !/^(?:see|tell|remember|think|imagine|spot|say)$/i.test(found[1])
      ? baseVerb(found[1])
      : null;
  return verb ? `${verb}${found?.[2] ?? ''}` : null;
}

/** A question as it is told: "What would DHCP have saved you" → "what DHCP would have saved you". `null` where it can't be done surely. */
function asTold(asked: string): string | null {
  const words = asked.charAt(0).toLowerCase() + asked.slice(1);
  if (
    /^(?:why|how|when|where|who|which|what|whose [a-zà-ž]+|what [a-zà-ž]+|which [a-zà-ž]+|how (?:many|much|long|far|often|hot|deep))(?: not)?$/i.test(
      asked,
    )
  )
    return words;
  const pronoun = new RegExp(
    `^(${WH}(?: [a-zà-ž'-]+){0,3}?) (is|are|was|were|would|will|could|can|should|might|must|have|has|had) (you|he|she|it|they|we|(?:this|that|there)(?= (?:a|an|the|so|not|in|on|from|for|about|safe|true|enough|needed|important|possible|called)\\b)) (.+)$`,
    'i',
  ).exec(words);
  if (pronoun) return lower(`${pronoun[1]} ${pronoun[3]} ${pronoun[2]} ${pronoun[4]}`);
  const done = new RegExp(
    `^(${WH}(?: [\\p{L}\\d'-]+){0,3}?) (do|does|did) ((?:you|he|she|it|they|we|this|that)|(?:the|your|a|an|this|that|these|those|each) (?:[\\p{L}'-]+ ){0,3}?[\\p{L}'-]+|\\p{Lu}[\\p{L}'-]+) ([\\p{L}-]+)( .+)?$`,
    'u',
  ).exec(words);
  const verb = done?.[4] ? askedVerb(done[4]) : null;
  // "Did the exit quiz tell you": the second verb is the real one, the first belongs to the name of the thing.
  const next = /^ ([\p{Ll}-]+)/u.exec(done?.[5] ?? '')?.[1];
  if (verb && nounsToo.has(verb) && next && askedVerb(next) && !nounsToo.has(next)) return null;
  if (done && verb && !/\b(?:not|n't)\b/.test(asked)) {
    const form = /did/i.test(done[2] ?? '')
      ? pastOf(verb)
      : /does/i.test(done[2] ?? '')
        ? thirdPerson(verb)
        : verb;
    return form ? lower(`${done[1]} ${done[3]} ${form}${done[5] ?? ''}`) : null;
  }
  const modal = new RegExp(
    `^(${WH}(?: [\\p{L}'-]+){0,3}?) (would|will|could|can|should|might) ((?:the|your|a|an|this|that|these|those|each) (?:[\\p{L}'-]+ ){0,3}?[\\p{L}'-]+|\\p{Lu}[\\p{L}'-]+) (be|have|need|\\p{Ll}+)( .+)?$`,
    'u',
  ).exec(words);
  if (
    modal?.[4] &&
    !/'s$/.test(modal[3] ?? '') &&
    (/^(?:be|have|need)$/.test(modal[4]) || askedVerb(modal[4]))
  )
    return lower(`${modal[1]} ${modal[3]} ${modal[2]} ${modal[4]}${modal[5] ?? ''}`);
  // "Who enforces it on a farm", "Which tool takes the burr off": the asked-for is the subject, so the order stays.
  const subject =
    /^(?:who|what|which(?: [a-zà-ž]+){1,2}|whose [a-zà-ž]+|how many(?: [a-zà-ž]+){1,2}) ([a-zà-ž]+)( .+)?$/i.exec(
      words,
    );
  const own = subject?.[1] ?? '';
  const isVerb =
    !/^(?:do|does|did|is|was|has|else|kind|sort|type)$/.test(own) &&
    ((/^who .*\b/i.test(words) && /[^s]s$/.test(own)) ||
      (/s$/.test(own) && (baseVerb(own.replace(/s$/, '')) ?? baseVerb(own.replace(/es$/, '')))) ||
      baseOfPast(own) ||
      /^(?:happens|happened|goes|makes|made|causes|caused|decides|decided)$/.test(own));
  return subject?.[2] && isVerb ? words : null;
}

/** Verbs of questions besides those of requests. */
const OTHER_VERBS = new Set(
  'come go live happen need want mean feel get be have become seem like love know cost contain belong weigh last rise grow die differ depend matter apply exist fail win say'.split(
    ' ',
  ),
);
const askedVerb = (word: string): string | null => (OTHER_VERBS.has(word) ? word : baseVerb(word));

const lower = (told: string): string => told.charAt(0).toLowerCase() + told.slice(1);

/** The simple past, where it is surely known. */
function pastOf(verb: string): string | null {
  const participle = participleOf(verb);
  if (PAST_OF[verb]) return PAST_OF[verb];
  if (/ed$/.test(participle)) return OTHER_ODD.test(verb) ? null : participle;
  return PASTS_ALIKE.has(verb) ? participle : (PAST_OF[verb] ?? null);
}
/** Odd pasts that no list here has. */
const OTHER_ODD =
  /^(?:lose|cost|come|happen to|fight|sleep|swim|drink|eat|ring|sing|throw|steal|hit|hurt|bend|burst|cast|creep|dig|fling|forbid|hang|leap|light|seek|shrink|sink|spin|spit|sting|sweat|swear|weep)$/;
const PASTS_ALIKE = new Set(
  'bring build buy catch cut deal find get have hold keep lay lead leave let lose make mean meet pay put read say send set sit spend split stand stick teach tell think understand hear feel'.split(
    ' ',
  ),
);
const PAST_OF: Record<string, string> = {
  feel: 'felt',
  fall: 'fell',
  win: 'won',
  become: 'became',
  rise: 'rose',
  grow: 'grew',
  choose: 'chose',
  take: 'took',
  give: 'gave',
  go: 'went',
  see: 'saw',
  do: 'did',
  write: 'wrote',
  draw: 'drew',
  know: 'knew',
  come: 'came',
  begin: 'began',
  break: 'broke',
  speak: 'spoke',
  wear: 'wore',
  run: 'ran',
  drive: 'drove',
};

/** A thing asked for by its name ("Refs?", "page numbers?"): one that can be added, not a quantity to be told. */
const isAddable = (asked: string): boolean =>
  !/[,;:]|\b(?:to|of|for|with|in|on|at|from)\b/.test(asked) &&
  asked.split(/\s+/).length <= 5 &&
  /(?:(?<!ou|s)s|source|reference|diagram|conclusion|example|date|title|label|quote|link|evidence|citation|introduction|signature|photo|graph|table|definition|detail)$/i.test(
    asked,
  );
