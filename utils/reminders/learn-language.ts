import { elsewhere } from '#utils/i18n/cy/elsewhere.ts';
import { omnibox } from '#utils/i18n/cy/omnibox.ts';
import { page } from '#utils/i18n/cy/page.ts';
import { reminders } from '#utils/i18n/cy/reminders.ts';
import { languageFor, speak } from '#utils/i18n/language.ts';
import { readManaged } from '#utils/platform/managed-value.ts';
import { readStored, writeStored } from '#utils/platform/stored-value.ts';
import { effective } from '#utils/settings/effective.ts';
import { policyIn } from '#utils/settings/policy.ts';
import { settingsIn } from '#utils/settings/settings.ts';

/** What the background says in Welsh. It is here and not fetched: Chromium's service workers can fetch no module. */
const welsh = { ...elsewhere, ...omnibox, ...reminders };

/** Has the background speak the language that counts now. It remembers none: whoever says something asks for this first. */
export async function learnLanguage(): Promise<void> {
  const [stored, managed] = await Promise.all([readStored('settings'), readManaged()]);
  const { language: choice } = effective(settingsIn(stored), policyIn(managed).policy);
  const language = languageFor(choice, navigator.languages);
  speak(language, language === 'cy' ? welsh : {});
  await keepPageTexts(language === 'cy' ? page : null);
}

/** What the script in an LMS page says, left where it looks for it: it carries English alone, since every page of the LMS loads it. */
async function keepPageTexts(texts: typeof page | null): Promise<void> {
  const kept = await readStored('pageTexts');
  if (JSON.stringify(kept ?? null) !== JSON.stringify(texts)) await writeStored('pageTexts', texts);
}
