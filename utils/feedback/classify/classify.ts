import type { Cue } from '../rules/cue.ts';
import { gradeCues } from '../rules/grades.ts';
import { isPersonal } from '../rules/sensitive-topics.ts';
import type { Section } from '../segment/segment-types.ts';
import type { UnitLabel } from '../types.ts';
import { isDoubtfulImperative } from './opening.ts';
import { type Met, type Reading, type Readings, readingOf } from './reading.ts';

/** What one piece of feedback does. `why` names the rules that decided, most decisive first. */
export interface Verdict {
  label: UnitLabel;
  actionable: boolean;
  confidence: number;
  why: string[];
  sensitive: boolean;
}

interface Score {
  weight: number;
  names: string[];
  /** Where the first sign stands, to settle a draw. */
  at: number;
}

/** How much a heading weighs: under praise only a plain request counts, under targets only plain praise does not. */
const PRIOR: Partial<Record<Section, { praise: number; action: number }>> = {
  praise: { praise: 2.7, action: 0 },
  action: { praise: 0, action: 1.9 },
  question: { praise: 0, action: 1.9 },
};

/**
 * Says what one sentence or clause does. `sentence` is normalised text; `section` is what the heading above it promises; `readings` are
 * those of its text. In marked feedback, what is neither praise, grade, arrangement nor pastoral counts as asking for something.
 */
export function classify(
  sentence: string,
  section: Section | null,
  readings: Readings = new Map(),
): Verdict {
  return decide(readingOf(sentence, readings), section);
}

/** The names of all rules that match, by kind: `p:` praise, `a:` asks, `s:` set aside, `g:` grade, `x:` sensitive. */
export function signsOf(sentence: string, readings: Readings = new Map()): string[] {
  const reading = readingOf(sentence, readings);
  const named = (kind: string, met: Met[]) => met.map(({ cue }) => `${kind}:${cue.name}`);
  return [
    ...named('x', reading.sensitive()),
    ...reading.topics().map(({ name }) => `t:${name}`),
    ...named('g', reading.grades()),
    ...named('p', reading.praise()),
    ...named('a', reading.asks()),
    ...(reading.requestAt() === null ? [] : ['a:imperative']),
    ...(reading.verb() ? ['i:imperative'] : []),
    ...named('s', reading.asides()),
    ...(sentence.includes('?') ? named('q', reading.idle()) : []),
  ];
}

