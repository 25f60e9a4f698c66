import { type Span, textAt } from '#utils/domain/span.ts';
import type { TargetWording } from '#utils/domain/target.ts';
import { findingIn, quoted } from '../finding.ts';
import { type Action, actionsIn } from '../language/actions.ts';
import { hasAmount } from '../language/evidence.ts';
import { type CheckedText, textsOf } from '../language/wording-fields.ts';
import { fixedPairs, readyingVerbs, standsAloneLater } from '../lexicon/pairs.ts';
import { splitting } from '../mends.ts';
import type { Finding, Rule } from '../types.ts';
import { step } from './example-step.ts';

const name = 'several';
const REFERS_BACK =
  /\b(?:it|its|it's|them|their|ones|those|these|both|again|him|her|same|in each|for each|each one|each of)\b/i;
const COMMON =
  /^(?:with|from|this|that|each|week|every|into|your|then|more|when|what|time|least|about|have|will|before|after|next|monday|tuesday|wednesday|thursday|friday|work|college)$/;

const isReadying = (action: Action): boolean =>
  action.known?.verb.part === 'prepare' || readyingVerbs.has(action.known?.verb.base ?? '');

/** Goes on with what the earlier clause was about: refers back to it, or names the same thing. */
function goesOn(earlier: Action, later: Action, text: string): boolean {
  if (REFERS_BACK.test(textAt(text, later))) return true;
  const told = new Set(earlier.words.map((word) => word.text.replace(/s$/, '')));
  return later.words
    .slice(later.rest)
    .some(
      ({ text: word }) => word.length > 3 && !COMMON.test(word) && told.has(word.replace(/s$/, '')),
    );
}

/** The actions that are targets of their own; readying, showing and going on are parts of another. */
function mainActions(text: string): Action[] {
  const mains: Action[] = [];
  for (const action of actionsIn(text)) {
    const { kind, known } = action;
    const hasThing = kind === 'state' || action.rest < action.words.length;
    if (!hasThing || kind === 'none' || kind === 'not' || known?.verb.part === 'close') continue;
    const before = mains.at(-1);
    if (before && goesOn(before, action, text)) continue;
    const alone = before !== undefined && standsAloneLater.has(known?.verb.base ?? '');
    if (!isReadying(action) || alone) mains.push(action);
  }
  return mains;
}

/** From each main action to the next: what leads up to it and follows from it stays with it. */
function partsOf(text: string, mains: Action[]): Span[] {
  const actions = actionsIn(text);
  const ends = mains.map((_, i) => {
    const next = mains[i + 1];
    const last = actions.filter(({ start }) => !next || start < next.start).at(-1);
    return last?.end ?? text.length;
  });
  return mains.map((main, i) => {
    const start = i === 0 ? (actions[0]?.start ?? 0) : main.start;
    const bare =
      /^(?:i will|i'll|i need to|to)\s+/i.exec(text.slice(start).replaceAll('’', "'"))?.[0] ?? '';
    const end = ends[i] ?? text.length;
    return {
      start: start + bare.length,
      end: end + (/^[)"”’'%]+/.exec(text.slice(end))?.[0].length ?? 0),
    };
  });
}

/** Every part is a step already. */
const isSplit = (wording: TargetWording, text: string, parts: Span[]): boolean =>
  parts.every((part) =>
    wording.steps.some((s) => s.text.toLowerCase().includes(textAt(text, part).toLowerCase())),
  );

function severalActions(at: CheckedText, wording: TargetWording): Finding[] {
  const mains = mainActions(at.text);
  const [first, second] = mains;
  if (!first || !second) return [];
  const parts = partsOf(at.text, mains);
  if (at.step === null && isSplit(wording, at.text, parts)) return [];
  const span = { start: first.start, end: mains.at(-1)?.end ?? second.end };
  const args = { first: quoted(at.text, first), second: quoted(at.text, second) };
  const clean = mains.every(({ kind }) => kind === 'seen');
  const mend = clean ? splitting(wording, at, parts, { key: 'checks.mend.split' }) : null;
  const severity = at.step === null && wording.steps.length === 0 ? 'warn' : 'hint';
  return [
    findingIn(name, at, span, { severity, say: { key: 'checks.several.actions', args }, mend }),
  ];
}

/** "Improve my spelling and punctuation": one wish over two areas. */
function severalAreas(at: CheckedText): Finding[] {
  return actionsIn(at.text).flatMap((action) => {
    if (action.kind !== 'vague' || /^be(?:come)? /.test(`${action.known?.verb.base} `)) return [];
    const rest = action.words.slice(action.rest);
    const [start, end] = [rest[0]?.start, rest.at(-1)?.end];
    if (start === undefined || end === undefined) return [];
    const object = at.text.slice(start, end);
    const plain = rest.map(({ text }) => text).join(' ');
    if (/\b(?:how|what|why|that|between|when|where|if|to)\b/.test(plain) || hasAmount(object))
      return [];
    if (fixedPairs.some((pair) => ` ${plain} `.includes(` ${pair} `))) return [];
    const joined = /\p{L}(?:,? and | & | plus | as well as |\/)\p{L}/u.test(object);
    const say = {
      key: 'checks.several.areas',
      args: { words: quoted(object, { start: 0, end: object.length }) },
    } as const;
    return joined ? [findingIn(name, at, { start, end }, { severity: 'hint', say })] : [];
  });
}

/** Check 4: several targets in one. Preparing, showing and handing in belong to the act beside them. */
export const several: Rule = {
  name,
  examples: {
    bad: [
      { statement: 'Rewrite my introduction and attend the maths workshop' },
      { statement: 'I will work on word endings and grammar.' },
      { statement: 'Add two references, rewrite the conclusion and email Sam' },
      { statement: 'Improve my attendance as well as completing 3 worksheets' },
      { statement: 'Draw the graph; write a risk assessment' },
      { statement: 'Improve my spelling and punctuation' },
      {
        statement: 'Write 2 pages',
        steps: [step('Draw the circuit and book a careers interview')],
      },
    ],
    good: [
      { statement: 'Highlight the point of each paragraph in yellow and show Sam by Fri' },
      { statement: 'Read chapter 3, write five bullet points and email them to Sam' },
      { statement: 'Find 3 mistakes and correct them' },
      { statement: 'Use commas and full stops in paragraph 2' },
      { statement: 'Do 5 ratio questions. Mark them. Bring the wrong ones on Tuesday.' },
      { statement: 'Revise chapter 3 and do the quiz' },
      { statement: 'List the strengths and weaknesses of the shop' },
      { statement: 'Read and highlight pages 4-5' },
      { statement: 'Understand the pros and cons of leasing' },
    ],
  },
  check(wording) {
    return textsOf(wording).flatMap((at) => {
      const actions = severalActions(at, wording);
      return actions.length > 0 || at.step !== null ? actions : severalAreas(at);
    });
  },
};
