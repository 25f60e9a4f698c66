import { Button } from '#components/ui/Button.tsx';
import { Disclosure } from '#components/ui/Disclosure.tsx';
import { EmptyState } from '#components/ui/EmptyState.tsx';
import { say, t } from '#utils/i18n/t.ts';
import { type AnswerWords, partsMissing, wordsFor } from './answer-words.ts';
import type { View } from './view.ts';

interface PageAnswerProps {
  view: Extract<View, { is: 'answer' | 'failed' | 'no-page' }>;
  again: () => void;
}

const wordsOf = (view: PageAnswerProps['view']): AnswerWords => {
  if (view.is === 'answer') return wordsFor(view.reading);
  if (view.is === 'no-page') {
    return { title: 'elsewhere.none', text: 'elsewhere.noneText', mayRetry: false };
  }
  return { title: 'shell.readFailed', text: view.why, mayRetry: true };
};

/** Why there is no feedback to show: what happened, and what to do. */
export function PageAnswer({ view, again }: PageAnswerProps) {
  const words = wordsOf(view);
  const missing = view.is === 'answer' ? partsMissing(view.reading) : [];
  return (
    <div role="status">
      <EmptyState icon="quote" title={say({ key: words.title })}>
        <p>{say({ key: words.text, args: { menu: t('elsewhere.menu') } })}</p>
        {words.mayRetry && <Button onClick={again}>{t('shell.tryAgain')}</Button>}
        {missing.length > 0 && (
          <Disclosure summary={t('shell.layoutMissing')}>
            <ul>
              {missing.map((name) => (
                <li key={name}>
                  <code>{name}</code>
                </li>
              ))}
            </ul>
          </Disclosure>
        )}
      </EmptyState>
    </div>
  );
}
