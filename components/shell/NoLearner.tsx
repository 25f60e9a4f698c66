import { Button } from '#components/ui/Button.tsx';
import { EmptyState } from '#components/ui/EmptyState.tsx';
import { type MessageKey, say, t } from '#utils/i18n/t.ts';

interface NoLearnerProps {
  /** Anonymous marking: nobody may be chosen. */
  isLocked: boolean;
  /** Why a learner is needed here. */
  why: MessageKey;
  onChoose: () => void;
}

/** Why there is nothing of a learner to show: anonymous marking, or a learner not chosen yet. */
export function NoLearner({ isLocked, why, onChoose }: NoLearnerProps) {
  if (isLocked) {
    return (
      <EmptyState icon="person" title={t('shell.anonymous')}>
        <p>{t('shell.anonymousWhy')}</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState icon="person" title={t('shell.noLearner')}>
      <p>{say({ key: why })}</p>
      <Button onClick={onChoose}>{t('targets.choose')}</Button>
    </EmptyState>
  );
}
