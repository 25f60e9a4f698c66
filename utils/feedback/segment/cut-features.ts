import { hashOf, mixed, mixedAll } from '../model/hash.ts';
import type { Token } from '../model/tokens.ts';
import { classOf } from '../model/word-class.ts';
import { few, type TextHabits } from './habits.ts';
import type { Lean } from './leans.ts';

/** What a token is to the units: the first of one, inside one, or outside any (bullets, numbers of a list, dividers). */
export const TAGS = ['begin', 'inside', 'outside'] as const;
export type Tag = (typeof TAGS)[number];

/** A token as the features need it: everything hashed once. */
export interface Coded {
  word: number;
  kind: number;
  shape: number;
  gap: number;
  hint: number;
  lead: number;
  leadName: number;
}

const NONE = hashOf('|');
const NOWHERE: Coded = {
  word: NONE,
  kind: NONE,
  shape: NONE,
  gap: NONE,
  hint: NONE,
  lead: 0,
  leadName: 0,
};

/** Hashes the tokens of a text. `hints` is what the rules would do at each. */
export function coded(tokens: Token[], habits: TextHabits, hints: string[]): Coded[] {
  return tokens.map((token, at) => {
    const lead = habits.leads[at] ?? '';
    return {
      word: hashOf(token.word),
      kind: hashOf(classOf(token)),
      shape: hashOf(token.shape),
      gap: hashOf(token.gap),
      hint: hashOf(hints[at] ?? ''),
      lead: lead === '' ? 0 : hashOf(lead),
      leadName: lead === '' ? 0 : hashOf(lead.split(' ')[0] ?? ''),
    };
  });
}

/** Features of token `at` that don't depend on the cuts before it. */
export function placeFeatures(tokens: Coded[], at: number, habits: TextHabits): number[] {
  const t = (offset: number): Coded => tokens[at + offset] ?? NOWHERE;
  const [back2, back, here, on, on2] = [t(-2), t(-1), t(0), t(1), t(2)];
  const { gap, hint } = here;
  const [stops = 0, capitals = 0, lines = 0] = habits.rates;
  const out: number[] = [];
  for (let index = 0; index < 8; index += 1) out.push(mixed(1, index, t(index - 3).word));
  for (let index = 0; index < 7; index += 1) out.push(mixed(2, index, t(index - 3).kind));
  for (let index = 0; index < 5; index += 1) out.push(mixed(3, index, t(index - 2).shape));
  for (let index = 0; index < 5; index += 1) out.push(mixed(4, index, t(index - 2).gap));
  out.push(
    mixed(5, gap, back.shape, here.shape, on.gap),
    mixed(6, gap, here.word),
    mixed(7, gap, back.word),
    mixed(8, gap, back.word, here.word),
    mixed(9, gap, back.word, here.shape),
    mixed(10, gap, back.shape, here.word),
    mixed(11, here.word, on.word),
    mixed(12, back2.word, back.word),
    mixed(13, here.word, on.word, on2.word),
    mixed(14, gap, back.kind, here.kind),
    mixed(15, gap, here.kind, on.kind),
    mixed(16, gap, back.kind, here.kind, on.kind),
    mixed(17, gap, here.kind, on.kind, on2.kind),
    mixed(18, gap, back2.kind, back.kind, here.kind, on.kind),
    mixed(19, gap, back.kind, here.word),
    mixed(20, gap, back.word, here.kind, on.kind),
    mixed(21, hint),
    mixed(22, hint, gap, back.shape),
    mixed(23, hint, here.word),
    mixed(24, hint, back.word),
    mixed(25, stops, gap, back.shape, here.shape),
    mixed(26, capitals, gap, back.shape, here.shape),
    mixed(27, lines, gap, back.shape, here.shape),
  );
  addLeads(tokens, at, habits, out);
  addLeans(back, here, on, habits.leans[at], out);
  out.push(
    mixed(85, habits.places[at] ? 1 : 0, here.kind),
    mixed(86, habits.places[at - 1] ? 1 : 0, gap, back.kind),
  );
  return out;
}

