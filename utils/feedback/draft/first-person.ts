/** Where a step quotes or repeats the teacher's own sentence: those words keep their person, but for plain "your" and "you". */
const SPLIT = /("[^"]*"|“[^”]*”|(?<![\p{L}\p{N}])'[^']{2,120}'(?![\p{L}\p{N}]))/u;

/** "you" is the subject before one of these. */
const FINITE =
  '(?:are|were|have|had|do|did|can|could|will|would|should|might|may|must|need|want|use|used|think|thought|found|find|say|said|got|get|make|made|wrote|write|put|took|take|chose|choose|gave|give|went|go|know|knew|mean|meant|see|saw|show|showed|feel|felt|left|leave|did|added|tested|measured|cut|set|ran|read|start|started|finish|finished|work|worked|look|looked|also|only|never|always|already|still|actually|really|just|then|first|last|\\p{L}+ed)';
const CHANGES: [RegExp, string][] = [
  [/\byourself\b/g, 'myself'],
  [/\byour own\b/g, 'my own'],
  [/\byours\b/g, 'mine'],
  [/\byour\b/g, 'my'],
  [/\bYour\b/g, 'My'],
  [/\byou're\b/gi, "I'm"],
  [/\byou've\b/gi, "I've"],
  [/\byou'd\b/gi, "I'd"],
  [/\byou'll\b/gi, "I'll"],
  [/\byou are\b/gi, 'I am'],
  [/\byou aren't\b/gi, "I'm not"],
  [/\byou were\b/gi, 'I was'],
  [/\byou weren't\b/gi, "I wasn't"],
  [/\bare you\b/gi, 'am I'],
  [/\bwere you\b/gi, 'was I'],
  [/\b(do|did|have|can|could|will|would|should) you\b/gi, '$1 I'],
];
/** Before these "you" is spoken to: "helps you". */
const OBJECT_BEFORE =
  /\b(?:to|for|with|from|of|by|about|at|on|behind|beside|around|near|help|helps|helped|made|had|let|lets|give|gives|gave|show|shows|ask|asks|asked|tell|tells|told|make|makes|cost|costs|teach|taught|between|than|like|get|gets|allow|allows|want|wants|expect|remind|against)\s+$/i;
/** Behind these a bare verb follows, so "you" is never its subject: "what made you use it". */
const ALWAYS_OBJECT = /\b(?:made|makes?|lets?|helps?|helped)\s+$/i;
const SUBJECT_AFTER = new RegExp(`^\\s+${FINITE}\\b`, 'u');

function ofLearner(text: string): string {
  const changed = CHANGES.reduce((so, [from, to]) => so.replace(from, to), text);
  // Not the "you" of a thank-you letter.
  return changed.replace(/(?<!-)\b[Yy]ou\b(?!-)/g, (_you, at: number) => {
    const before = changed.slice(0, at);
    const after = changed.slice(at + 3);
    if (ALWAYS_OBJECT.test(before)) return 'me';
    if (OBJECT_BEFORE.test(before) && !SUBJECT_AFTER.test(after)) return 'me';
    return /^\s*(?:$|[.,;:!?)])/.test(after) ? 'me' : 'I';
  });
}

/** A leading clause before the request itself: "Next time, …", "For M2, …". */
const LEAD_IN =
  /^((?:Next|For|In|On|At|To|Before|After|When|Once|If|Where|As|With|By|From|Until|Instead|Rather|Going|During|Whenever|Without)\b[^,]{0,70},) (\p{L}.*)$/su;

/**
 * A step as the learner says it: "Label your axes." → "I will label my axes.", "Don't leave the guard up." → "I will not leave the
 * guard up.". Takes a drafted request, not a quote.
 */
export function inFirstPerson(step: string): string {
  const lead = LEAD_IN.exec(step);
  if (lead?.[1] && lead[2] && !/^(?:you|it|this|the|there|they)\b/i.test(lead[2]))
    return `${mapped(lead[1])} ${willDo(lead[2])}`;
  return willDo(step);
}

/** A question that stays the teacher's: "Answer this in your work: What do you suppose …?" */
const QUESTION = /^(Answer this(?: in your work)?(?: \([^)]*\))?: )(.*)$/su;

function willDo(request: string): string {
  const question = QUESTION.exec(request);
  if (question?.[1]) return `I will ${mapped(lowered(question[1]))}${question[2] ?? ''}`;
  const negative = /^(?:don't|do not|never)\s+(?:just\s+)?/i.exec(request);
  if (negative) {
    const just = /just\s+$/i.test(negative[0]) ? 'just ' : '';
    const word = /^never/i.test(negative[0]) ? 'never' : 'not';
    return `I will ${word} ${just}${mapped(request.slice(negative[0].length))}`;
  }
  return `I will ${mapped(lowered(request))}`;
}

const lowered = (request: string): string =>
  /^\p{Lu}\p{Ll}|^A /u.test(request) ? request.charAt(0).toLowerCase() + request.slice(1) : request;

const mapped = (text: string): string =>
  text
    .split(SPLIT)
    .map((piece, index) => (index % 2 === 0 ? andNot(ofLearner(piece)) : piece))
    .join('');

/** "…, and don't guess" → "…, and not guess": what follows "I will". */
const andNot = (text: string): string =>
  text.replace(/(\band|[,;:-]) (?:don't|do not) (?=\p{Ll})/gu, '$1 not ');
