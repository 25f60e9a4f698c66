import { imperativeVerb, openingOf } from '../classify/opening.ts';
import type { Section } from '../segment/segment-types.ts';
import type { UnitLabel } from '../types.ts';
import { asAsked } from './as-asked.ts';
import { askedAlike } from './asked-alike.ts';
import { bareOf } from './bare.ts';
import { calmCapitals } from './calm-capitals.ts';
import { inFirstPerson } from './first-person.ts';
import { framed } from './frames.ts';
import { isWellFormed } from './guard.ts';
import { withoutLooseTo } from './loose-to.ts';
import { QUESTION_OPENING } from './openings.ts';
import { withOwnCapitals } from './own-capitals.ts';
import { partsOf } from './parts.ts';
import { pastToRequest } from './past.ts';
import { pleaseAsked } from './please-asked.ts';
import { polish } from './polish.ts';
import { questionStep } from './question-step.ts';
import { requestInside } from './request-inside.ts';
import { standing, withQuote } from './resolve.ts';
import { rewrite, withPlace } from './rewrite.ts';
import { toLearner } from './second-person.ts';
import { subjectBefore } from './thing-before.ts';
import { inWholeWords, type WholeWords } from './typed-words.ts';
import { topicOf } from './words-of.ts';

/** One actionable sentence with what is known of its place. */
export interface DraftSource {
  /** Normalised text. */
  sentence: string;
  /** The same words as they were given. */
  original: string;
  label: UnitLabel;
  section: Section | null;
  /** The piece right before it, for "it" and "them"; empty when there is none. */
  before: string;
}

/** How a step came about: asked for in the words themselves, a statement behind an opener, a question behind one, or the teacher's words. */
export type DraftForm = 'request' | 'frame' | 'answer' | 'quote';

/** A step in words, and where in the sentence its reason stands, when it was drafted from only a part of it. */
export interface Draft {
  text: string;
  /** "I will …", or the quote again. */
  firstPerson: string;
  kind: 'step' | 'quote';
  form: DraftForm;
  /** Offsets in the sentence of the part that says why. */
  why: { start: number; end: number } | null;
  /** Words of the piece before were needed, so it is a source too. */
  usesBefore: boolean;
  /** What the reason before it in the sentence speaks of, where that is plain. */
  thing: string | null;
  /** The same in smaller steps, when it asks for several things. */
  parts: string[];
  /** The sentence it was drafted from, in whole words and without what says nothing. */
  said: string;
}

interface Wording {
  text: string;
  /** A plain request when it is left out. */
  form?: DraftForm;
  why?: { start: number; end: number } | null;
}

