import { spoken, tagOf } from '#utils/i18n/language.ts';
import { isEnglish, isWelsh } from '#utils/plain-words/english.ts';

/**
 * The `lang` of words that somebody wrote, where it is known and not the screen's: so that they are read aloud as what they are. Nothing
 * where it is the screen's language, or one that we do not know.
 */
export function langOf(text: string): string | undefined {
  const language = isWelsh(text) ? 'cy' : isEnglish(text) ? 'en' : null;
  return language === null || language === spoken().language ? undefined : tagOf(language);
}
