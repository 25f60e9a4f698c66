import type { Cue } from './cue.ts';

/** What a point is about, for "one per theme". `surface` themes come last among the priorities. */
export interface ThemeRow {
  name: string;
  surface: boolean;
  pattern: RegExp;
  example: string;
}

export const themes: ThemeRow[] = [
  {
    name: 'spelling',
    surface: true,
    pattern:
      /\b(?:spell\w*|spelt|typos?|misspel\w+|capital letters?|capitals|punctuat\w+|commas?|full stops?|apostrophes?|grammar|tenses?|proof[- ]?read\w*|handwriting|neat(?:er|ly)|sp\b|spag|homophones?)\b/i,
    example: 'Check your spelling.',
  },
  {
    name: 'layout',
    surface: true,
    pattern:
      /\b(?:fonts?|format(?:ting)?|lay ?out|page numbers?|headings?|line spacing|margins?|bullet points?|align\w*|file ?name|header|footer|contents page)\b/i,
    example: 'Add page numbers.',
  },
  {
    name: 'referencing',
    surface: false,
    pattern:
      /\b(?:referenc\w+|refs?|harvard|bibliograph\w+|citations?|cite[sd]?|sources?|plagiar\w+|wikipedia|quot(?:e|es|ation|ations|ing))\b/i,
    example: 'Add two Harvard references.',
  },
  {
    name: 'evidence',
    surface: false,
    pattern:
      /\b(?:evidence\w*|screen ?shots?|photos?|photographs?|witness|signed|signature|sign|log ?book|logs?|job cards?|diary|records?)\b/i,
    example: 'Upload photographs as evidence.',
  },
  {
    name: 'depth',
    surface: false,
    pattern:
      /\b(?:depth|detail\w*|expand|elaborat\w+|develop\w*|descri(?:be|bes|ptive|ption)|analy[sz]\w+|evaluat\w+|explain\w*|explanations?|justif\w+|examples?|discuss\w*)\b/i,
    example: 'Explain this in more detail.',
  },
  {
    name: 'conclusion',
    surface: false,
    pattern: /\b(?:conclusions?|conclude|summary|summarise|introduction|intro)\b/i,
    example: 'Write a conclusion.',
  },
  {
    name: 'safety',
    surface: false,
    pattern:
      /\b(?:safety|safe|unsafe|risk|ppe|coshh|hazards?|isolat\w+|hygiene|allergens?|prove dead|raw chicken|probe)\b/i,
    example: 'Complete the risk assessment.',
  },
  {
    name: 'data',
    surface: false,
    pattern:
      /\b(?:calculat\w+|working(?:s| out)?|units?|formula\w*|graphs?|charts?|tables?|results?|measure\w*|figures?)\b/i,
    example: 'Show your working.',
  },
  {
    name: 'timing',
    surface: false,
    pattern:
      /\b(?:timing|deadlines?|on time|late|attendance|plan(?:ning)? your time|word count|time management)\b/i,
    example: 'Work on your timing.',
  },
];

/** Words that make a point urgent, strongest first. `weight` is added to its rank. */
export const urgency: Cue[] = [
  {
    name: 'blocks',
    weight: 4,
    pattern:
      /\b(?:not (?:yet |been |fully )*(?:met|achieved|pass(?:ed)?|awarded|complete[d]?|attempted)|cannot (?:be )?(?:pass\w*|award\w*|sign\w*)|can't (?:pass|award|sign)|refer(?:red|ral)|resubmi\w+|re-?submi\w+|before (?:sign[- ]?off|i can)|to (?:pass|achieve|meet)|fail\w*|unsafe|dangerous|hard to award|in order to)\b/i,
    example: 'P2 has not been met because the survey is missing.',
  },
  {
    name: 'must',
    weight: 3,
    pattern:
      /\b(?:must|need(?:s|ed)? to|have to|has to|required?|essential|vital|crucial|important|urgent(?:ly)?|priority|above all|most of all|main (?:thing|target|issue|point)|biggest|first of all|key (?:thing|point|target)|make sure|ensure|always|never)\b/i,
    example: 'You must include screenshots.',
  },
  {
    name: 'criterion',
    weight: 2,
    pattern:
      /\b(?:[PMD]\d{1,2}|AC ?\d\.\d|LO ?\d|\d\.\d|pass|merit|distinction|criteri(?:on|a)|level \d|grade)\b/,
    example: 'This is needed for M2.',
  },
  {
    name: 'stressed',
    weight: 1.5,
    pattern:
      /!|(?<![A-Z])(?!(?:WWW|EBI|COSHH|PPE|SWOT|EYFS|UK|SPAG|PEEL|RIDDOR|HACCP)\b)\b[A-Z]{4,}\b/,
    example: 'ALWAYS show your working!',
  },
  {
    name: 'hedged',
    weight: -1,
    pattern:
      /\b(?:could|might|perhaps|maybe|possibly|a bit|a little|slightly|if you (?:can|have time|wish)|would be nice|consider|small(?:er)?|minor|tiny|nit-?pick\w*|one last|finally|also)\b/i,
    example: 'Perhaps a diagram.',
  },
];

/** Umbrella remarks: true of everything, so they make no target of their own when something plainer is there. */
export const umbrella =
  /^(?:(?:please|just|also|and|you need to|you should|try to|more|add|a bit|some|needs?|needs? more|expand|develop|improve|work on|keep working on|overall|generally|this|it|could|should|be|is|your|work|the|detail(?:ed)?|depth|effort|answers?|writing|further|much|in|harder|proof ?read|carefully|everything|all|read|check|again|through)\b[\s,.!]*)+$/i;
