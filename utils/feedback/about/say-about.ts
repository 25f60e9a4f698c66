import { inFirstPerson } from '../draft/first-person.ts';
import type { About } from './about.ts';

/** A step in both persons. */
export interface Said {
  text: string;
  firstPerson: string;
}

const MOST_WORDS = 36;
/** Handed over, brought or gone to: what stood above was only where it was said. */
const ELSEWHERE =
  /^(?:(?:please|then|and|so) )?(?:bring|book|hand|submit|resubmit|re-submit|email|e-mail|send|come|attend|see|ring|phone|text|pop|take|wear|ask|speak|talk to|tell|remember|keep|slow|stop|watch|never|always|revise|practi[sc]e|learn|well|go back|look back|apply|register|enrol|pay|buy)\b/i;
/** It says itself where it is to be done. */
const HAS_PLACE =
  /\b(?:q|question|task|section|page|p|pg|slide|line|paragraph|para|unit|table|figure|fig|ac|lo|ao|chapter|appendix|row|step|exercise|point|points|points?|number|no) ?\.?\d|\b(?:[A-D]\.?)?[PMDKSB]\d{1,2}\b|\b\d\.\d\b|\((?:[^()]{1,30})\)\.$|\b(?:all|each|every|both|any) (?:of )?(?:the |your )?(?:questions?|tasks?|sections?|pages?|answers?|parts)\b|\b(?:throughout|overall)\b/i;

/** The step with what it is about before it; `null` where it names that already, says itself where it is to be done, or would not read well. */
export function sayAbout(step: Said, about: About): Said | null {
  const { lead, kind, words, isCarried } = about;
  const text = withoutOwn(step.text, about);
  if (HAS_PLACE.test(text) || ELSEWHERE.test(text) || names(text, words)) return null;
  if (LEADS_IN.test(text) || (isCarried && EVERYWHERE.test(text))) return null;
  if (kind === 'topic' && (text.includes(': ') || PUT_SOMEWHERE.test(text))) return null;
  const whole = `${lead} ${lowered(text)}`;
  if (whole.split(/\s+/).length > MOST_WORDS) return null;
  return { text: whole, firstPerson: `${lead} ${inFirstPerson(text)}` };
}

/** "Divide cm3 by 1000 (moles)." was drafted with its own topic behind it: the same goes before. */
function withoutOwn(text: string, { words }: About): string {
  const [, bare = '', own = ''] = /^(.+) \(([^()]{1,40})\)\.$/.exec(text) ?? [];
  const isOwn = own !== '' && names(own, words);
  return isOwn ? `${bare}.` : text;
}

/** "Add an access date to the two websites." */
const PUT_SOMEWHERE =
  /^(?:Add|Put|Include|Insert|Fill in|Write|Stick) .* (?:to|in|on|into|onto|at|for) (?:the|your|each|every|both|all|one|two|three) [^,]{3,40}\.$/;

/** "In every answer", "throughout": of the whole work, whatever the remark before was about. */
const EVERYWHERE =
  /\b(?:each|every|all|both|any|throughout|whole|whenever|questions|qs|tasks|answers|pages|corrections|overall|in future|exam)\b/i;

/** Something stands before its verb already: "Next time, …". */
const LEADS_IN =
  /^(?:Next|For|In|On|At|To|Before|After|When|Once|If|Where|As|With|By|From|Until|Instead|Rather|During|Without)\b/;

const lowered = (text: string): string =>
  /^\p{Lu}\p{Ll}|^A /u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** Whether a step has one of the words, in whatever form: as far as their first letters say. */
function names(text: string, words: string[]): boolean {
  const said = (text.match(/[\p{L}\d][\p{L}\d.]*/gu) ?? []).map(beginning);
  return words.some((word) => said.includes(beginning(word)));
}

const TOLD_APART = 6;
const beginning = (word: string): string =>
  word
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/(?:ies|es|s|ing|y)$/, '')
    .slice(0, TOLD_APART);
