import { type Span, textAt } from '#utils/domain/span.ts';
import type { Unit } from '../types.ts';
import { type About, aboutOf, placeAtHead } from './about.ts';

/** What a step is about, and where the feedback says so. */
export interface StandsUnder {
  about: About;
  at: Span;
}

/** So far back a heading may stand: further on the talk has moved. */
const FURTHEST = 5;
/** "Cable terminations: neat. Circuit chart not completed.": a topic on the same line is of its own sentence. */
const HAS_STOP = /[.!?](?:\s|$)/;
/** A remark that names its own place at its head. */
const NAMES_PLACE =
  /^\W*(?:q|questions?|tasks?|sections?|parts?|slides?|pages?|p|unit|ac|lo)\.? ?\d/i;
/** A thing of several, at the head of a remark: "Job 3", "Week 4", "Photo 2". */
const NUMBERED =
  /^\W*(?!(?:add|use|give|include|do|write|at|in|on|by|of|to|for|only|about)\b)\p{L}{2,11} \d{1,2}\b(?! (?:more|other|of)\b)/iu;
/** "Variable names: x, xx": a topic that was not cut off what is said of it. */
const OWN_TOPIC = /^(\p{L}[\p{L}'’-]*(?: [\p{L}'’-]+){0,2})(?::| [-–—])\s/u;

/**
 * The heading that says what a unit is about: on its own line before it, or on a line by itself right above, with no blank line between. Headings of the
 * feedback ("EBI") say nothing, so one above them may. `text` is the original.
 */
export function standsUnder(text: string, units: Unit[], index: number): StandsUnder | null {
  const own = units[index];
  if (!own) return null;
  let isThere = true;
  // "Job 3 can't accept this": it names its own place, whatever stands above.
  const isNumbered = NUMBERED.test(textAt(text, own.span));
  for (let at = index; at >= Math.max(0, index - FURTHEST); at -= 1) {
    const unit = units[at];
    if (!unit || unit.flags.includes('sensitive')) return null;
    const between = text.slice(unit.span.end, own.span.start);
    if (/\n[^\S\n]*\n/.test(between)) return null;
    const isSameLine = !between.includes('\n');
    const found = unit.label === 'heading' ? heading(text, unit) : ownTopic(text, unit);
    // "Ruler – start from 0": whatever stands above, it is about that.
    if (at === index && found === null && hasTopic(text, unit)) return null;
    if (unit.label === 'heading' && !isSameLine && !isAlone(text, units, at)) return null;
    if (found && isNumbered && at < index) return null;
    if (found && (isSameLine || unit.label === 'heading')) {
      const isOver =
        unit.label === 'heading'
          ? isSameLine && HAS_STOP.test(between)
          : at < index && unit.label === 'praise';
      return found.about.kind === 'topic' && isOver ? null : found;
    }
    isThere &&= isSameLine && index - at <= FURTHEST_PLACE;
    const place = isThere ? placeOf(text, units, at) : null;
    if (place && at === index) return place;
    const isDated = place !== null && NAMES_DAY.test(textAt(text, unit.span));
    if (place && !isDated) return { ...place, about: { ...place.about, isCarried: true } };
    // "Q6 not attempted." between them: the talk has gone on to another place.
    if (at < index && unit.label !== 'heading' && NAMES_PLACE.test(textAt(text, unit.span)))
      return null;
    const isPraisedBetween = at < index && unit.label === 'praise';
    if (isDated || isPraisedBetween || ELSEWHERE_NOW.test(textAt(text, unit.span))) isThere = false;
  }
  return ofItsLine(text, own);
}

/** "Line 14. Who is speaking? Please start a new line.": where each line begins with its place, all on it is said of that. */
function ofItsLine(text: string, { span }: Unit): StandsUnder | null {
  const start = text.lastIndexOf('\n', span.start - 1) + 1;
  const lead = /^[^\p{L}\d\n]*/u.exec(text.slice(start, span.start))?.[0].length ?? 0;
  const about = placeAtHead(
    text.slice(start + lead, Math.min(span.start, start + lead + MOST_PLACE)),
  );
  const code = about?.words[0]?.length ?? 0;
  if (!about || GENERAL.test(textAt(text, span))) return null;
  if ([...text.slice(start + lead + code, span.start).matchAll(PLACES)].length > 0) return null;
  const lines = around(text, { span }).split('\n');
  const placed = lines.filter((line) => placeAtHead(line.replace(/^[^\p{L}\d]+/u, '')) !== null);
  return placed.length > 1
    ? {
        about: { ...about, isCarried: true },
        at: { start: start + lead, end: start + lead + code },
      }
    : null;
}

