import { type Language, speak, tagOf } from './language.ts';

/**
 * Fetches the texts of a language and has the page speak it. Welsh is a file of its own that comes only where it is spoken, so that
 * nobody else waits for it; where it cannot be had, English stays.
 *
 * @returns the language spoken from now on
 */
export async function speakHere(language: Language, doc: Document): Promise<Language> {
  const welsh = language === 'cy' ? await import('./cy.ts').catch(() => null) : null;
  const spoken = welsh ? 'cy' : 'en';
  speak(spoken, welsh?.cy ?? {});
  doc.documentElement.lang = tagOf(spoken);
  return spoken;
}
