import { useEffect, useRef } from 'preact/hooks';
import { usePolicy } from '#components/hooks/use-policy.ts';
import { Choose, optionsOf } from '#components/ui/Choose.tsx';
import {
  LANGUAGE_CHOICES,
  type Language,
  type LanguageChoice,
  languageFor,
  spoken,
} from '#utils/i18n/language.ts';
import { t } from '#utils/i18n/t.ts';
import { useChangeSettings } from './use-change-settings.ts';

/** Everything is drawn anew in another language: whoever chose it goes on from the same field. */
let chosenHere: Language | null = null;

/** What Feedforward speaks. English and Welsh are called by their own names, so that whoever reads only one finds it. */
export function LanguageSetting({ language }: { language: LanguageChoice }) {
  const change = useChangeSettings();
  const { policy } = usePolicy();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (chosenHere !== spoken().language) return;
    chosenHere = null;
    box.current?.querySelector('select')?.focus();
  }, []);
  const isFixed = policy.language !== undefined;
  return (
    <div class="stack" ref={box}>
      <Choose
        label={t('settings.languageOf')}
        hint={isFixed ? t('settings.languageFixed') : t('settings.languageText')}
        options={optionsOf(LANGUAGE_CHOICES, (one) => t(`settings.language.${one}`))}
        chosen={language}
        disabled={isFixed}
        onChoose={(one) => {
          const next = languageFor(one, navigator.languages);
          chosenHere = next === spoken().language ? null : next;
          change({ language: one });
        }}
      />
    </div>
  );
}
