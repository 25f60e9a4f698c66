import './quote.css';
import { t } from '#utils/i18n/t.ts';

/** The teacher's own words, exactly. */
export function Quote({ text }: { text: string }) {
  return (
    <blockquote class="quote">
      <span class="visually-hidden">{t('targets.fromFeedback')}: </span>
      {text}
    </blockquote>
  );
}
