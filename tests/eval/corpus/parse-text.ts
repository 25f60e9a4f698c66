import { Day } from '#utils/domain/time.ts';
import type { GoldUnit } from '../jsonl.ts';

/** A text of the corpus with its labels. Offsets are UTF-16, half-open, into `text`. */
export interface CorpusText {
  id: string;
  style: string;
  area: string;
  markedOn: string | null;
  text: string;
  units: CorpusUnit[];
  /** Indexes of the units a mentor would take up first, most important first. */
  priorities: number[];
}

export interface CorpusUnit extends GoldUnit {
  /** The day by which the unit itself asks for something. */
  due: string | null;
  isSensitive: boolean;
}

/** A file of the corpus that is not as LABELLING.md says; the message names the text and what is wrong. */
export class BadCorpus extends Error {}

const LABELS = {
  p: 'praise',
  a: 'action',
  q: 'question',
  g: 'grade',
  n: 'neutral',
  h: 'heading',
} as const;
const OPENING = /\{([paqgnh])([123s-]?) ([^{}]*?)(?: due=(\d{4}-\d\d-\d\d))?\}/gy;
const HEAD =
  /^=== (?<id>\S+) \| style: (?<style>[a-z-]+) \| area: (?<area>[^|]+?)(?: \| marked: (?<marked>\d{4}-\d\d-\d\d))?$/;
const MOST_PRIORITIES = 3;

/**
 * Reads one file in the form of LABELLING.md.
 * @throws BadCorpus with the first fault found
 */
export function parseCorpus(file: string): CorpusText[] {
  const parts = file.replaceAll('\r', '').split(/^(?==== )/m);
  return parts.filter((part) => part.trim() !== '').map(parseText);
}

function parseText(part: string): CorpusText {
  const cut = part.indexOf('\n');
  const first = part.slice(0, cut);
  const head = HEAD.exec(first)?.groups;
  if (!head) throw new BadCorpus(`“${first}”: not a first line as LABELLING.md says.`);
  const { id = '', style = '', area = '', marked } = head;
  if (marked !== undefined && !Day.safeParse(marked).success)
    throw new BadCorpus(`${id}: ${marked} is no day.`);
  const { text, units, ranks } = readUnits(part.slice(cut + 1).trim(), id);
  const priorities = ranks
    .flatMap((rank, unit) => (rank > 0 ? [{ rank, unit }] : []))
    .sort((one, other) => one.rank - other.rank)
    .map(({ unit }) => unit);
  if (
    priorities.length > MOST_PRIORITIES ||
    new Set(ranks.filter(Boolean)).size !== priorities.length
  )
    throw new BadCorpus(`${id}: at most one unit each may be 1, 2 and 3.`);
  return { id, style, area, markedOn: marked ?? null, text, units, priorities };
}

function readUnits(marked: string, id: string) {
  const units: CorpusUnit[] = [];
  const ranks: number[] = [];
  let text = '';
  let at = 0;
  while (at < marked.length) {
    const next = marked.indexOf('{', at);
    text += plain(marked.slice(at, next < 0 ? undefined : next), id);
    if (next < 0) break;
    OPENING.lastIndex = next;
    const found = OPENING.exec(marked);
    if (!found)
      throw new BadCorpus(`${id}: “${marked.slice(next, next + 40)}…” is no labelled unit.`);
    const words = found[3] ?? '';
    // Two units written one after the other without anything between: nobody types two words as one.
    if (/[\p{L}\p{N}]$/u.test(text) && /^[\p{L}\p{N}]/u.test(words)) text += ' ';
    units.push(unitOf(found, text.length, id));
    ranks.push(Number(found[2]) || 0);
    text += words;
    at = next + found[0].length;
  }
  if (units.length === 0) throw new BadCorpus(`${id}: no labelled unit.`);
  return { text, units, ranks };
}

/** A place in brackets of its own: “[l.3 "the writer uses words"]”, “[next to 1.2]”. */
const BRACKETED = /\[[^\]\n]*\]/g;
/** Words that only say where on the work a note stands. */
const PLACE =
  /\b(?:lines?|para(?:graph)?s?|pages?|slides?|rows?|tables?|graphs?|foot|top|middle|bottom|title|opening|last|refs|folder|intro|concl(?:usion)?)\b/giu;

/** What stands between the units: bullets, numbers, code marks, dividers, places on the work. Other words there were forgotten. */
function plain(between: string, id: string): string {
  if (between.includes('}')) throw new BadCorpus(`${id}: a brace too many at “${between.trim()}”.`);
  if (/\p{L}{4}/u.test(between.replace(BRACKETED, '').replace(PLACE, '')))
    throw new BadCorpus(`${id}: no label on “${between.trim()}”.`);
  return between;
}

function unitOf(found: RegExpExecArray, start: number, id: string): CorpusUnit {
  const [, letter = '', mark = '', words = '', due] = found;
  if (words.trim() !== words || words === '')
    throw new BadCorpus(`${id}: white space belongs outside: “${words}”.`);
  const label = LABELS[letter as keyof typeof LABELS];
  const isAction = label === 'action' || (label === 'question' && mark !== '-');
  if (/[123]/.test(mark) && !isAction)
    throw new BadCorpus(`${id}: only what can be acted on has a rank: “${words}”.`);
  if ((mark === 's' && label !== 'neutral') || (mark === '-' && label !== 'question'))
    throw new BadCorpus(`${id}: “${mark}” does not go with ${label}: “${words}”.`);
  return {
    start,
    end: start + words.length,
    label,
    actionable: isAction,
    due: due ?? null,
    isSensitive: mark === 's',
  };
}
