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

/** Umbrella remarks: true of everything, so they make no target of their own when something plainer is there. */
export const umbrella =
  /^(?:(?:please|just|also|and|you need to|you should|try to|more|add|a bit|some|needs?|needs? more|expand|develop|improve|work on|keep working on|overall|generally|this|it|could|should|be|is|your|work|the|detail(?:ed)?|depth|effort|answers?|writing|further|much|in|harder|proof ?read|carefully|everything|all|read|check|again|through)\b[\s,.!]*)+$/i;
