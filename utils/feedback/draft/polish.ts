import { saidByTeacher } from './said-by-teacher.ts';

/** The learner in the third person becomes "you"; a vocative, a stray link word and doubled spaces go. Adds no word of content. */
export function polish(request: string): string {
  let text = outsideQuotes(request.replace(TELL_ME, 'say '), withoutTeacher)
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.;:!?])(?![\p{L}\d])/gu, '$1')
    .replace(/\b(?:the |this )?(?:learner|student|candidate|apprentice)'s\b/gi, 'your')
    .replace(
      /\b(?:the|this) (?:learner|student|candidate|apprentice) (is|was|has|does|needs)\b/gi,
      (_all, verb: string) => `you ${SECOND[verb.toLowerCase()]}`,
    )
    .replace(
      /\b(?:the|this) (?:learner|student|candidate)\b(?! \p{Ll}+(?:ion|ment|book|sheet|record|form|log|statement|voice|number|diary|agreement|profile|feedback|work)\b)/giu,
      'you',
    )
    .replace(/^(?:(?:please|pls|plz|kindly|also|just|then|and|so|but)[ ,]+)+/i, '')
    .replace(/(?<=^have (?:another|a) (?:go|look) at .{2,80}) for (?:me|your teacher)$/i, '')
    .replace(/\bas you went\b/i, 'as you go')
    .replace(/^show us (?=more\b)/i, 'show ')
    .replace(
      /^do (?=(?:mind|check|remember|try|make|add|keep|use|think|read|ask|take|watch|label|include|explain|show|write|put|get|be)\b)/i,
      '',
    )
    .replace(
      /(?:,| -) i (?:heard|saw(?! \d)|could|can(?! (?:find|see|count|only))|know|think|noticed|spotted|had|nearly|don't|didn't|couldn't|can't)\b[^.]*$/i,
      '',
    )
    .replace(/,? (?:so|so that|and) (?:i|we) (?:can|could|will|'ll|know)\b[^,;]*$/i, '')
    .replace(/[ ,]+(?:please|pls|plz)(?=$|,)/i, '')
    .trim()
    .replace(/[.!,;: -]+$/, '');
  text = outsideQuotes(text, saidByTeacher);
  for (const [added, done] of NOT_ADDED) text = text.replace(added, done);
  text = text.charAt(0).toUpperCase() + text.slice(1);
  return /\?["']?$/.test(text) ? text : `${text}.`;
}

/** "tell me what the simile does": in the work, not to the teacher. */
const TELL_ME =
  /^(?:(?:please|pls|also|then|and) )?tell (?:me|us) (?=(?:how|why|what|where|when|which|who|more)\b)/i;

/** What is wanted more of, yet is nothing that can be added: "more care with the chisel", "a bit more gentle". */
const NOT_ADDED: [RegExp, string][] = [
  [
    /^add ((?:a (?:bit|little) |some |much )?more (?:care|time|pride|notice))(?= (?:with|over|on|in|of|when|to)\b|$)/i,
    'take $1',
  ],
  [/^(?:add|use) (less (?:detail|description|story|background))\b/i, 'give $1'],
  [
    /^add ((?:a (?:bit|little) |some |much )?more (?:\p{L}+ )?(?:knowledge|understanding|awareness|initiative|confidence|enthusiasm))\b/iu,
    'show $1',
  ],
  [/^add (?=(?:your |the |a )?(?:\p{L}+(?:'s)? ){0,2}signature\b(?! to\b))/iu, 'get '],
  [
    /^add ((?:a (?:bit|little) |some )?more) effort(?= (?:with|into|in|on)\b|$)/i,
    'put in $1 effort',
  ],
  [
    /^add ((?:a |an )?(?:goggles|gloves|apron|hair ?net|hard hat|hi-?vis|ppe|ear defenders|safety (?:glasses|boots)))(?: on)?(?=$|[ .,])(?! (?:to|in|nor)\b)/i,
    'wear $1',
  ],
  [/^add ((?:a (?:bit|little) |some )?more eye contact)\b/i, 'make $1'],
  [/^add ((?:a (?:bit|little) |some )?more practice)(?= (?:with|at|on|in)\b|$)/i, 'get $1'],
  [
    /^add ((?:a (?:bit|little) )?(?:more|less) (?:gentle|careful|confident|specific|precise|accurate|consistent|formal|critical|concise|selective|patient|assertive))(?=$|,| (?:and|with|when|in|on|about|to|at)\b)/i,
    'be $1',
  ],
];

const SECOND: Record<string, string> = {
  is: 'are',
  was: 'were',
  has: 'have',
  does: 'do',
  needs: 'need',
};

/** "Show me", "to me": the teacher, who does not speak in the step. "Do me three sets" only means "do". */
function withoutTeacher(request: string): string {
  return request
    .replace(
      /(?<=^|, )(do|find|draw|add|make|give|write|get|grab|jot|pop|have|film|bring|list|name|pick) me (?=(?:a|an|the|one|two|three|four|five|some|your|another|\d|more|in)\b)/i,
      '$1 ',
    )
    .replace(
      /\b((?:shows?|send|bring|tells?|gives?|email|e-mail|ask|see|remind|convince|persuade|let) )me\b/gi,
      '$1your teacher',
    )
    .replace(/\b((?:to|for|with|by|from) )me\b(?! to)/gi, '$1your teacher');
}

/** Words in quotes are a model or somebody's own, so their "me" is nobody here. */
const outsideQuotes = (text: string, change: (piece: string) => string): string =>
  text
    .split(/("[^"]*"|(?<![\p{L}\p{N}])'[^']{2,160}'(?![\p{L}\p{N}]))/u)
    .map((piece, index) => (index % 2 === 0 ? change(piece) : piece))
    .join('');
