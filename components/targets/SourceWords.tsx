import './source-words.css';
import { useEffect, useState } from 'preact/hooks';
import { useServices } from '#components/hooks/services.ts';
import { Button } from '#components/ui/Button.tsx';
import { t } from '#utils/i18n/t.ts';
import { Quote } from './Quote.tsx';

/** The teacher's words behind a target, and the way to them in the LMS page where the panel sits in one. */
export function SourceWords({ text }: { text: string }) {
  const { page } = useServices();
  const [shown, setShown] = useState<'no' | 'yes' | 'absent'>('no');
  // The mark in the page goes with the words here.
  useEffect(() => () => page?.highlight(null), [page]);
  if (!page) return <Quote text={text} />;
  const toggle = async () => {
    if (shown === 'yes') {
      page.highlight(null);
      return setShown('no');
    }
    setShown((await page.reveal(text)) ? 'yes' : 'absent');
  };
  return (
    <div class="source-words">
      <Quote text={text} />
      {shown === 'absent' ? (
        <span class="soft" role="status">
          {t('targets.notOnPage')}
        </span>
      ) : (
        <Button look="quiet" small aria-pressed={shown === 'yes'} onClick={() => void toggle()}>
          {t('targets.showOnPage')}
        </Button>
      )}
    </div>
  );
}
