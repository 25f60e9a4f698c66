import { type DraftRow, part } from './draft-row.ts';
import { fromMiddle } from './words-of.ts';

const QUOTED = `("[^"]+"|'[^']+(?:'[a-zà-ž][^']*)*'(?![a-zà-ž\\d]))`;
/** A model of several words stands in quotes, so that its "I" is nobody's here. */
const inQuotes = (words: string): string =>
  / /.test(words) && !/["']/.test(words) ? `'${words}'` : words;
/**
 * Whether an arrow stands between a form and the right one: both whole quotes, or short, or with a word in common. "Heading levels jump h1 → h4"
 * tells of a change; "'allegedly' sprinkled like salt > attribute it once" has more than the form before the arrow.
 */
function isPair(from: string, to: string): boolean {
  // "Q12 share £60 in 2:3 → 5 parts, 60÷5=12": a sum is worked, nothing is put right.
  if (from.toLowerCase() === to.toLowerCase() || /[=÷×]/.test(from + to)) return false;
  const isQuote = (words: string): boolean => /^(["']).*\1[.,]?$/.test(words);
  if (isQuote(from)) return true;
  if (/^["']/.test(from)) return false;
  const words = new Set(to.toLowerCase().split(/[^\p{L}\d]+/u));
  return (
    from.split(/\s+/).length <= 2 ||
    from
      .toLowerCase()
      .split(/[^\p{L}\d]+/u)
      .some((word) => word.length > 1 && words.has(word))
  );
}
const tidyEnd = (words: string): string => words.replace(/[\s.,;]+(?=["']?$)/, '').trim();

/** A model rewrite, or a form and the right one. Tried before all others: what it says is plain. */
export const modelRows: DraftRow[] = [
  {
    name: 'arrow',
    pattern:
      /^(?:[\p{L} ]{2,20}: (?=["']))?([^→⇒>=]{1,160}?)\s*(?:→|⇒|-+>|=+>|(?<![<>=])>(?![>=]))\s*([^→⇒>]{1,200})$/u,
    write: (m) =>
      isPair(part(m, 1), part(m, 2))
        ? `change ${inQuotes(tidyEnd(part(m, 1)))} to ${inQuotes(tidyEnd(part(m, 2)))}`
        : null,
    from: "'He were late' → 'He was late'",
    to: "change 'He were late' to 'He was late'",
  },
  {
    name: 'not-this-but-that',
    pattern: new RegExp(
      `^not ${QUOTED},?\\s*(?:but|rather|say|try|-)\\s*(?:say |write )?${QUOTED}$`,
      'i',
    ),
    write: (m) => `say ${tidyEnd(part(m, 2))}, not ${tidyEnd(part(m, 1))}`,
    from: "Not 'Sit.' but 'Please have a seat.'",
    to: "say 'Please have a seat', not 'Sit'",
  },
  {
    name: 'say-this',
    pattern: new RegExp(
      `^(?:don't|do not|dont|never) (?:say|write|put) ${QUOTED},? (?:say|write|put|but) ${QUOTED}$`,
      'i',
    ),
    write: (m) => `say ${tidyEnd(part(m, 2))}, not ${tidyEnd(part(m, 1))}`,
    from: "don't say 'i think' say 'it could be argued'",
    to: "say 'it could be argued', not 'i think'",
  },
  {
    name: 'becomes',
    pattern: new RegExp(
      `^${QUOTED},? (?:becomes?|should (?:probably |really |actually )?(?:be|read|say|become)|needs to be|reads better as|would read better as|might be|could be|could become|is spelt|is really|wants to be)(?: anything else, e\\.g\\.)? ${QUOTED}$`,
      'i',
    ),
    write: (m) => `change ${tidyEnd(part(m, 1))} to ${tidyEnd(part(m, 2))}`,
    from: "'Toileted' should be 'Assisted to the toilet.'",
    to: "change 'Toileted' to 'Assisted to the toilet'",
  },
  {
    name: 'you-wrote',
    pattern: new RegExp(
      `^you(?:'ve| have)? (?:wrote|written|put|said|say|write|used|typed) ${QUOTED}(?: .{1,25}?)?(?:,| -|;|\\.)? (?:and |but )?(?:it |this |that |which )?(?:should(?: have| of)?(?: be| been| say| read)?|needs? to be|ought to be|is) ${QUOTED}$`,
      'i',
    ),
    write: (m) => `change ${tidyEnd(part(m, 1))} to ${tidyEnd(part(m, 2))}`,
    from: "You wrote 'I am go' - it should be 'I am going'",
    to: "change 'I am go' to 'I am going'",
  },
  {
    name: 'we-would-say',
    pattern: new RegExp(
      `^${QUOTED}(?:,| -|;|:) (?:(?:in|for) (?:a|an|your|formal) [\\p{L} ]{3,30}?,? )?(?:we|you|i|people)(?:'d| would| should| could)? (?:say|write|put|use) ${QUOTED}$`,
      'iu',
    ),
    write: (m) => `change ${tidyEnd(part(m, 1))} to ${tidyEnd(part(m, 2))}`,
    from: "'Get back to me asap' - in a formal letter we'd say 'I look forward to hearing from you'",
    to: "change 'Get back to me asap' to 'I look forward to hearing from you'",
  },
  {
    name: 'instead-of-words',
    pattern: new RegExp(
      `^instead of ${QUOTED},? (?:you (?:could|might|should|can) |i(?:'d| would) |try |just )*(?:writing |putting |saying |using |write |put |say |use |want |like |have |prefer )?${QUOTED}$`,
      'i',
    ),
    write: (m) => `change ${tidyEnd(part(m, 1))} to ${tidyEnd(part(m, 2))}`,
    from: "Instead of 'get better at passing' put '8 out of 10 passes reach a partner'",
    to: "change 'get better at passing' to '8 out of 10 passes reach a partner'",
  },
  {
    name: 'spelt-wrong-by-you',
    pattern:
      /^you(?:'ve| have)? (?:spelt|spelled|misspelt|misspelled) ((?:"[^"]+"|'[^']+')(?:,? (?:and|&) (?:"[^"]+"|'[^']+'))?)(?: (?:wrong|wrongly|incorrectly))?((?: (?:in|on|throughout|all the way).{0,40})?)$/is,
    write: (m) => `correct the spelling of ${part(m, 1)}${m[2] ?? ''}`,
    from: "You have spelt 'environment' incorrectly throughout",
    to: "correct the spelling of 'environment' throughout",
  },
  {
    name: 'spelt-wrong',
    pattern:
      /^([a-zà-ž'-]{3,24}(?: [a-zà-ž'-]+)?) (?:is |was |are )?(?:spelt|spelled|misspelt as|written as) ["']([^"']+)["'](.*)$/i,
    write: (m) => `correct the spelling of ${part(m, 1)} ('${part(m, 2)}')`,
    from: "Weimar spelt 'Wiemar' eleven times",
    to: "correct the spelling of Weimar ('Wiemar')",
  },
  {
    name: 'no-such-word',
    pattern: new RegExp(
      `^${QUOTED} (?:isn't|is not|ain't) (?:a|an|really a|english)\\b ?(?:real )?word$`,
      'i',
    ),
    write: (m) => `change ${part(m, 1)}: it is not a word`,
    from: "'Profitmaximisating' isn't a word",
    to: "change 'Profitmaximisating': it is not a word",
  },
  {
    name: 'instead-how-about',
    pattern: /^instead of (.{2,60}?),? (?:how about|what about|why not|try|use) (.{2,60}?)\??$/i,
    write: (m) => `use ${part(m, 2)} instead of ${part(m, 1)}`,
    from: "Instead of 'said angrily', how about 'snapped'?",
    to: "use 'snapped' instead of 'said angrily'",
  },
  {
    name: 'for-this-write-that',
    pattern: new RegExp(`^for ${QUOTED},? (?:read|write|say|put|use) ${QUOTED}$`, 'i'),
    write: (m) => `change ${part(m, 1)} to ${part(m, 2)}`,
    from: "For 'innocent' read 'not guilty'",
    to: "change 'innocent' to 'not guilty'",
  },
  {
    name: 'quoted-for',
    pattern: new RegExp(
      `^${QUOTED} (?:for|instead of|where you (?:mean|want)|when you mean) ${QUOTED}(?: .{1,20})?$`,
      'i',
    ),
    write: (m) => `change ${part(m, 1)} to ${part(m, 2)}`,
    from: "'Their' for 'there' three times",
    to: "change 'Their' to 'there'",
  },
  {
    name: 'needs-to-go',
    pattern:
      /^(?!.*(?:n't| not | never |doesnt|dont))([^,;]{2,70}?) (?:needs? to|has to|have to|must|should|can|could|might|ought to|wants? to) (?:just )?(?:go|come out|disappear)\b(?! (?:higher|lower|faster|slower|wider|better|deeper|there|here|by|on its|under|a|off|of|in|on|at|to|up|under|back|first|last|with|into|before the|after the|further|beyond|deeper|straight))(,? .{0,60})?$/i,
    write: (m) => `take out ${fromMiddle(part(m, 1))}${/^,/.test(part(m, 2)) ? '' : (m[2] ?? '')}`,
    from: "'gonna' and 'loads' need to go before anyone else sees it",
    to: "take out 'gonna' and 'loads' before anyone else sees it",
  },
];
