import { type Language, languageFor } from '#utils/i18n/language.ts';
import { lastKnown } from '#utils/platform/last-known.ts';
import { LANGUAGE_HINT, readEffective } from './settings-service.ts';

/** The language that counts now: the college's, else the mentor's, else the browser's. English where that cannot be had. */
export const readLanguage = async (): Promise<Language> => {
  const settings = await readEffective().catch(() => null);
  return languageFor(settings?.language, navigator.languages);
};

/** The same, at once where a page of ours has found it before. A page that begins with it must follow the settings (`InLanguage`), which have the last word. */
export async function languageAtStart(): Promise<Language> {
  const known = lastKnown(LANGUAGE_HINT);
  return known === 'en' || known === 'cy' ? known : readLanguage();
}
