import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { CheckBox } from '#components/ui/CheckBox.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { type Say, say, t } from '#utils/i18n/t.ts';

interface AskAboutWordsProps {
  /** What is asked about; nothing is shown when it is empty. */
  asked: Say[];
  isTicked: boolean;
  tick: (isTicked: boolean) => void;
  /** What else can be done about it, such as noting a referral. */
  children?: ComponentChildren;
}

/** Words that may not belong here: the mentor changes them, or says that they may stay. */
export function AskAboutWords({ asked, isTicked, tick, children }: AskAboutWordsProps) {
  const id = useId();
  if (asked.length === 0) return null;
  const sentences = [...new Set(asked.map(say))];
  return (
    <Notice tone="warn" title={t('guard.title')} announce>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p>{t('guard.route')}</p>
      <CheckBox checked={isTicked} onChange={tick} describedBy={id}>
        {t('guard.tick')}
      </CheckBox>
      {!isTicked && (
        <p id={id} class="ui-field-error">
          {t('guard.ask')}
        </p>
      )}
      {children}
    </Notice>
  );
}
