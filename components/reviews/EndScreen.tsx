import { useEffect, useRef } from 'preact/hooks';
import { AskAboutWords } from '#components/guard/AskAboutWords.tsx';
import { ReferralButton } from '#components/guard/ReferralButton.tsx';
import type { WordWatching } from '#components/guard/use-word-watch.ts';
import { useCopy } from '#components/hooks/use-copy.ts';
import { Button } from '#components/ui/Button.tsx';
import { Field } from '#components/ui/Field.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { TextArea } from '#components/ui/TextArea.tsx';
import type { RecordId } from '#utils/domain/ids.ts';
import { type MessageKey, say, t } from '#utils/i18n/t.ts';

interface EndScreenProps {
  /** The summary as it stands. */
  summary: string;
  /** The mentor changed it. */
  isChanged: boolean;
  /** `null` = as it is made of the answers. */
  onSummary: (summary: string | null) => void;
  watch: WordWatching;
  learnerId: RecordId | null;
  failure: MessageKey | null;
}

/** The end of a review: the summary for the learner, what is asked about its words, and what will be kept. */
export function EndScreen(props: EndScreenProps) {
  const { summary, watch, learnerId, failure } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const { copyText, stuck } = useCopy();
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h2 ref={heading} tabIndex={-1} class="visually-hidden">
        {t('reviews.end')}
      </h2>
      <Field label={t('reviews.summary')} hint={t('reviews.summaryHint')}>
        {(control) => <TextArea {...control} rows={8} value={summary} onText={props.onSummary} />}
      </Field>
      <div class="row">
        <Button small onClick={() => void copyText(summary, 'reviews.copied')}>
          {t('reviews.copy')}
        </Button>
        {props.isChanged && (
          <Button small look="quiet" onClick={() => props.onSummary(null)}>
            {t('reviews.remake')}
          </Button>
        )}
      </div>
      {stuck !== null && <p class="soft">{t('errors.copy')}</p>}
      <AskAboutWords {...watch}>
        {learnerId && <ReferralButton learnerId={learnerId} />}
      </AskAboutWords>
      {failure && (
        <Notice tone="error" title={t('reviews.failed')}>
          {say({ key: failure })}
        </Notice>
      )}
      <p class="soft">{t('reviews.whatIsKept')}</p>
    </>
  );
}
