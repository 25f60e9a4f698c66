import type { ReasonKind } from '../types.ts';

/** A sign that a point comes sooner or later than others. `reason` = what a mentor may be told of it; none for signs that say nothing to a person. */
export interface RankSign {
  name: string;
  weight: number;
  pattern: RegExp;
  reason?: ReasonKind;
  example: string;
}

/**
 * Weights fitted to the order in which mentors took up the points of the corpus (pairwise, by text), then rounded; `blocks` and
 * `safety` are set higher than fitted, since missing one of them costs the learner most.
 */
export const rankSigns: RankSign[] = [
  {
    name: 'blocks',
    weight: 3,
    reason: 'blocks',
    pattern:
      /\b(?:not (?:yet |been |fully |quite )*(?:met|achieved|pass(?:ed)?|awarded|attempted|evidenced)|cannot (?:be )?(?:pass\w*|award\w*|sign\w*|mark\w*)|can't (?:be )?(?:pass\w*|award\w*|sign\w*|mark\w*)|refer(?:red|ral)|fail(?:s|ed)?|hard to award|(?:won't|will not|not) (?:be )?(?:allow\w*|accept\w*)|for a pass|to (?:pass|achieve|meet)\b|hangs on|rests on|in order to|before (?:sign[- ]?off|i can))\b/i,
    example: 'P2 has not been met because the survey is missing.',
  },
  {
    name: 'safety',
    weight: 1,
    reason: 'safety',
    pattern:
      /\b(?:safe(?:ty|ly)?|unsafe|danger\w*|risk assessment|ppe|coshh|hazards?|isolat\w+|hygiene|allerg\w+|goggles|gloves|safety (?:glasses|specs)|helmet|hard hat|visor|guard|raw (?:chicken|meat)|sharps|choke|lock ?out|proved? dead|fire exit|confidential\w*|consent|lone working|sterilis\w+|kill|lose (?:a finger|fingers|an eye|a hand))\b/i,
    example: 'Goggles must be on at the grinder.',
  },
  {
    name: 'must',
    weight: 0.9,
    reason: 'must',
    pattern:
      /\b(?:must|needs? to|have to|has to|had to|required?|essential|vital|crucial|important|urgent(?:ly)?|priority|above all|most of all|before anything|main (?:thing|target|issue|point)|biggest|first of all|key (?:thing|point|target)|make sure|ensure|never|every time|instant)\b/i,
    example: 'You must include screenshots.',
  },
  {
    name: 'criterion',
    weight: 0.9,
    reason: 'criterion',
    pattern:
      /\b(?:[A-D]?\.?[PMD]\d{1,2}|AC ?\d\.\d|LO ?\d|AO ?\d|\d\.\d|KSB ?\d*|[KS]\d{1,2})\b|\b(?:pass|merit|distinction|criteri(?:on|a)|level \d|grade|band|the question|the brief|asks? for|asked for|command word)\b/,
    example: 'This is needed for M2.',
  },
  {
    name: 'missing',
    weight: 1.3,
    reason: 'missing',
    pattern:
      /\b(?:no|missing|absent|none|nothing|never|without|left out|omit\w*|blank|empty|unsigned|nowhere|not (?:there|in|on|included|shown|done)|lacks?|outstanding|incomplete|unattempted|only (?:one|two))\b|\b(?:isn't|hasn't|haven't|wasn't|weren't|didn't|doesn't)\b/i,
    example: 'There is no conclusion.',
  },
  {
    name: 'evidence',
    weight: 0.9,
    pattern:
      /\b(?:evidence\w*|witness|signed|signature|log|portfolio|records?|certificate|assessment|sources?|referenc\w+|bibliography|citation|data|statement)\b/i,
    example: 'Upload photographs as evidence.',
  },
  {
    name: 'depth',
    weight: 1,
    pattern:
      /\b(?:explain\w*|why|evaluat\w+|analys\w+|compar\w+|conclu\w+|judg\w+|reasons?|justif\w+|because|argument|discuss\w*|descri\w+|depth|develop\w*|recommend\w*)\b/i,
    example: 'Explain why the pump failed.',
  },
  {
    name: 'stressed',
    weight: 0.7,
    reason: 'stressed',
    pattern:
      /!|(?<![A-Z])(?!(?:WWW|EBI|COSHH|PPE|SWOT|EYFS|UK|SPAG|PEEL|RIDDOR|HACCP|GDPR|HTML)\b)\b[A-Z]{4,}\b/,
    example: 'ALWAYS show your working!',
  },
  {
    name: 'asks',
    weight: 0.8,
    pattern:
      /^(?:please |and |so |then )?(?:add|write|redo|re-?\w+|show|give|explain|use|check|label|link|compare|include|make|get|finish|complete|learn|read|practise|find|say|name|sign|upload|bring|record|test|wear|draw|describe)\b/i,
    example: 'Label the axes.',
  },
  {
    name: 'surface',
    weight: -4.6,
    pattern:
      /\b(?:spell\w*|spelt|typos?|commas?|apostrophes?|capital(?: letter)?s?|full stops?|punctuat\w*|fonts?|page numbers?|headings?|tenses?|italics?|captions?|lay ?out|format\w*|align\w*|grammar|hyphens?|colours?|neat\w*|tidy|handwriting|proof[- ]?read\w*)\b/i,
    example: 'Check your spelling.',
  },
  {
    name: 'hedged',
    weight: -0.9,
    pattern:
      /\b(?:could|might|perhaps|maybe|possibly|a bit|a little|a touch|slightly|if you (?:can|like|have time|wish)|would be nice|consider|small(?:er)?|minor|tiny|nit-?pick\w*|one last|finally|also|as well|bonus|or two)\b/i,
    example: 'Perhaps a diagram.',
  },
];
