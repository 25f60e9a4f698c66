import { type ComponentChildren, Fragment } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { flushDrafts } from '#components/hooks/flush-drafts.ts';
import { useSettings } from '#components/hooks/use-settings.ts';
import { speakHere } from '#utils/i18n/fetch-texts.ts';
import { languageFor, spoken } from '#utils/i18n/language.ts';

/**
 * Draws everything anew when another language is chosen, here or in another page of ours. What was typed is on the disk before, and
 * comes back as a draft does.
 */
export function InLanguage({ children }: { children: ComponentChildren }) {
  const settings = useSettings();
  const [drawn, setDrawn] = useState(spoken().language);
  const wanted =
    settings.is === 'here' ? languageFor(settings.value.language, navigator.languages) : drawn;
  useEffect(() => {
    if (wanted === spoken().language) return;
    let isOver = false;
    void flushDrafts()
      .catch(() => undefined)
      .then(() => (isOver ? null : speakHere(wanted, document)))
      .then((language) => language && setDrawn(language));
    return () => {
      isOver = true;
    };
  }, [wanted]);
  return <Fragment key={drawn}>{children}</Fragment>;
}
