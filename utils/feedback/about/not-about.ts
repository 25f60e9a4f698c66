/** A kind of heading that says nothing of what a step is about. */
export interface NotAboutRow {
  name: string;
  pattern: RegExp;
  example: string;
}

/** Headings of the feedback itself, of people and occasions; a learner's step has nothing to look for under them. Those of `rules/headings.ts` are left out besides. */
export const notAboutRows: NotAboutRow[] = [
  {
    name: 'somebody',
    pattern:
      /\b(?:markers?|tutors?|teachers?|assessors?|mentors?|coach|iqa|iv|eqa|verifiers?|moderators?|examiners?|employers?|supervisors?|managers?|peers?|buddy|learners?|students?|candidates?|apprentices?|cadets?|mr|mrs|ms|miss|dr|sir|mum|dad|me|from|dear|hi|hello|witness|observer|agents?|reps?|representative|parents?|customer|whole class|class|group)\b/i,
    example: 'College tutor (me)',
  },
  {
    name: 'part-of-feedback',
    pattern:
      /^(?:areas?|ebi|www|marking|comments?|feedback)\b|\b(?:comments?|feedback|again|key)$|^(?:(?:the|your|my|some|a|few|one|two|three|four|small|little|big|bigger|main|other|last|final|next|also|ebi|www|extra|individual|detailed) )*(?:things?|bits?|points?|remarks?|comments?|notes?|feedback|marks?|scores?|grades?|totals?|targets?|actions?|steps?|corrections?|gaps?|agreed|good|better|best|bad|worse|strong(?:er)?|weak(?:er)?|general|overall|summary|verdict|outcome|key|codes?|legend|questions?|answers?|priorities|priority|urgent|important|reminders?|ps|nb|fyi|development|improvements?|strengths?|positives?|negatives?|mine|yours|ours|now|next|then|also|today|later|more|short|done|to do|aim|aims|goals?|help|how|why|what|where|when|sentence|version|example|before|after|second|first|third)(?: (?:thing|things|one|bit|point|points|to grow|to work on|to do|to fix|short|also|above|below|for you|for next time|of mine|of yours))?$/i,
    example: 'Two small things',
  },
  {
    name: 'occasion',
    pattern:
      /\b(?:\d{1,2}(?:st|nd|rd|th)|mon|tues?|wed(?:nes|s)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b|\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b|\b(?:january|february|march|april|june|july|august|september|october|november|december|today|tomorrow|week|term|lesson|session|tutorial|go|goes|attempt|resub\w*|visit|deadline|due|by|before|agreed|next)\b/i,
    example: '2nd go',
  },
  {
    name: 'says-something',
    pattern:
      /[?!;"“”]|\b(?:i|you|he|she|it|we|they|this|that|these|those|there|who|what|which|how|why|where|when|if|is|are|was|were|isn't|aren't|has|have|had|do|does|did|can|could|will|would|should|must|need|needs|not|no|none|never|yes|only|too|very|still|please|look|because|but|so)\b/i,
    example: 'Task 4 is what sank it',
  },
  {
    name: 'leans',
    pattern:
      /^(?:then|and|or|so|in|on|at|for|of|to|with|as|over|under|about|into|without|beside|behind|near|above|below|around|by|from)\b|\b(?:in|on|at|for|of|to|with|and|or|the|a|an|your)$/i,
    example: 'Then in',
  },
  {
    name: 'may-be-name',
    pattern:
      /^(?:will|grace|rob|pat|bill|drew|sandy|faith|hope|rose|jack|may|june|april|dawn|joy|ruby|amber|jade|olive|daisy|lily|ivy|holly|heather|hazel|iris|penny|robin|dale|glen|cliff|frank|rich|art|ray|max|earl|miles|chase|guy|ash|clay|reed|brook|dean|lane|wade|pierce|hunter|mason|carter|taylor|cooper|parker|baker|cook|page|dot|bob|sue|carol|summer|skye?)$/i,
    example: 'Grace',
  },
  {
    name: 'result',
    pattern:
      /\b(?:met|achieved|awarded|pass(?:ed)?|merit|distinction|refer(?:red)?|fail(?:ed)?|band|level|secure|partial(?:ly)?|nearly|accept(?:ed)?|complete|incomplete|missing|blank|ok|okay|fine|good|great|excellent|lovely|nice|better|poor|weak|strong|spot on|well)\b|[✓✔√✗✘✅❌]/i,
    example: '014 gearbox strip, accept',
  },
];

/** The name of the row that keeps a heading from saying what a step is about; `null` for none. */
export const notAboutBecause = (words: string): string | null =>
  notAboutRows.find(({ pattern }) => pattern.test(words))?.name ?? null;