/** "… are too general / and don't fully use the key words": the second half of what is told, with its subject before. */
const GOES_ON_TELLING =
  /^\W*(?:and|but|or)(?: also)? (?:(?:don't|do not|dont) \p{L}+|rely|lack|need|contain|repeat|tend|describe|seem|miss|leave|lose|drift)\b/iu;
const tellsOfSeveral = (before: string): boolean =>
  !/[.!?]\W*$/.test(before) &&
  /\b(?:are|were|have|they|these|those)\b/i.test(before) &&
  imperativeVerb(openingOf(before).body) === null;

const LONGEST_FRAME = 36;
const LONGEST_TRIED = 600;

/**
 * Turns one actionable sentence into a request to the learner, with the teacher's content words and no others. What cannot
 * be turned soundly is given back word for word.
 */
export function draft(source: DraftSource): Draft {
  // Nothing so long reads as one request: it is quoted without a try, which also keeps hostile texts cheap.
  if (source.sentence.length > LONGEST_TRIED) return quote(source.original);
  if (GOES_ON_TELLING.test(source.sentence) && tellsOfSeveral(source.before))
    return quote(source.original);
  const whole = inWholeWords(calmCapitals(source.sentence));
  const bare = asAsked(toLearner(pleaseAsked(whole.text) ?? bareOf(whole.text)));
  const wording =
    /\p{L}{2}/u.test(bare) && !/^(?:then|now|so|well|right|next|ok|okay|anyway)$/i.test(bare)
      ? worded(bare, source)
      : null;
  if (!wording) return quote(source.original);
  const asked = wording.form === undefined ? askedAlike(wording.text, bare) : wording.text;
  const own = withOwnCapitals(allOfDenied(withoutLooseTo(asked), bare), bare);
  const { text, usesBefore } = standing(asHabit(own, source.sentence), source.before);
  return {
    text,
    firstPerson: inFirstPerson(text),
    kind: 'step',
    form: wording.form ?? 'request',
    why: wording.why ? placeOf(bare.slice(wording.why.start, wording.why.end), whole) : null,
    usesBefore,
    thing: wording.why ? subjectBefore(bare.slice(wording.why.start, wording.why.end)) : null,
    parts: partsOf(text),
    said: bare,
  };
}

function worded(bare: string, { label, section, sentence, before }: DraftSource): Wording | null {
  const isCutShort = /\([^()]*\?[^()]*$/.test(sentence);
  if ((label === 'question' && !isCutShort) || /\?\W*$/.test(bare)) {
    const step = questionStep(bare);
    if (step && isWellFormed(step))
      return { text: step, form: step.startsWith(QUESTION_OPENING) ? 'answer' : 'request' };
  }
  const inside = requestInside(bare);
  // "EBI: you used more of the stage": said in the past and wished for, never a fault.
  const isWished = section === 'action' && EVEN_BETTER.test(before);
  // Asked in turn: most sentences need only the first that fits, and a rewriting is the dear part.
  const tries: (() => string | null)[] = [
    () => (isWished ? pastToRequest(openingOf(bare).body) : null),
    () => inside.request,
    () => (inside.why ? null : rewrite(bare)),
    () => (section === 'action' ? pastToRequest(openingOf(bare).body) : null),
    () => (inside.why ? rewrite(bare) : null),
  ];
  for (const [index, tried] of tries.entries()) {
    const request = tried();
    const text = request === null ? null : polish(request);
    if (text === null || !isWellFormed(text, bare) || losesNot(text, bare)) continue;
    // What "it" speaks of stands in the part before: quoted behind the request, and no reason of its own.
    if (index === 1 && inside.about) return { text: withQuote(text, inside.about) };
    return { text, why: index === 1 ? inside.why : null };
  }
  return topicFirst(bare) ?? inFrame(bare, section);
}

/** "Always go back to the question": each time, not once. */
function asHabit(request: string, sentence: string): string {
  const first = /^\W*(?:please )?always (\p{L}+)/iu.exec(sentence)?.[1]?.toLowerCase();
  return first !== undefined && request.toLowerCase().startsWith(`${first} `)
    ? `Always ${request.charAt(0).toLowerCase()}${request.slice(1)}`
    : request;
}

/** "You did not check the ears or the tail": both are wanted. */
function allOfDenied(request: string, bare: string): string {
  const isDenied =
    /\b(?:did not|didn't|has not|hasn't|have not|haven't|not yet|do not|don't) [^,;:.]* or /i;
  const either = request.match(/ or (?!so\b|more\b|less\b|above\b|below\b|else\b|not\b)/gi) ?? [];
  return isDenied.test(bare) &&
    either.length === 1 &&
    !/^(?:don't|do not|never|stop|avoid)\b|\b(?:either|whether|if|no|not)\b|["“']/i.test(request)
    ? request.replace(/ or (?!so\b|more\b|less\b|above\b|below\b|else\b|not\b)/i, ' and ')
    : request;
}

/** A heading that wishes: what follows is said in the past. */
const EVEN_BETTER = /^\W*(?:ebi|(?:it would be |this would be )?even better if)\b/i;

/** "don't say 'I think' say …" → "Say 'I think'": a request that lost its "not" would ask for the opposite. */
function losesNot(text: string, bare: string): boolean {
  const opening = text.split(/\s+/).slice(0, 2).join(' ').toLowerCase();
  return /(?:^|(?<!\b(?:you|u|they|we|I|who|that|\p{L}+s)) )don't $/iu.test(
    bare.slice(0, Math.max(0, bare.toLowerCase().indexOf(opening))),
  );
}

/** "Checks: initials missing" → "Add the initials (checks)": the topic before the colon says where. */
function topicFirst(bare: string): Wording | null {
  const found = /^((?:[\p{L}\d'&/-]+ ?){1,4})(?::| -)\s+(.{4,})$/u.exec(bare);
  const request = found?.[2] ? rewrite(found[2]) : null;
  if (!found?.[1] || request === null || /^(?:it|this|that|you|not|and)\b/i.test(found[2] ?? ''))
    return null;
  const text = polish(withPlace(request, topicOf(found[1].trim()), ''));
  return isWellFormed(text) ? { text } : null;
}

function inFrame(bare: string, section: Section | null): Wording | null {
  const said = withoutTeacher(bare);
  if ((said.match(/[.!?]\s+\p{Lu}/gu) ?? []).length > 1) return null;
  if (/^if (?:you|u) (?:could|can|would|'d)\b/i.test(said)) return null;
  if (said !== bare && /^(?:if|when|although|as|since)\b/i.test(said)) return null;
  const text = polish(framed(said, section));
  return bare.split(/\s+/).length <= LONGEST_FRAME && isWellFormed(text)
    ? { text, form: 'frame' }
    : null;
}

/** The teacher's own words in place of a step. */
export const quote = (original: string): Draft => ({
  text: original.trim(),
  firstPerson: original.trim(),
  kind: 'quote',
  form: 'quote',
  why: null,
  usesBefore: false,
  thing: null,
  parts: [],
  said: original.trim(),
});

/** Where the words of the reason stand in what was typed; `null` when they cannot be found. */
function placeOf(reason: string, whole: WholeWords): Draft['why'] {
  const at = whole.text.indexOf(reason);
  const found = at < 0 ? aroundWords(reason, whole.text) : { start: at, end: at + reason.length };
  return found && reason !== ''
    ? { start: whole.toTyped(found.start), end: whole.toTyped(found.end) }
    : null;
}

/** From the first to the last word of `reason` in `text`, where some between were tidied away; `null` when one is not there at all. */
function aroundWords(reason: string, text: string): { start: number; end: number } | null {
  let start = -1;
  let end = 0;
  for (const word of reason.split(/\s+/)) {
    const at = text.indexOf(word, end);
    if (at < 0) return null;
    if (start < 0) start = at;
    end = at + word.length;
  }
  return { start, end };
}

/**
 * "…, so I cannot tell which test they evidence": what the teacher could not see is left off. What they want, count or had to say ("I need to
 * see yours") is no such thing: then the whole is quoted.
 */
const withoutTeacher = (bare: string): string =>
  bare.replace(
    /(?:,? (?:so|because)|(?<=\S* \S* \S* \S*),| -) (?:i|i'm|we) (?:can't|cannot|couldn't|could not|can only|could only|don't know|have to guess|had to guess|am lost|lost|struggled|was lost|have no idea|won't be able|am not able|not sure|am not sure)\b.*$/i,
    '',
  );