/** Said of the whole work, wherever it stands. */
const GENERAL =
  /^\W*(?:overall|in general|generally|all in all|next time|for next time|in future|also|finally|total|grade|well done|thanks?)\b/i;

/** "Q4 resolving should be … Draw the triangle. Q5 …": until the next place, remarks on a line are about the same one. */
const FURTHEST_PLACE = 2;
/** The talk has left the place. */
const ELSEWHERE_NOW =
  /^\W*(?:overall|in general|generally|general|all in all|next time|next|for next time|in future|also|finally|ps|well done|thanks?|please|remember|don't forget|total|marks?|grade|i|we|if|other)\b/i;
/** A list of what is due when goes from task to task as well, and what stands behind is about none of them. */
const NAMES_DAY = /\b(?:by|due|weeks?|fortnight|deadline|handed in|hand in)\b/i;
/** A text that goes through its places names more than one. */
const PLACES =
  /(?:^|[.!?;:,)\n]\s*|\s[-–]\s)((?:q|qn|question|task|section|part|exercise|activity|page|p|slide|para|paragraph|line) ?\d{1,2})/giu;

/** The place on the work that a remark begins with, where the text goes from place to place. */
function placeOf(text: string, units: Unit[], at: number): StandsUnder | null {
  const unit = units[at];
  if (!unit || unit.label === 'heading') return null;
  const from = Math.max(units[at - 1]?.span.end ?? 0, unit.span.start - MOST_BETWEEN);
  const between = text.slice(from, unit.span.start);
  const start = from + between.length - between.slice(between.lastIndexOf('\n') + 1).length;
  const lead = /^[^\p{L}\d]*/u.exec(text.slice(start, unit.span.end))?.[0].length ?? 0;
  const about = placeAtHead(text.slice(start + lead, start + lead + MOST_PLACE));
  if (!about) return null;
  const places = [...around(text, unit).matchAll(PLACES)].map(([, place = '']) =>
    place.toLowerCase().replace(/ /g, ''),
  );
  const code = about.words[0]?.length ?? 0;
  return new Set(places).size > 1
    ? { about, at: { start: start + lead, end: start + lead + code } }
    : null;
}

const MOST_BETWEEN = 40;
const MOST_PLACE = 60;

/** So much of the text tells nouns from names; all of it, for every step, would be too dear. */
const NEAR = 3000;
const around = (text: string, { span }: Pick<Unit, 'span'>): string =>
  text.slice(Math.max(0, span.start - NEAR), span.end + NEAR);

function heading(text: string, unit: Unit): StandsUnder | null {
  const about = aboutOf(textAt(text, unit.span), around(text, unit));
  return about && { about, at: unit.span };
}

const hasTopic = (text: string, unit: Unit): boolean => OWN_TOPIC.test(textAt(text, unit.span));

function ownTopic(text: string, unit: Unit): StandsUnder | null {
  const { start } = unit.span;
  const topic = OWN_TOPIC.exec(textAt(text, unit.span))?.[1];
  const about = topic && startsAnew(text, unit) ? aboutOf(topic, around(text, unit)) : null;
  return about?.kind === 'topic'
    ? { about, at: { start, end: start + (topic?.length ?? 0) } }
    : null;
}

/** A heading with its line to itself: a line of its own below it belongs to it. */
function isAlone(text: string, units: Unit[], at: number): boolean {
  const [unit, next] = [units[at], units[at + 1]];
  if (!unit || !next) return false;
  return text.slice(unit.span.end, next.span.start).includes('\n') && startsLine(text, unit);
}

const startsLine = (text: string, { span }: Unit): boolean =>
  /(?:^|\n)[^\p{L}\n]*$/u.test(text.slice(Math.max(0, span.start - 12), span.start));

const startsAnew = (text: string, unit: Unit): boolean =>
  startsLine(text, unit) ||
  /[.!?]["')]*\s+$/.test(text.slice(Math.max(0, unit.span.start - 6), unit.span.start));
