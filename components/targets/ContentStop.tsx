import { Button } from '#components/ui/Button.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import type { GuardedState } from '#utils/domain/assessment.ts';
import { t } from '#utils/i18n/t.ts';

interface ContentStopProps {
  state: GuardedState;
  /** What reads like help with the content. */
  lines: string[];
  onHold: () => void;
  onPass: () => void;
}

/** A save of work that still counts was stopped: the lines are held back, or the mentor says that they are none. */
export function ContentStop({ state, lines, onHold, onPass }: ContentStopProps) {
  return (
    <div class="content-stop" role="alert">
      <Notice tone="warn" title={t(`assessment.stop.${state}`)}>
        <ul class="held-lines">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <div class="row">
          <Button small look="primary" onClick={onHold}>
            {t('assessment.stop.hold')}
          </Button>
          <Button small onClick={onPass}>
            {t('assessment.stop.pass')}
          </Button>
        </div>
      </Notice>
    </div>
  );
}
