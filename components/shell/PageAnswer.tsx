import { Button } from '#components/ui/Button.tsx';
import { EmptyState } from '#components/ui/EmptyState.tsx';
import { say, t } from '#utils/i18n/t.ts';
import { type AnswerWords, partsMissing, wordsFor } from './answer-words.ts';
import { CopyReport } from './CopyReport.tsx';
import { partsIn } from './missing-words.ts';
import { WayList } from './OtherWork.tsx';
import type { View } from './view.ts';

interface PageAnswerProps {
  view: Extract<View, { is: 'answer' | 'failed' | 'no-page' }>;
  again: () => void;
  /** Keeps everybody's feedback; `null` where that cannot be. */
  onKeepAll: (() => void) | null;
}

const wordsOf = (view: PageAnswerProps['view']): AnswerWords => {
  if (view.is === 'answer') return wordsFor(view.reading);
  if (view.is === 'no-page') {
    return { title: 'elsewhere.none', text: 'elsewhere.noneText', mayRetry: false };
  }
  return { title: 'shell.readFailed', text: view.why, mayRetry: true };
};

/** Why there is no feedback to show: what happened, and what to do. */
export function PageAnswer({ view, again, onKeepAll }: PageAnswerProps) {
  const words = wordsOf(view);
  const missing = view.is === 'answer' ? partsIn(partsMissing(view.reading)) : [];
  return (
    <div role="status">
      <EmptyState icon="quote" title={say({ key: words.title })}>
        <p>{say({ key: words.text, args: { menu: t('elsewhere.menu') } })}</p>
        {view.is === 'answer' && <WayList reading={view.reading} />}
        {onKeepAll && <Button onClick={onKeepAll}>{t('inbox.keep')}</Button>}
        {words.mayRetry && <Button onClick={again}>{t('shell.tryAgain')}</Button>}
        {missing.length > 0 && (
          <div class="not-found">
            <p>{t('report.missing')}</p>
            <ul class="listed">
              {missing.map((key) => (
                <li key={key}>{say({ key })}</li>
              ))}
            </ul>
          </div>
        )}
        {words.mayReport && view.is === 'answer' && <CopyReport reading={view.reading} />}
      </EmptyState>
    </div>
  );
}
