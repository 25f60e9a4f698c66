import { EMPTY, hashOn } from '../model/hash.ts';
import type { Sense } from '../model/lexicon.ts';
import { type Token, tokensOf } from '../model/tokens.ts';
import { classOf } from '../model/word-class.ts';
import type { Verdict } from './classify.ts';
import { addSenses, type Leaning } from './word-features.ts';

/** One piece of a text and what surrounds it, as far as its label depends on that. */
export interface PieceInPlace {
  words: string;
  /** What the rules make of it by itself. */
  verdict: Verdict;
  senses: Sense[];
  leaning: Leaning;
  /** Names of all the rules that matched, whichever decided. */
  signs: string[];
  /** What the heading above it promises, and that heading's own words. */
  section: string | null;
  heading: string;
  bullet: boolean;
  /** It has its line to itself. */
  ownLine: boolean;
  /** The marks between it and the pieces before and after. */
  before: string;
  after: string;
  index: number;
  count: number;
  previous: Neighbour | null;
  next: Neighbour | null;
  /** What the rest of the text is like. */
  mood: string;
}

export interface Neighbour {
  words: string;
  verdict: Verdict;
  leaning: Leaning;
}

/** A feature by the parts of its name: one long string of them costs more than its hash. */
export type Add = (
  name: string,
  second?: string,
  third?: string,
  fourth?: string,
  fifth?: string,
) => void;

/** Nobody's sentence has more words; what follows them tells nothing new. */
const MOST_TOKENS = 200;
const STEM = 5;

const few = (count: number): string =>
  count < 4 ? String(count) : count < 6 ? '4' : count < 10 ? '6' : count < 16 ? '10' : '16';

/** The features of a piece, as hashes. */
export function pieceFeatures(piece: PieceInPlace): number[] {
  const found = new Set<number>();
  const add: Add = (name, second, third, fourth, fifth) => {
    let hash = hashOn(EMPTY, name);
    if (second !== undefined) hash = hashOn(hash, second);
    if (third !== undefined) hash = hashOn(hash, third);
    if (fourth !== undefined) hash = hashOn(hash, fourth);
    if (fifth !== undefined) hash = hashOn(hash, fifth);
    found.add(hash >>> 0);
  };
  const tokens = tokensOf(piece.words.slice(0, MOST_TOKENS * STEM)).slice(0, MOST_TOKENS);
  const words = tokens.flatMap(({ word, shape }) => (shape === 'mark' ? [] : [word]));
  addWords(words, add, found);
  addShape(tokens, words.length, add);
  addRules(piece, few(words.length), add);
  addPlace(piece, words[0] ?? '', words.at(-1) ?? '', add);
  addSenses(piece, add);
  addNeighbours(piece, add);
  return [...found];
}

/** Four letters in a row. */
const FOUR = hashOn(EMPTY, '4=');

function addWords(words: string[], add: Add, found: Set<number>): void {
  for (const [at, word] of words.entries()) {
    const back = words[at - 1] ?? '^';
    add('w=', word);
    add('b=', back, ' ', word);
    if (at > 1) add('t=', words[at - 2] ?? '', ' ', back, ` ${word}`);
    if (word.length > STEM) add('p=', word.slice(0, STEM));
    if (word.length > 4) add('e=', word.slice(-3));
    if (at < 2) add(at === 0 ? '0w=' : '1w=', word);
    const closed = `<${word}>`;
    for (let from = 0; from + 4 <= closed.length; from += 1)
      found.add(hashOn(FOUR, closed, from, from + 4) >>> 0);
  }
  add(`$w=${words.at(-1)}`);
  add(`01=${words[0]} ${words[1]}`);
  add(`0e=${(words[0] ?? '').slice(-3)}`);
}

/** The piece by kinds of word, marks and length: what is left of it when its subject is not known. */
function addShape(tokens: Token[], count: number, add: Add): void {
  const kinds = tokens.map(classOf);
  for (const [at, kind] of kinds.entries()) {
    const back = kinds[at - 1] ?? 'undefined';
    add('k=', kind);
    add('k2=', back, ' ', kind);
    add('k3=', kinds[at - 2] ?? 'undefined', ' ', back, ` ${kind}`);
  }
  add(`k0=${kinds.slice(0, 3).join(' ')}`);
  add(`kall=${kinds.slice(0, 6).join(' ')}`);
  add(`k$=${kinds.slice(-3).join(' ')}`);
  for (const { word, shape } of tokens) if (shape === 'mark') add(`m=${word.slice(0, 2)}`);
  const [first, second] = tokens;
  add(`$p=${tokens.at(-1)?.word.slice(0, 2)}`);
  add(`n=${few(count)}`);
  add(`s0=${first?.shape}`);
  add(`s01=${first?.shape} ${second?.shape} ${few(count)}`);
  if (tokens.some(({ shape }) => shape === '0')) add('has0');
}

/** What the rules say is said three times over: a word that only one text has must not drown it. */
const VOICES = ['', '+', '++'];

function addRules({ verdict, signs, section }: PieceInPlace, long: string, add: Add): void {
  const { label, actionable, confidence, why } = verdict;
  const sure = confidence >= 0.85 ? 'sure' : confidence >= 0.7 ? 'likely' : 'maybe';
  const kinds = [...new Set(signs.map((sign) => sign.slice(0, 1)))].sort().join('');
  const telling = signs.filter((sign) => !sign.startsWith('i'));
  for (const voice of VOICES) {
    add(`r${voice}=${label}${actionable ? '+' : ''}`);
    add(`rc${voice}=${label} ${sure}`);
    add(`ry${voice}=${why[0]}`);
    add(`rys${voice}=${why[0]} ${section}`);
    add(`rn${voice}=${label} ${long}`);
    add(`k${voice}=${kinds}`);
    add(`ks${voice}=${kinds} ${section}`);
    add(`only${voice}=${telling.slice(0, 2).sort().join(' ')} ${telling.length}`);
    for (const sign of signs) add('c', voice, '=', sign);
  }
}

function addPlace(piece: PieceInPlace, first: string, last: string, add: Add): void {
  const { section, heading, bullet, ownLine, index, count } = piece;
  const isLast = index === count - 1;
  add(`sec=${section}`);
  add(`hd=${heading}`);
  add(`sec0=${section} ${first}`);
  add(`bul=${bullet} ${ownLine}`);
  add(`bf=${piece.before}`);
  add(`af=${piece.after}`);
  add(`own=${ownLine} ${last}`);
  add(`at=${index === 0 ? 'first' : isLast ? 'last' : index === 1 ? 'second' : 'mid'}`);
  if (index === 0 || isLast) add(`at0=${index === 0} ${first}`);
  add(`many=${few(count)}`);
}

function addNeighbours({ previous, next, verdict }: PieceInPlace, add: Add): void {
  for (const [side, one] of [
    ['<', previous],
    ['>', next],
  ] as const) {
    const label = one ? `${one.verdict.label}${one.verdict.actionable ? '+' : ''}` : 'none';
    const words =
      one?.words
        .slice(0, MOST_TOKENS * STEM)
        .toLowerCase()
        .split(/\s+/) ?? [];
    add(`${side}s=${one?.verdict.sensitive}`);
    add(`${side}r=${label}`);
    add(`${side}rr=${label} ${verdict.label}`);
    add(`${side}w=${words[0]}`);
    add(`${side}z=${words.at(-1)}`);
  }
  add(`<s>=${previous?.verdict.sensitive} ${verdict.sensitive} ${next?.verdict.sensitive}`);
  add(`<r>=${previous?.verdict.label} ${verdict.why[0]} ${next?.verdict.label}`);
}
