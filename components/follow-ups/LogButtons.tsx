import './log-buttons.css';
import type { Ref } from 'preact';
import { Button } from '#components/ui/Button.tsx';
import { FollowUpOutcome } from '#utils/domain/log-entry.ts';
import { t } from '#utils/i18n/t.ts';

interface LogButtonsProps {
  onLog: (outcome: FollowUpOutcome) => void;
  /** The element that says what is logged. */
  describedBy: string;
  firstRef?: Ref<HTMLButtonElement>;
  /** A key for each, where the screen has some. */
  keys?: Record<FollowUpOutcome, string>;
  /** Taken out of the order of Tab, where other keys lead to them. */
  isOutOfTab?: boolean;
}

/** How it went, one press each: the form that opens then only has to be confirmed. */
export function LogButtons({ onLog, describedBy, firstRef, keys, isOutOfTab }: LogButtonsProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be drawn as one.
    <div class="log-buttons" role="group" aria-label={t('followUps.logAs')}>
      {FollowUpOutcome.options.map((outcome, at) => (
        <Button
          key={outcome}
          small
          {...(at === 0 && firstRef && { buttonRef: firstRef })}
          {...(keys && { 'aria-keyshortcuts': keys[outcome] })}
          tabIndex={isOutOfTab ? -1 : undefined}
          aria-describedby={describedBy}
          onClick={() => onLog(outcome)}
        >
          {t(`followUps.${outcome}`)}
        </Button>
      ))}
    </div>
  );
}
