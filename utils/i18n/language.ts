/** The languages that Feedforward speaks. */
export const LANGUAGES = ['en', 'cy'] as const;
export type Language = (typeof LANGUAGES)[number];
/** What a mentor may choose: one of them, or what the browser asks pages for. */
export const LANGUAGE_CHOICES = ['browser', ...LANGUAGES] as const;
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number];

/** What is said in a language; a text that it has not is said in English. */
type Texts = Readonly<Record<string, string>>;

let now: { language: Language; texts: Texts } = { language: 'en', texts: {} };

/** The language of this page as it stands, and its texts where they are not the English ones. */
export const spoken = (): { language: Language; texts: Texts } => now;

/** From now on `t` and its like speak this language. Every place that runs our code has one at a time: its page, its worker. */
export function speak(language: Language, texts: Texts): void {
  now = { language, texts };
}

const isLanguage = (one: unknown): one is Language => LANGUAGES.some((known) => known === one);

/**
 * The language for a choice. As the browser does it: the first of the languages it asks pages for that we speak. Its own language
 * is not looked at, since no browser may have it in Welsh.
 *
 * @param choice whatever is stored; what is no choice is as the browser does it
 */
export function languageFor(choice: unknown, wanted: readonly string[]): Language {
  if (isLanguage(choice)) return choice;
  const [first] = wanted.map((tag) => tag.toLowerCase().split('-')[0]).filter(isLanguage);
  return first ?? 'en';
}

/** For the `lang` of a page, and for `Intl`. English is the British one. */
export const tagOf = (language: Language): string => (language === 'en' ? 'en-GB' : language);

/** What `Intl` is asked for: British English where a browser does not know Welsh (Chromium), never the computer's own. */
export const intlTags = (): string[] => [...new Set([tagOf(now.language), 'en-GB'])];
