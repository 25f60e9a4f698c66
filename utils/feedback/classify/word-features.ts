import type { Sense } from '../model/lexicon.ts';
import type { Verdict } from './classify.ts';
import type { Add, PieceInPlace } from './features.ts';

const GOOD = /^(?:good|good-deed|good-thing|good-phrase|delight)(?:\.|$)/;
const FAULT =
  /^(?:fault|fault-deed|fault-thing|fault-phrase|absence|excess|-less)(?:\.|$)|^(?:un|mis|over|under|non|dis|in|im)\+/;
/** Of the work's own nouns the order of words needs to know only that they are such. */
const CRAFT = /^(?:made|performed|written)/;

/** How many of something, up to "more than two". */
const few = (count: number): string => (count > 2 ? '3' : String(count));

/** How many words of a piece are on the good side and the bad, and how they take turns. */
export interface Leaning {
  good: number;
  fault: number;
  order: string;
}

/** Which way one sense of a piece leans, with "no errors" on the good side and "not clear" on the other; empty for neither. */
export function signAt(senses: Sense[], at: number): '+' | '-' | '' {
  const classes = senses[at]?.classes ?? [];
  const isGood = classes.some((name) => GOOD.test(name));
  if (classes.includes('mend') || (!isGood && !classes.some((name) => FAULT.test(name)))) return '';
  const isNot = [1, 2, 3].some((back) => senses[at - back]?.classes.includes('not'));
  return isGood !== isNot ? '+' : '-';
}

/** Which way the words of a piece lean. */
export function leaningOf(senses: Sense[]): Leaning {
  let [good, fault, order] = [0, 0, ''];
  for (const at of senses.keys()) {
    const sign = signAt(senses, at);
    if (sign === '+') good += 1;
    if (sign === '-') fault += 1;
    if (order.at(-1) !== sign && order.length < 3) order += sign;
  }
  return { good, fault, order };
}

/** The piece by what its words mean: all that is left of it when none of them was in a text before. */
export function addSenses(piece: PieceInPlace, add: Add): void {
  const { senses, section, leaning, mood } = piece;
  const { label, why } = piece.verdict;
  const names = senses.map(({ name }) => (CRAFT.test(name) ? 'craft' : name));
  const met = new Set<string>();
  for (const [at, { classes }] of senses.entries()) {
    const [name, back, back2] = [names[at], names[at - 1] ?? '^', names[at - 2] ?? '^'];
    for (const one of classes) {
      met.add(one);
      add('l=', one);
    }
    add('l2=', back, ' ', name);
    add('l3=', back2, ' ', back, ` ${name}`);
  }
  add(`l0=${names[0]}`);
  add(`l01=${names[0]} ${names[1]}`);
  add(`l012=${names[0]} ${names[1]} ${names[2]}`);
  add(`l$=${names.at(-1)}`);
  add(`l$2=${names.at(-2)} ${names.at(-1)}`);
  const telling = names.filter((name) => !name.startsWith('~') && name !== 'craft');
  add(`lt0=${telling[0]}`);
  add(`lt$=${telling.at(-1)}`);
  add(`lt01=${telling[0]} ${telling[1]}`);
  for (let at = 1; at < telling.length; at += 1)
    add('lt=', telling[at - 1] ?? '', ' ', telling[at] ?? '');
  for (const one of met) {
    add('ls=', one, ' ', `${section}`);
    add('lr=', one, ' ', label);
  }
  const { good, fault, order } = leaning;
  for (const voice of ['', '+']) {
    add(`lg${voice}=${few(good)} ${few(fault)}`);
    add(`lo${voice}=${order}`);
    add(`lor${voice}=${order} ${label}`);
    add(`los${voice}=${order} ${section}`);
    add(`lm${voice}=${mood} ${order}`);
    add(`lmr${voice}=${mood} ${label}`);
    add(`lmy${voice}=${mood} ${why[0]}`);
  }
  const [before, after] = [piece.previous?.leaning.order, piece.next?.leaning.order];
  add(`l<=${before}`);
  add(`l>=${after}`);
  add(`l<>=${before} ${order} ${after}`);
  add(`lm=${mood} ${section}`);
}

/** For each piece, how much of the rest of the text praises and how much asks, in rough steps. */
export function moodsOf(all: { leaning: Leaning; verdict: Verdict }[]): string[] {
  const ways = all.map(wayOf);
  const count = (way: 1 | -1) => ways.filter((one) => one === way).length;
  const [praising, asking] = [count(1), count(-1)];
  return ways.map((own) => {
    const praise = praising - (own === 1 ? 1 : 0);
    const sum = praise + asking - (own === -1 ? 1 : 0);
    return sum < 2 ? 'none' : String(Math.round((5 * praise) / sum));
  });
}

/** 1: praises. -1: asks. The words settle it where no rule does. */
function wayOf({ leaning, verdict }: { leaning: Leaning; verdict: Verdict }): 1 | 0 | -1 {
  const isDefault = verdict.why[0] === 'default';
  if (verdict.label === 'praise' || (isDefault && leaning.order === '+')) return 1;
  return (verdict.actionable && !isDefault) || leaning.order === '-' ? -1 : 0;
}