function decide(reading: Reading, section: Section | null): Verdict {
  const { sentence } = reading;
  const sensitive = reading.sensitive()[0]?.cue;
  if (sensitive) return { ...verdict('neutral', false, 0.9, [sensitive.name]), sensitive: true };
  const topics = reading.topics();
  if (isPersonal(sentence, topics)) {
    const names = topics.map(({ name }) => `about-${name}`);
    return { ...verdict('neutral', false, 0.8, names), sensitive: true };
  }
  const grade = reading.grades()[0]?.cue;
  if (section === 'grade' || (grade && grade.weight > 3.9))
    return verdict('grade', false, 0.95, [grade?.name ?? 'grade-heading']);
  if (/^(?:[👍👏🎉🌟⭐❤💯🙌🔥\s!.]|\uFE0F)+$/u.test(sentence))
    return verdict('praise', false, 0.9, ['emoji']);
  if (!/\p{L}/u.test(sentence)) return verdict('neutral', false, 0.9, ['no-words']);
  if (/\?["')\]]*$/.test(sentence)) return question(reading);
  const praise = score(reading.praise());
  const action = scoreAction(reading, praise.at);
  const aside = reading.asides()[0]?.cue;
  if (aside && aside.weight > action.weight) return setAside(aside, praise);
  if (aside && action.names[0] === 'imperative' && action.names.length === 1)
    return setAside(aside, praise);
  if (grade && grade.weight > action.weight) return verdict('grade', false, 0.85, [grade.name]);
  return weigh(sentence, praise, action, section);
}

/** "Can you swap the link?" asks for work, not for an answer. */
const REQUEST =
  /^(?:can|could|would|will) (?:you|we) (?:please |also |perhaps |maybe |just |now )*(?!see|tell|remember|think|imagine|spot)[a-zà-ž]+/i;

function question(reading: Reading): Verdict {
  const idle = reading.idle()[0]?.cue;
  if (!idle && REQUEST.test(reading.body)) return verdict('action', true, 0.8, ['asked-to']);
  return idle
    ? verdict('question', false, 0.85, [idle.name])
    : verdict('question', true, 0.85, ['question']);
}

function setAside(aside: Cue, praise: Score): Verdict {
  const isPraise =
    praise.weight >= 3 && (aside.name === 'pastoral' || praise.weight > aside.weight);
  const label = isPraise ? 'praise' : 'neutral';
  return verdict(label, false, 0.8, [aside.name]);
}

/** Signs of asking, and the imperative: at the start, or behind a dash, semicolon or comma. */
function scoreAction(reading: Reading, praiseAt: number): Score {
  const found = score(reading.asks());
  const at = reading.requestAt();
  if (at === null) return found;
  const first = found.weight >= 3 ? Math.min(found.at, at) : at;
  const weight = Math.max(imperativeWeight(reading, at, praiseAt), found.weight);
  return { weight, names: ['imperative', ...found.names], at: first };
}

/** A sentence that opens as a request is one, whatever it praises further on; a doubtful one only where nothing praises. */
function imperativeWeight({ said, body, verb }: Reading, at: number, praiseAt: number): number {
  const opensWithIt = at === said.length - body.length && verb() !== null;
  if (!opensWithIt) return 3;
  if (isDoubtfulImperative(body)) return 2.3;
  return at < praiseAt && praiseAt < Number.POSITIVE_INFINITY ? 4.2 : 3;
}

function weigh(sentence: string, praise: Score, action: Score, section: Section | null): Verdict {
  const prior = (section && PRIOR[section]) ?? { praise: 0, action: 0 };
  const forPraise = Math.max(praise.weight, prior.praise);
  const forAction = Math.max(action.weight, prior.action);
  if (forPraise === 0 && forAction === 0) return byDefault(sentence);
  const gap = Math.abs(forPraise - forAction);
  const confidence = Math.min(0.97, 0.6 + gap * 0.13);
  const isAction = forAction > forPraise || (forAction === forPraise && action.at <= praise.at);
  if (isAction)
    return verdict('action', true, confidence, [
      ...action.names,
      ...(section ? [`under-${section}`] : []),
    ]);
  return verdict('praise', false, confidence, [
    ...praise.names,
    ...(section ? [`under-${section}`] : []),
  ]);
}

/** No sign either way. What the teacher did or plans asks nothing; anything else said of the work usually does. */
function byDefault(sentence: string): Verdict {
  if (/^(?:i|we|i'm|i've|i'll|we've|we'll|we're|my|our)\b/i.test(sentence))
    return verdict('neutral', false, 0.55, ['about-teacher']);
  if (/^[\p{Lu}\d][\p{L}\d'-]*(?: \p{Lu}[\p{L}'-]*)?[,-]$/u.test(sentence))
    return verdict('neutral', false, 0.5, ['one-word']);
  return verdict('action', true, 0.5, ['default']);
}

const verdict = (
  label: UnitLabel,
  actionable: boolean,
  confidence: number,
  why: string[],
): Verdict => ({
  label,
  actionable,
  confidence: Math.round(confidence * 100) / 100,
  why,
  sensitive: false,
});

function score(met: Met[]): Score {
  let best: Score = { weight: 0, names: [], at: Number.POSITIVE_INFINITY };
  for (const { cue, at } of met) {
    if (cue.weight > best.weight)
      best = { weight: cue.weight, names: [cue.name, ...best.names], at };
    else
      best = {
        ...best,
        names: [...best.names, cue.name],
        at: cue.weight === best.weight ? Math.min(at, best.at) : best.at,
      };
  }
  return best;
}

/** Whether a piece only reports a result ("Merit", "38/48 B+"). Takes normalised text. */
export const isResult = (piece: string): boolean =>
  gradeCues.some((cue) => cue.weight === 4 && cue.pattern.test(piece));
