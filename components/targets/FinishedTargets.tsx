import { Button } from '#components/ui/Button.tsx';
import { Disclosure } from '#components/ui/Disclosure.tsx';
import type { Target } from '#utils/domain/target.ts';
import type { TargetWithHistory } from '#utils/domain/target-with-history.ts';
import { t } from '#utils/i18n/t.ts';
import { HeldBack } from './GuardBox.tsx';
import { StatusBadge } from './StatusBadge.tsx';
import { useStatus } from './use-status.ts';

interface FinishedTargetsProps {
  entries: TargetWithHistory[];
  /** Makes targets of what was held back in one. */
  onNext: (target: Target) => void;
}

/** The targets that have ended, folded: how each ended, the way to open it again, and what waited for the next piece. */
export function FinishedTargets({ entries, onNext }: FinishedTargetsProps) {
  const setStatus = useStatus();
  if (entries.length === 0) return null;
  return (
    <Disclosure summary={t('targets.finished', { count: entries.length })}>
      <ul>
        {entries.map(({ target }) => (
          <li key={target.id} class="finished-target">
            <span>{target.statement}</span>
            <HeldBack lines={target.forNext} />
            <div class="row">
              <StatusBadge status={target.status} />
              <Button
                small
                look="quiet"
                aria-label={`${t('targets.openAgain')}: ${target.statement}`}
                onClick={() => void setStatus(target, 'in-progress')}
              >
                {t('targets.openAgain')}
              </Button>
              {target.forNext.length > 0 && (
                <Button small look="quiet" onClick={() => onNext(target)}>
                  {t('targets.makeNext')}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
