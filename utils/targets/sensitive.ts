import type { Span } from '#utils/domain/span.ts';
import { type PhraseIndex, phraseIndex } from '#utils/plain-words/phrase-index.ts';
import { type Word, wordsOf } from '#utils/plain-words/words.ts';
import type { SensitiveGroup, SensitiveWords } from './lexicon/sensitive-words.ts';

interface Row {
  group: SensitiveGroup;
  isPersonal: boolean;
}

const indexes = new WeakMap<SensitiveWords[], PhraseIndex<Row>>();

const typed = (phrase: string): string => phrase.toLowerCase().replaceAll('’', "'");
const bothNumbers = (phrase: string): string[] => [typed(phrase), `${typed(phrase)}s`];

/** The list made ready; kept, since it is read at every key. */
function indexOf(list: SensitiveWords[]): PhraseIndex<Row> {
  const known = indexes.get(list);
  if (known) return known;
  const made = phraseIndex<Row>(
    list.flatMap(({ group, always, personal }) => [
      ...always
        .flatMap(bothNumbers)
        .map((phrase) => [phrase, { group, isPersonal: false }] as const),
      ...personal
        .flatMap(bothNumbers)
        .map((phrase) => [phrase, { group, isPersonal: true }] as const),
    ]),
  );
  indexes.set(list, made);
  return made;
}

const OWNER = /^(?:my|her|his|their|your|own|our)$|'s$/;
const HAS =
  /^(?:has|have|had|having|got|i've|she's|he's|suffers|suffering|struggles|struggling|due|because)$/;
const IS = /^(?:am|i'm|is|are|was|were|been|being|feeling|feels|felt)$/;
const BETWEEN =
  /^(?:a|an|the|some|of|to|with|from|so|very|really|severe|bad|new|own|more|been|by|on|recent|ongoing|serious|off|mum's|dad's)$/;
/** "Her patient's diagnosis", "my essay on faith": somebody in the work, or the work itself. */
const SUBJECT =
  /^(?:client|patient|resident|character|service|user|case|essay|report|poster|leaflet|presentation|assignment|answer|paragraph|notes|unit|topic|work|customer|child|children|story|film)(?:'s)?$/;
const ABOUT_WORK =
  /^(?:section|essay|paragraph|policy|leaflet|poster|unit|topic|question|answer|act|legislation|chapter|awareness|promotion|campaign|assignment|plan)s?$/;

/** Whether the words before (or after) the term say that it is somebody's own. */
function isOwn(words: Word[], from: number, length: number): boolean {
  if (ABOUT_WORK.test(words[from + length]?.text ?? '')) return false;
  for (let at = from - 1; at >= Math.max(0, from - 4); at -= 1) {
    const word = words[at];
    if (!word || words[at + 1]?.afterBreak || SUBJECT.test(word.text)) return false;
    if (OWNER.test(word.text)) return !SUBJECT.test(word.text);
    if (HAS.test(word.text) || IS.test(word.text)) return true;
    if (!BETWEEN.test(word.text)) return false;
  }
  return false;
}

/** The places of a text that speak of something which does not belong in a target, by what they speak of. */
export function sensitiveIn(
  text: string,
  list: SensitiveWords[],
): { span: Span; group: SensitiveGroup }[] {
  const words = wordsOf(text);
  return indexOf(list)
    .in(words)
    .filter(({ row, from, length }) => !row.isPersonal || isOwn(words, from, length))
    .map(({ row, start, end }) => ({ span: { start, end }, group: row.group }));
}
