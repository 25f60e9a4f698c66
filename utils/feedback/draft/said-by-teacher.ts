import { baseVerb } from '../classify/verb-forms.ts';
import { thirdPerson } from './nouns.ts';
import { baseOfPast } from './pasts.ts';

const TEACHER = 'your teacher';
/** What stands between "I" and its verb. */
const BETWEEN =
  '(?:just|also|really|still|only|always|even|then|now|actually|simply|quite|never|honestly|probably|maybe|already)';
const HELPERS: Record<string, string> = {
  am: 'is',
  "'m": 'is',
  was: 'was',
  have: 'has',
  "'ve": 'has',
  had: 'had',
  "'d": 'would',
  "'ll": 'will',
  do: 'does',
  "don't": "doesn't",
  dont: "doesn't",
  "haven't": "hasn't",
  havent: "hasn't",
};
const UNCHANGED =
  /^(?:can|could|would|will|should|might|must|may|did|can't|cannot|cant|couldn't|wouldn't|won't|wont|didn't|didnt|wasn't|wasnt|hadn't|shouldn't|saw|thought|knew|found|felt|got|went|came|took|gave|read|put|told|heard|meant|wrote|left|kept|lost)$/i;
/** Verbs of a teacher that nobody is asked to do. */
const OF_TEACHERS =
  /^(?:think|know|see|mean|expect|count|make|get|love|like|want|need|hear|believe|suspect|hope|wonder|feel|suppose|say|prefer|notice|remember|assume|guess|worry|recommend|suggest|understand|agree|accept|find)$/i;

/** "Don't write I think so much": the learner's words. */
const NOT_SAID = '(?<!\\b(?:write|writing|say|saying|put|putting|wrote|said) )';
const FIRST = new RegExp(
  `${NOT_SAID}(?<![\\p{L}'.])I('m|'ve|'d|'ll)?((?: ${BETWEEN})*)(?: ([\\p{L}]+(?:'t)?))?(?![\\p{L}'])`,
  'gu',
);
/** "i" typed small is the teacher only before a verb of one: "i)" numbers a list. */
const SMALL_I =
  /(?<!\b(?:write|writing|say|saying|put|putting|wrote|said) )(?<![\p{L}'.])i(?='m |'ve |'d |'ll | (?:am|was|have|had|can|can't|cant|could|couldn't|will|won't|wont|would|do|don't|dont|did|didn't|think|know|need|want|see|said|told|saw)\b)/gu;

/** "Bring the log to our review": a meeting of both. */
const OURS =
  /(?<![\p{L}'])our (?=(?:next |first |last |final |weekly )?(?:review|session|meeting|lesson|class|tutorial|visit|workshop|appointment|one to one|1:1)\b)/giu;

/** The teacher speaks of themselves in what a learner is to read as a step: "or I'll not mark it" → "or your teacher will not mark it". */
export function saidByTeacher(text: string): string {
  return text
    .replace(SMALL_I, 'I')
    .replace(FIRST, (whole, short: string | undefined, between: string, word: string | undefined) =>
      inThird(whole, short, between, word),
    )
    .replace(
      /(?<![\p{L}'])my(?= \p{L})(?! (?:love|dear|friend|lovely|darling|lad|duck)\b)/giu,
      `${TEACHER}'s`,
    )
    .replace(OURS, 'the ')
    .replace(
      /(?<=\b(?:than|before|telling|showing|giving|asking|stops?|let|letting|helps?|makes?|lost|leaves?|convinces?|persuades?) )me\b/giu,
      TEACHER,
    );
}

function inThird(whole: string, short = '', between = '', word = ''): string {
  const rest = word === '' ? '' : ` ${word}`;
  if (short !== '') return `${TEACHER} ${HELPERS[short]}${between}${rest}`;
  const helper = HELPERS[word.toLowerCase()];
  if (helper) return `${TEACHER}${between} ${helper}`;
  if (UNCHANGED.test(word) || /(?<!\b(?:n|f|sp|s))ed$/i.test(word.replace(/eed$/i, 'ee')))
    return `${TEACHER}${between}${rest}`;
  if (baseOfPast(word) !== null && baseVerb(word) === null) return `${TEACHER}${between}${rest}`;
  if (OF_TEACHERS.test(word) || baseVerb(word) !== null)
    return `${TEACHER}${between} ${thirdPerson(word.toLowerCase())}`;
  return whole;
}
