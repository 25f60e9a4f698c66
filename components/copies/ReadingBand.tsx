import { t } from '#utils/i18n/t.ts';
import { readingOf } from '#utils/plain-words/reading.ts';

/** How hard a text for the learner is to read, and what makes it so. For the mentor, never on the learner's copy. */
export function ReadingBand({ text }: { text: string }) {
  const { age, band, hardWords } = readingOf(text);
  if (age === null || band === null) return <p class="soft">{t('copies.tooShort')}</p>;
  const words = hardWords.map(({ word }) => word).join(', ');
  return (
    <div class="reading-band">
      <p class="soft">
        <strong>{t('copies.reading', { age })}</strong>, {t(`copies.band.${band}`)}
      </p>
      {words && <p class="soft">{t('copies.hardWords', { words })}</p>}
    </div>
  );
}
