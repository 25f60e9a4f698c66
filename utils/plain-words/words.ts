/** One word of a text, lower case with straight apostrophes, and where it stands in the text as typed. */
export interface Word {
  text: string;
  start: number;
  end: number;
  /** Punctuation or a line break stands between this word and the one before. */
  afterBreak: boolean;
  /** Typed with a capital: a name, or the start of a sentence. */
  capital: boolean;
}

const WORD =
  /\d+(?:[:.,/]\d+)*(?:st|nd|rd|th|am|pm)?%?|\p{L}+\.(?=\p{L}\.)(?:\p{L}\.)+|\p{L}[\p{L}\p{M}]*(?:['’-][\p{L}\p{N}]+)*\d*/giu;
const BREAK = /[.,;:!?()[\]\n\r•|"“”]|\s[-–—]\s/u;

/** The words of a text in order; offsets are UTF-16 units into `text`. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let from = 0;
  for (const { 0: typed, index } of text.matchAll(WORD)) {
    words.push({
      text: typed.toLowerCase().replaceAll('’', "'"),
      start: index,
      end: index + typed.length,
      afterBreak: BREAK.test(text.slice(from, index)),
      capital: /^\p{Lu}/u.test(typed),
    });
    from = index + typed.length;
  }
  return words;
}

/** "carefully", "finally": a word that may stand between the subject and the verb. */
export const isAdverb = (word: Word | undefined): boolean =>
  word !== undefined &&
  /\p{L}{3}ly$/u.test(word.text) &&
  !/^(?:re|ap|sup|multi|com)ply$/.test(word.text);

/** Number of words, as a reader would count them. */
export const wordCount = (text: string): number => wordsOf(text).length;
