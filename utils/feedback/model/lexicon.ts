import { type Stem, stemsOf } from './stem.ts';
import type { Token } from './tokens.ts';
import { classOf } from './word-class.ts';
import { wordLists } from './words/lists.ts';

/** What one word, or a turn of phrase, means in marked feedback. */
export interface Sense {
  /** Class and ending ("fault-deed.ed"), or the rough kind of a word that no list has. */
  name: string;
  /** All classes it is in; empty for a word that no list has. */
  classes: readonly string[];
  /** Place of its first token. */
  at: number;
}

interface Entry {
  classes: string[];
}

/** Phrases that begin with the same word, the longest first. */
interface Phrase extends Entry {
  rest: string[];
}

interface Lexicon {
  words: Map<string, Entry>;
  phrases: Map<string, Phrase[]>;
}

let loaded: Lexicon | undefined;
const known = new Map<string, { name: string; classes: string[] } | null>();
const MOST_KNOWN = 20_000;

const plain = (word: string): string => word.replaceAll("'", '');

function lexicon(): Lexicon {
  loaded ??= lexiconOf(wordLists);
  return loaded;
}

/** Makes lists ready to look words up in. A word may be in several classes: the first list that has it names it. */
export function lexiconOf(lists: Record<string, string>): Lexicon {
  const words = new Map<string, Entry>();
  const phrases = new Map<string, Phrase[]>();
  for (const [name, list] of Object.entries(lists)) {
    for (const entry of list.split(/\s+/)) {
      const [first = '', ...rest] = plain(entry).split(/[-_]/);
      if (first === '') continue;
      if (rest.length === 0) addTo(words, first, name);
      else addPhrase(phrases, first, rest, name);
    }
  }
  for (const ones of phrases.values()) ones.sort((one, two) => two.rest.length - one.rest.length);
  return { words, phrases };
}

function addTo(words: Map<string, Entry>, word: string, name: string): void {
  const found = words.get(word);
  if (!found) words.set(word, { classes: [name] });
  else if (!found.classes.includes(name)) found.classes.push(name);
}

function addPhrase(
  phrases: Map<string, Phrase[]>,
  first: string,
  rest: string[],
  name: string,
): void {
  const own = phrases.get(first) ?? [];
  phrases.set(first, own);
  const same = own.find((one) => one.rest.join(' ') === rest.join(' '));
  if (!same) own.push({ rest, classes: [name] });
  else if (!same.classes.includes(name)) same.classes.push(name);
}

/** The senses of a piece, in order: one for each turn of phrase, and for each word or mark outside them. */
export function sensesOf(tokens: Token[]): Sense[] {
  const { phrases } = lexicon();
  const plainWords = tokens.map(({ word }) => plain(word));
  const senses: Sense[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    const word = plainWords[at] ?? '';
    const own = phrases.get(word);
    const found = own ? phraseAt(own, tokens, plainWords, at) : null;
    if (found) {
      senses.push({ name: found.classes[0] ?? '', classes: found.classes, at });
      at = found.last;
    } else if (token && !isHyphen(token)) {
      const sense = token.shape === 'mark' ? null : senseOfWord(word);
      senses.push({ name: sense?.name ?? `~${classOf(token)}`, classes: sense?.classes ?? [], at });
    }
  }
  return senses;
}

const isHyphen = ({ word, gap }: Token): boolean => word === '-' && gap === 'none';

function phraseAt(phrases: Phrase[], tokens: Token[], words: string[], from: number) {
  for (const { rest, classes } of phrases) {
    let at = from;
    let isFound = true;
    for (const word of rest) {
      at += 1;
      const token = tokens[at];
      if (token && isHyphen(token)) at += 1;
      if (words[at] !== word) {
        isFound = false;
        break;
      }
    }
    if (isFound) return { classes, last: at };
  }
  return null;
}

function senseOfWord(word: string): { name: string; classes: string[] } | null {
  const found = known.get(word);
  if (found !== undefined) return found;
  const made = lookedUp(word);
  if (known.size < MOST_KNOWN) known.set(word, made);
  return made;
}

function lookedUp(word: string): { name: string; classes: string[] } | null {
  const stems = stemsOf(word);
  return fromLists(stems) ?? fromPrefix(word);
}

function fromLists(stems: Stem[]): { name: string; classes: string[] } | null {
  const { words } = lexicon();
  for (const { base, ending } of stems) {
    const entry = words.get(base);
    if (entry) {
      const end = ending === '' || ending === 'ly' ? '' : `.${ending}`;
      const classes = entry.classes.map((one) => one + end);
      // "Tidy" is praise or a request: what stands around it has to say which.
      const isEither = end === '' && classes.length > 1 && classes.includes('mend');
      return { name: isEither ? `${classes[0]}/mend` : (classes[0] ?? ''), classes };
    }
  }
  return null;
}

const PREFIX = /^(un|in|im|mis|over|under|non|dis|re|pre|well|out)(?=\p{L}{4})/u;

/** "unglazed", "misthreaded", "overbeaten": the prefix says more than a word that no list has. */
function fromPrefix(word: string): { name: string; classes: string[] } | null {
  const prefix = PREFIX.exec(word)?.[1];
  if (prefix === undefined)
    return /.less$/.test(word) ? { name: '-less', classes: ['-less'] } : null;
  const base = fromLists(stemsOf(word.slice(prefix.length)));
  const isForm = /(?:ed|en|ing|t)$/.test(word);
  if (!base && !isForm) return null;
  const family = base?.classes[0]?.split('.')[0] ?? 'form';
  return { name: `${prefix}+${family}`, classes: [`${prefix}+`, `${prefix}+${family}`] };
}
