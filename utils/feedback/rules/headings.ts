import type { Section } from '../segment/segment-types.ts';

/** A heading teachers use, as the inside of a pattern. Matched without regard to case at the start of a line or sentence. */
export interface HeadingRow {
  name: string;
  pattern: string;
  section: Section;
  example: string;
}

export const headings: HeadingRow[] = [
  {
    name: 'www',
    pattern: 'www|what (?:went|has gone|is going|you did) well',
    section: 'praise',
    example: 'WWW:',
  },
  { name: 'ebi', pattern: 'ebi|even better(?: if)?', section: 'action', example: 'EBI -' },
  {
    name: 'strengths',
    pattern:
      '(?:your |key |main |overall )?(?:strengths?|positives?|successes|achievements?|highlights?|good points?|best bits?|pros|green|good|strong|best|loved|liked)',
    section: 'praise',
    example: 'Strengths:',
  },
  {
    name: 'well-done',
    pattern:
      '(?:things |what )?(?:you|he|she|they) (?:did|have done|do|has done) well|(?:what|things) (?:i |we )?(?:like|liked|worked|works)(?: well)?(?: about this)?',
    section: 'praise',
    example: 'What worked:',
  },
  {
    name: 'praise-word',
    pattern:
      'praise|glows?|stars?(?: ?[1-3])?|two stars|medals?|tickled pink|keep(?: doing)?|well done(?: for)?',
    section: 'praise',
    example: 'Glow:',
  },
  {
    name: 'next-steps',
    pattern:
      '(?:what (?:to do|next|you need to do|you should do|do you need to do|now)(?: next| now| to improve)?|now)|do (?:this )?(?:next|now|first)|(?:to )?sort(?: out)?|(?:your )?next steps?|ns|steps? (?:forward|to success)|feed ?forward|how to improve|to (?:improve|develop|do|fix|change|finish|work on|move forward|move on|progress|reach the next (?:grade|level))|(?:to|for) (?:get|reach|achieve|gain|a) (?:a |the )?(?:pass|merit|distinction|higher (?:grade|mark)s?)',
    section: 'action',
    example: 'Next steps:',
  },
  {
    name: 'targets',
    pattern:
      '(?:your |new |smart |main |next )?targets?(?: ?\\d)?(?: for [\\w ]{3,28}?)?|(?:your )?(?:missions?|wish(?:es)?|goals?)(?: ?\\d)?|grows?|green for growth',
    section: 'action',
    example: 'Target 1:',
  },
  {
    name: 'areas',
    pattern:
      '(?:some |key |main )?(?:areas?|points?|things?|bits) (?:for|to|of|that need|you need to) (?:improve(?:ment)?s?|develop(?:ment)?|work on|address|fix|growth|consider(?:ation)?|change|action|look at|note|think about)|(?:areas?|room) for (?:improvement|development)|development (?:areas?|points?)|weaknesses|improvements?|developments?|concerns|issues|cons|red|needs (?:more )?work|not so good|less good|bad|weak(?:er)?|watch',
    section: 'action',
    example: 'Areas for improvement:',
  },
  {
    name: 'actions',
    pattern:
      '(?:required |further )?actions?(?: (?:points?|required|needed|plan|for (?:learner|student)))?|corrections?|amendments?|changes(?: needed| required)?|still (?:needed|to do|missing|outstanding)|outstanding(?: work)?|missing|lr ?\\d?|learner response|student response|dirt(?: task)?|your (?:task|turn|response)|challenge|stretch(?: and challenge)?|fix(?: it)?|resubmission(?: task| advice)?|advice|suggestions?|recommendations?|for (?:the )?next (?:time|piece|assignment)|next time|stop|start|on resubmission|for resubmission|homework|follow[- ]?up',
    section: 'action',
    example: 'Action points:',
  },
  {
    name: 'questions',
    pattern: 'questions?(?: for you)?|think about|to think about|q',
    section: 'question',
    example: 'Questions:',
  },
  {
    name: 'grade',
    pattern:
      '(?:overall |final |group |agreed |mock |current |predicted |provisional |total |working at |assessment |unit )?(?:grades?|marks?|scores?|result|outcome|decision|level|total|working at)(?: awarded| achieved| so far)?',
    section: 'grade',
    example: 'Overall grade:',
  },
  {
    name: 'comments',
    pattern:
      "(?:general |overall |summative |formative |assessor(?:'s)? |tutor(?:'s)? |teacher(?:'s)? |marker(?:'s)? |summary |other |additional |final |written |verbal )?(?:feedback|comments?|remarks|summary|notes?|overview)(?: to (?:learner|student))?|overall|general|conclusion of assessor|criteri(?:a|on)|first|second|amber|rag|key|legend|codes?(?: used)?|(?:feedback |your )codes?",
    section: 'neutral',
    example: 'Assessor feedback:',
  },
  {
    name: 'marker',
    pattern:
      '(?:(?:1st|2nd|3rd|first|second|third|internal|lead|peer) )?(?:marker|assessor|reader|moderator|iv|iqa|tutor|teacher|examiner|supervisor|employer|learner|witness)(?: ?\\d)?(?: \\([a-zà-ž. ]{1,20}\\))?',
    section: 'neutral',
    example: '2nd marker (RP):',
  },
  {
    name: 'rubric-level',
    pattern:
      "[a-zà-ž][a-zà-ž &/'-]{2,34} \\((?:proficient|developing|beginning|beginner|secure|emerging|expert|novice|exemplary|excellent|very good|good|satisfactory|adequate|poor|competent|advanced|mastery|working|exceeding|exceeds|meeting|meets|approaching|below|limited|strong|fair|weak|basic|pass|merit|distinction|level|band|grade|\\d)[^()]{0,20}\\)",
    section: 'neutral',
    example: 'Content (Developing):',
  },
];
