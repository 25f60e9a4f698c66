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
      `^${QUOTED},? (?:becomes?|should (?:be|read|say|become)|needs to be|reads better as|would read better as|might be|could be|could become|is spelt|is really|wants to be)(?: anything else, e\\.g\\.)? ${QUOTED}$`,
      'i',
    ),
    write: (m) => `change ${tidyEnd(part(m, 1))} to ${tidyEnd(part(m, 2))}`,
    from: "'Toileted' should be 'Assisted to the toilet.'",
    to: "change 'Toileted' to 'Assisted to the toilet'",
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
