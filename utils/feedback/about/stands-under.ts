import { type Span, textAt } from '#utils/domain/span.ts';
import type { Unit } from '../types.ts';
import { type About, aboutOf } from './about.ts';

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
/** "Variable names: x, xx": a topic that was not cut off what is said of it. */
const OWN_TOPIC = /^(\p{L}[\p{L}'’-]*(?: [\p{L}'’-]+){0,2})(?::| [-–—])\s/u;

/**
 * The heading that says what a unit is about: on its own line before it, or on a line by itself right above, with no blank line between. Headings of the
 * feedback ("EBI") say nothing, so one above them may. `text` is the original.
 */
export function standsUnder(text: string, units: Unit[], index: number): StandsUnder | null {
  const own = units[index];
  if (!own) return null;
  for (let at = index; at >= Math.max(0, index - FURTHEST); at -= 1) {
    const unit = units[at];
    if (!unit || unit.flags.includes('sensitive')) return null;
    const between = text.slice(unit.span.end, own.span.start);
    if (/\n[^\S\n]*\n/.test(between)) return null;
    // "Q6 not attempted." between them: the talk has gone on to another place.
    if (at < index && unit.label !== 'heading' && NAMES_PLACE.test(textAt(text, unit.span)))
      return null;
    const isSameLine = !between.includes('\n');
    const found = unit.label === 'heading' ? heading(text, unit) : ownTopic(text, unit);
    // "Ruler – start from 0": whatever stands above, it is about that.
    if (at === index && found === null && hasTopic(text, unit)) return null;
    if (unit.label === 'heading' && !isSameLine && !isAlone(text, units, at)) return null;
    if (found && (isSameLine || unit.label === 'heading'))
      return found.about.kind === 'topic' && isSameLine && HAS_STOP.test(between) ? null : found;
  }
  return null;
}

/** So much of the text tells nouns from names; all of it, for every step, would be too dear. */
const NEAR = 3000;
const around = (text: string, { span }: Unit): string =>
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
