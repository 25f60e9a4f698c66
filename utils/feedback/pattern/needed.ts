/** Words of which a text that a pattern matches holds one at least, in small letters; `null` = none is sure. */
export type Needed = readonly string[] | null;

/** What stands at a place of a pattern: a letter of its own, something that must be there, or whatever. */
type Atom = { is: 'letter'; letter: string } | { is: 'part'; needed: Needed } | { is: 'nowhere' };

const LETTER = /[\p{L}\p{N} '"’£%,;:&!=/-]/u;
const OPTIONAL = /^(?:[?*]|\{0)/;
const QUANTIFIER = /(?:[?*+]|\{\d+(?:,\d*)?\})\??/y;
const OPENING = /\((?:\?(?:[:=!]|<[=!]|<\w+>|[a-z-]*:))?/y;
const LONG_ESCAPE = /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-f]{4}|x[\da-f]{2}|k<\w+>|\d+)/iy;
/** More of them, and looking for each takes as long as the pattern. */
const MOST = 24;

/** How seldom one of the words stands in a text, roughly: each letter more makes it four times as seldom. The least is the best to look for. */
const rarity = (words: readonly string[]): number =>
  words.reduce((sum, word) => sum + 4 ** -word.length, 0);

const better = (one: Needed, other: Needed): Needed => {
  if (one === null || other === null) return one ?? other;
  return rarity(other) < rarity(one) ? other : one;
};

/**
 * What a pattern cannot match without, read off its source: of what stands side by side the rarest, of alternatives one of each. Nothing is made of what may be
 * left out, of classes of letters, and of what must not be there. Flags do not matter: words are compared in small letters, which finds more than the pattern does, never less.
 *
 * @throws nothing: of a source that it does not understand it knows nothing
 */
export function neededIn(source: string): Needed {
  let at = 0;
  /** What of it stands here; that is passed over. */
  const taken = (what: RegExp): string => {
    what.lastIndex = at;
    const found = what.exec(source)?.[0] ?? '';
    at += found.length;
    return found;
  };

  /** Up to the next bracket that closes, or the end. */
  function alternatives(): Needed {
    let all: string[] | null = [];
    for (;;) {
      const one = sequence();
      all = one === null || all === null ? null : [...all, ...one];
      if (source[at] !== '|') break;
      at += 1;
    }
    return all !== null && all.length > 0 && all.length <= MOST ? all : null;
  }

  function sequence(): Needed {
    let best: Needed = null;
    let run = '';
    const endRun = () => {
      if (run !== '') best = better(best, [run]);
      run = '';
    };
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const atom = nextAtom();
      const quantifier = taken(QUANTIFIER);
      const isOptional = OPTIONAL.test(quantifier);
      if (atom.is === 'nowhere') continue;
      if (atom.is === 'letter' && !isOptional) run += atom.letter;
      if (quantifier !== '' || atom.is === 'part') endRun();
      if (atom.is === 'part' && !isOptional) best = better(best, atom.needed);
    }
    endRun();
    return best;
  }

  function nextAtom(): Atom {
    const sign = source.charAt(at);
    if (sign === '(') return group();
    if (sign === '[') return letters();
    if (sign === '\\') return escaped();
    at += 1;
    if (sign === '^' || sign === '$') return { is: 'nowhere' };
    return LETTER.test(sign) ? { is: 'letter', letter: sign.toLowerCase() } : SOMETHING;
  }

  function group(): Atom {
    const opening = taken(OPENING);
    const needed = alternatives();
    at += 1;
    if (/!$/.test(opening)) return { is: 'nowhere' };
    // What is looked for ahead or behind stands in the text as well, but takes no room between what stands beside it.
    return { is: 'part', needed };
  }

  function letters(): Atom {
    at += 1;
    while (at < source.length && source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
    at += 1;
    return SOMETHING;
  }

  function escaped(): Atom {
    const sign = source.charAt(at + 1);
    if (taken(LONG_ESCAPE) !== '') return SOMETHING;
    at += 2;
    if (sign === 'b' || sign === 'B') return { is: 'nowhere' };
    return /[a-z]/i.test(sign) ? SOMETHING : { is: 'letter', letter: sign };
  }

  const needed = alternatives();
  // A bracket too many: it was not understood.
  return at < source.length ? null : needed;
}

const SOMETHING: Atom = { is: 'part', needed: null };
