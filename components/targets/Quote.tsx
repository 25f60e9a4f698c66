import './quote.css';
import { langOf } from '#components/feedback/lang-of.ts';
import { t } from '#utils/i18n/t.ts';

/** The teacher's own words, exactly. */
export function Quote({ text }: { text: string }) {
  return (
    <blockquote class="quote">
      <span class="visually-hidden">{t('targets.fromFeedback')}: </span>
      <span lang={langOf(text)}>{text}</span>
    </blockquote>
  );
}
