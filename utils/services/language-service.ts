import { type Language, languageFor } from '#utils/i18n/language.ts';
import { readEffective } from './settings-service.ts';

/** The language that counts now: the college's, else the mentor's, else the browser's. English where that cannot be had. */
export const readLanguage = async (): Promise<Language> => {
  const settings = await readEffective().catch(() => null);
  return languageFor(settings?.language, navigator.languages);
};
