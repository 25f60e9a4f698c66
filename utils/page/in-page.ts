import { page as english } from '#utils/i18n/en/page.ts';

type Key = keyof typeof english;

let texts: Record<Key, string> = english;

/** What stands in the LMS page itself, in its language. */
export const inPage = (key: Key): string => texts[key];

/**
 * From now on what is put into the page speaks the language of these texts.
 *
 * @param kept what the background left for it (`utils/reminders/learn-language.ts`); nothing = English
 */
export function speakInPage(kept: unknown): void {
  texts = { ...english, ...Object(kept) };
}