/** What the clause so far and what follows mean, said several times over like the leads. */
function addLeans(
  back: Coded,
  here: Coded,
  on: Coded,
  lean: Lean | undefined,
  out: number[],
): void {
  const sides = 3 * (lean?.back ?? 0) + (lean?.on ?? 0);
  out.push(
    mixed(80, sides, here.gap, back.shape),
    mixed(81, sides, here.gap, back.word),
    mixed(82, sides, here.word),
    mixed(83, sides, here.kind, on.kind),
    mixed(84, sides, here.hint, back.shape),
  );
}

/** No lead of a line ("AC 1.3 not met -") is longer. */
const LEAD = 7;

function addLeads(tokens: Coded[], at: number, habits: TextHabits, out: number[]): void {
  const here = tokens[at] ?? NOWHERE;
  const back = tokens[at - 1] ?? NOWHERE;
  const from = habits.lineStart[at] ?? 0;
  out.push(mixed(40, few(at - from), here.gap, back.shape));
  if (back.lead) out.push(mixed(41, back.lead, here.gap));
  // Said three times over: it settles more than any single word does.
  if (here.lead)
    out.push(
      mixed(42, here.lead),
      mixed(43, here.lead),
      mixed(44, here.lead),
      mixed(45, here.leadName),
      mixed(46, here.lead, here.kind),
      mixed(47, here.lead, here.hint),
    );
  if (at - from >= LEAD) return;
  const before = tokens.slice(from, at);
  const shapes = mixedAll(before.map(({ shape, word }) => (shape === MARK ? word : shape)));
  const kinds = mixedAll(before.map(({ kind }) => kind));
  const mark = back.shape === MARK ? back.word : back.shape;
  const alike = habits.alike[at] ?? 0;
  out.push(
    mixed(48, shapes),
    mixed(49, shapes, here.gap, here.shape),
    mixed(50, kinds, here.gap),
    mixed(51, back.word, at - from, tokens[from]?.word ?? 0),
    mixed(52, alike, mark, here.gap),
    mixed(53, habits.labelled, mark, here.gap),
    mixed(54, alike, habits.labelled, mark, at - from),
  );
}

const MARK = hashOf('mark');

/** What has been cut so far: where the unit now open began, and whether brackets are open. */
export interface CutState {
  tag: Tag | 'start';
  unitStart: number;
  depth: number;
}

export const firstState: CutState = { tag: 'start', unitStart: 0, depth: 0 };

const TAG_CODE = { begin: 1, inside: 2, outside: 3, start: 4 } as const;

/** Features of token `at` that depend on the cuts before it. */
export function stateFeatures(
  tokens: Coded[],
  at: number,
  state: CutState,
  habits: TextHabits,
): number[] {
  const here = tokens[at] ?? NOWHERE;
  const back = tokens[at - 1] ?? NOWHERE;
  const first = tokens[state.unitStart]?.word ?? 0;
  const tag = TAG_CODE[state.tag];
  const long = few(at - state.unitStart);
  const toEnd = few(habits.toStop[at] ?? 0);
  const { gap, word } = here;
  return [
    mixed(60, tag, gap),
    mixed(61, tag, word),
    mixed(62, tag, back.word, gap),
    mixed(63, tag, here.shape, back.shape, gap),
    mixed(64, state.depth > 0 ? 1 : 0, gap),
    mixed(65, long, gap, tag),
    mixed(66, long, word),
    mixed(67, long, back.word),
    mixed(68, toEnd, long, gap),
    mixed(69, toEnd, word),
    mixed(70, first, word),
    mixed(71, first, long, gap),
  ];
}

/** The state after token `at` has got its tag. */
export function nextState(tokens: Token[], at: number, state: CutState, tag: Tag): CutState {
  const { word = '', gap } = tokens[at] ?? {};
  const depth = gap === 'line' || gap === 'blank' ? 0 : state.depth;
  return {
    tag,
    unitStart: tag === 'begin' ? at : state.unitStart,
    depth: word === '(' ? depth + 1 : word.startsWith(')') ? Math.max(0, depth - 1) : depth,
  };
}
