import type { Whose } from '#components/targets/whose.ts';
import { Button } from '#components/ui/Button.tsx';
import { EmptyState } from '#components/ui/EmptyState.tsx';
import { t } from '#utils/i18n/t.ts';
import { LearnerTargets, type LearnerTargetsProps } from './LearnerTargets.tsx';

interface TargetsPaneProps extends Omit<LearnerTargetsProps, 'whose'> {
  whose: Whose | null;
  onChoose: (points: null) => void;
}

/** A learner's targets, or why there are none to show: anonymous marking, or a learner not chosen yet. */
export function TargetsPane({ whose, ...props }: TargetsPaneProps) {
  if (props.isLocked) {
    return (
      <EmptyState icon="person" title={t('shell.anonymous')}>
        <p>{t('shell.anonymousWhy')}</p>
      </EmptyState>
    );
  }
  if (whose) return <LearnerTargets {...props} whose={whose} />;
  return (
    <EmptyState icon="person" title={t('shell.noLearner')}>
      <p>{t('targets.noLearner')}</p>
      <Button onClick={() => props.onChoose(null)}>{t('targets.choose')}</Button>
    </EmptyState>
  );
}
