/** Words that hold English sentences together. None of them is a common word of Welsh. */
const ENGLISH = new Set(
  `the and of you your yours is are was were be been being have has had having do does did this that these those it its it's with
  for from by but not can could should would will shall may might must need needs more most your you've you're i've i'm we our they their
  them he she his her what which who when where why how if then than there here about into onto also just very too some any each every
  all both both few good well work to in on at as an or so up out no my me`.split(/\s+/),
);

/** The same of Welsh, with their mutated forms. None of them is an English word. */
const WELSH = new Set(
  `y yr yn mae mae'r nid nad ond wedi ac gan gyda efo dy eich ein eu fy ei i'r a'r o'r â'r wrth dros drwy trwy rhwng heb hyd nes ar
  oedd bod fod yw ydy ydyw ydych rydych rwyt wyt ti chi nhw hwn hon hyn hynny honno rhai rhaid angen mwy iawn da dda gwaith waith
  dylet dylech gallet gallech gellir gwnewch gwna byddai bydd fydd fel pan sut beth pam ble pwy felly hefyd eto nawr lle cyn
  ysgrifennu ychwanegu ychwanegwch esbonio eglurwch bydda byddaf i'w a'i o'i a'ch na'r sy'n sydd roedd does oes hanner`.split(
    /\s+/,
  ),
);

/** So much of a text tells its language. */
const LOOKED_AT = 4000;

/** In so few words the lack of English ones says nothing: teachers write notes. */
const FEW = 12;

/** Of prose in English, hardly ever less than a fifth of the words are such; of a table of marks there may be none. */
const LEAST_ENGLISH = 0.04;

const isLatin = (word: string): boolean => /^[\p{Script=Latin}'\d]+$/u.test(word);

const share = (count: number, of: number): number => (of === 0 ? 0 : count / of);

/** How often words of other languages of Europe have a letter that English has not. */
const FOREIGN_LETTERS = 0.08;

const wordsOf = (text: string): string[] =>
  text
    .slice(0, LOOKED_AT)
    .replaceAll('’', "'")
    .toLowerCase()
    .match(/\p{L}[\p{L}\p{M}']*/gu) ?? [];

const countEnglish = (words: string[]): number => words.filter((word) => ENGLISH.has(word)).length;

function areWelsh(words: string[]): boolean {
  const welsh = words.filter((word) => WELSH.has(word));
  return words.length > 2 && new Set(welsh).size >= 2 && welsh.length > countEnglish(words);
}

/** Whether a text is in Welsh, as far as its words that hold sentences together tell. */
export const isWelsh = (text: string): boolean => areWelsh(wordsOf(text));

/**
 * Whether a text is in English, as far as everything here that reads English is concerned. A text too short to tell counts as
 * English, and so do notes, tables and one text in two languages that is mostly English.
 */
export function isEnglish(text: string): boolean {
  const words = wordsOf(text);
  if (areWelsh(words)) return false;
  if (share(words.filter((word) => !isLatin(word)).length, words.length) > 0.5) return false;
  if (words.length < FEW || share(countEnglish(words), words.length) >= LEAST_ENGLISH) return true;
  // Notes and lists of terms have no such words either: their letters tell.
  return share(words.filter((word) => /[^a-z']/.test(word)).length, words.length) < FOREIGN_LETTERS;
}
