import type { Cue } from './cue.ts';

const CODE =
  '(?:[A-Z]\\.)?(?:[PMD] ?\\d{1,2}(?:\\.\\d)?|(?:AC|LO|LA|KSB|K|S|B|PC) ?\\d{1,2}(?:\\.\\d{1,2})?|\\d{1,2}\\.\\d{1,2}(?: L\\d)?|(?:task|unit|criteri(?:on|a)|part|section|question|q|outcome|assignment|aim|standard|element) ?[A-Z]?\\d{0,2}(?:\\.\\d)?|all criteria|everything|this (?:criterion|unit|task|assignment|outcome))';
const STATE =
  '(?:[✓✔√✗✘✅❌]|(?:is |are |was |were |has been |have been |have |now |both |all |been |just |you have |fully |partially |partly |not(?: yet| fully| quite)? |almost |clearly |still )*(?:met|achieved|awarded|passed|pass|merit|distinction|complete[d]?|not attempted|attempted|met in full|n\\/?a|not applicable|referred|refer|not yet|yes|no|secure|ok|satisfied|covered|done|claimed|evidenced|unmet|fail(?:ed)?|not graded)(?: (?:in full|yet|so far|here|now|at (?:pass|merit|distinction)(?: level)?))?)';
const GRADE =
  '(?:(?:low|high|strong|secure|solid|borderline|clear|comfortable|near|starred|double|bare|just a|full|good|top) )?(?:near[- ])?(?:pass(?:ed)?|merit|distinction\\*?|fail|refer(?:red|ral)?|credit|unclassified|ungraded|D\\*D\\*|[A-EU][*+-]|[A-EU]|U|level ?\\d|L\\d|entry (?:level )?\\d|grade (?:[A-EU1-9][*+-]?)|\\d{1,3}(?:\\.\\d)? ?%|\\d{1,3}(?:\\.\\d)? ?(?:\\/|out of) ?\\d{1,3}(?: marks?)?|\\d{1,3} marks?|(?:upper|lower) second|2[:.][12]|third class|first class honours|competent|not yet competent|NYC|RTP|achieved|not (?:yet )?achieved|(?:not |partly |partially |fully |nearly )?(?:yet )?met)';
const whole = (inner: string): RegExp => new RegExp(`^(?:${inner})[\\s.!,;]*$`, 'i');

