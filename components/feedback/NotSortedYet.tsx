import type { Rest } from '#components/hooks/use-whole-text.ts';
import { Notice } from '#components/ui/Notice.tsx';
import { Spinner } from '#components/ui/Spinner.tsx';
import type { FeedbackBlock } from '#utils/domain/feedback.ts';
import { t } from '#utils/i18n/t.ts';
import { Written } from './AsWritten.tsx';
import { RestNotice } from './RestNotice.tsx';
import type { EngineState } from './use-engine.ts';

interface NotSortedYetProps {
  blocks: FeedbackBlock[];
  sorting: Exclude<EngineState, { is: 'here' }>;
  rest: Rest | null;
}

/** The teacher's own words, to be read until the engine has come that sorts them, or when it cannot. */
export function NotSortedYet({ blocks, sorting, rest }: NotSortedYetProps) {
  return (
    <div class="stack">
      {rest && <RestNotice rest={rest} isCut={blocks.some(({ cut }) => cut)} />}
      {sorting.is === 'failed' && (
        <Notice tone="error" action={{ label: t('shell.tryAgain'), onClick: sorting.again }}>
          {t('feedback.notSorted')}
        </Notice>
      )}
      <Written blocks={blocks} />
      {sorting.is === 'coming' && <Spinner label={t('feedback.sorting')} />}
    </div>
  );
}