/** Pieces that only report a result. `weight` 4: nothing else counts. */
export const gradeCues: Cue[] = [
  {
    name: 'criterion-state',
    weight: 4,
    pattern: whole(
      `(?:(?:for |so |and |but |unfortunately,? )?(?:${CODE}(?:\\s*(?:,|and|&|\\+|\\/|-|to|;)\\s*)?)+\\s*(?:criteria )?[:=.-]*\\s*${STATE}(?:\\s*[,;&-]?\\s*(?:and |but )?)?)+`,
    ),
    example: 'P1 achieved, P2 not yet achieved.',
  },
  {
    name: 'title-and-state',
    weight: 4,
    pattern:
      /^(?:[\w.]{1,6} )?(?:describe|explain|evaluate|analyse|identify|outline|assess|compare|demonstrate|carry out|produce|plan|prepare|apply|review|summarise|discuss|investigate|justify|select|state|define|examine|design|create|develop|perform|maintain|follow|communicate)\b[^:?!]{8,160}?\s*(?::|\s-)\s*(?:now |not |not yet |partly |partially |fully )?(?:met|achieved|evidenced|yes|no|complete|pass|merit|distinction)\b[^.]{0,20}[.\s]*$/i,
    example: 'Describe the structure of the skeletal system: achieved',
  },
  {
    name: 'code-grade',
    weight: 4,
    pattern: whole(`(?:${CODE}\\s*[:=-]*\\s*(?:${GRADE})(?:\\s*[,;&]?\\s*(?:and )?)?)+`),
    example: 'Task 2: 14/20',
  },
  {
    name: 'grade-alone',
    weight: 4,
    pattern: whole(
      `(?:(?:this is |it's |you (?:are |have |got |scored |achieved |gained |now have |'re )|overall,? |overall grade|final |your |currently |so |current |provisional |agreed |mock |oral |group |moderated |confirmed |reading |writing |speaking |listening |raw |[A-Z]{2,4} (?=mock|test|exam)|test |exam |paper \\d |total|grade|mark|score|level|result|working (?:at|towards)|a |an |the |is |at |just |on |for |been |awarded |still |well |therefore |grade is |this (?:piece|work|unit) |predicted|:|=|-)\\s*)*(?:${GRADE})(?:\\s*(?:[,/-]|and|overall|grade|awarded|level|standard|so far|at the moment|currently|for (?:this|the|now)(?: (?:unit|task|piece|work|assignment|one))?|on this (?:occasion|piece|one)|stands|for now|\\((?:${GRADE})\\)|${GRADE})\\s*)*`,
    ),
    example: 'Merit overall.',
  },
  {
    name: 'grade-sentence',
    weight: 3.4,
    pattern:
      /^(?:overall,? |so,? |therefore,? |this means |currently |at (?:the moment|present),? )*(?:you (?:have|are|'ve|'re|now have|got|get|scored)|this (?:is|piece|work|unit|assignment)|it (?:is|has)|your (?:work|grade|mark|score|result)|the (?:work|learner|grade|mark|unit)|i (?:have|'ve) (?:awarded|given)|awarded|graded|grade|mark|a )(?: \w+){0,5} (?:(?:a|an|at|as|the|of|for|is|been|awarded|achieved|working|graded|remains) )+(?:\w+ )?(?:pass|merit|distinction|referral|fail|grade|level \d|[A-E][*+-]?|\d+ ?%|\d+ ?\/ ?\d+|\d+ out of \d+)(?: (?:grade|level|overall|for this (?:unit|task|piece|assignment)|standard|so far|criteria|on this occasion))*[.!]?$/i,
    example: 'This work has been awarded a Merit.',
  },
  {
    name: 'grade-for',
    weight: 3.4,
    pattern:
      /^(?:a |an )?(?:\w+ )?(?:level \d|pass|merit|distinction) (?:for|in|on|at|so far)\b(?!.*\b(?:need|add|should|must|but)\b)|^(?:currently |now |still )?working (?:at|towards) (?:a |an )?(?:pass|merit|distinction|level \d|grade \w)\b|^(?:[PMD]\d|\d\.\d|it|this|unit \d+) (?:remains|stays|is still) (?:at )?(?:a )?(?:level \d|pass|merit|distinction|\w+ met)/i,
    example: 'A clear Level 3 for 1.1 and 1.2.',
  },
  {
    name: 'code-alone',
    weight: 4,
    pattern: /^(?:[PMD] ?\d{1,2}|(?:AC|LO) ?\d{1,2}(?:\.\d{1,2})?|\d\.\d)[\s.:,;-]*$/,
    example: 'P1',
  },
  {
    name: 'ac-list',
    weight: 4,
    pattern: /^(?:(?:\d\.\d|[PMD]\d|AC ?\d\.\d)\s*(?:L\d|[✓✔✗x]|yes|no|met|ok)\s*[,;.]?\s*)+$/i,
    example: '1.1 L3, 2.1 L3, 3.1 L2.',
  },
  {
    name: 'bare-mark',
    weight: 4,
    pattern:
      /^(?:(?:agreed|final|overall|moderated|total|provisional|group|your) )*(?:mark|score|total|grade)s?(?: of| is|:| -)? \d{1,3}[\s.]*$|^[a-z]\/[a-z] borderline[\s.]*$|^\d{1,3} \((?:first|upper second|lower second|third|2[:.][12]|pass|merit|distinction|fail|[a-e])\)[\s.]*$|^(?:[\w ]{2,20}: )?\d{1,3} ?% (?:competent|not yet competent|pass|fail)[\s.]*$/i,
    example: 'Agreed mark 58',
  },
];
