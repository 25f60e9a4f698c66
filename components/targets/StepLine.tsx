import { IconButton } from '#components/ui/IconButton.tsx';
import { TextArea } from '#components/ui/TextArea.tsx';
import type { TargetStep } from '#utils/domain/target.ts';
import { t } from '#utils/i18n/t.ts';
import type { Finding } from '#utils/targets/types.ts';
import { Findings } from './Findings.tsx';

interface StepLineProps {
  step: TargetStep;
  /** Counts from 0. */
  at: number;
  count: number;
  findings: Finding[];
  onText: (text: string) => void;
  onMend: (finding: Finding) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
  /** Enter: the next step. */
  onNext: () => void;
  isDragged: boolean;
  /** Its number is pressed, to drag it. */
  onGrab: (event: PointerEvent) => void;
}

/** One step with its buttons. Enter goes on to a new step, Backspace in an empty one removes it. */
export function StepLine({ step, at, count, findings, ...does }: StepLineProps) {
  const press = (event: KeyboardEvent) => {
    const act = () => {
      if (event.altKey && event.key === 'ArrowUp') return () => does.onMove(-1);
      if (event.altKey && event.key === 'ArrowDown') return () => does.onMove(1);
      if (event.ctrlKey || event.metaKey || event.isComposing) return null;
      if (event.key === 'Enter') return does.onNext;
      return event.key === 'Backspace' && step.text === '' ? does.onRemove : null;
    };
    const chosen = act();
    if (!chosen) return;
    event.preventDefault();
    chosen();
  };
  const nth = { at: at + 1 };
  return (
    <li data-step={step.id} class={does.isDragged ? 'step-dragged' : undefined}>
      <div class="step-line">
        {count > 1 ? (
          <span
            class="step-number step-grip"
            aria-hidden="true"
            title={t('targets.stepDrag')}
            onPointerDown={does.onGrab}
          >
            {at + 1}
          </span>
        ) : (
          <span class="step-number" aria-hidden="true">
            {at + 1}
          </span>
        )}
        <TextArea
          aria-label={t('targets.step', nth)}
          placeholder={t('targets.stepPlaceholder')}
          value={step.text}
          onText={(text) => does.onText(text.replace(/\s*\n\s*/g, ' '))}
          onKeyDown={press}
        />
        {count > 1 && (
          <>
            <IconButton
              icon="up"
              label={t('targets.stepUp', nth)}
              disabled={at === 0}
              onClick={() => does.onMove(-1)}
            />
            <IconButton
              icon="down"
              label={t('targets.stepDown', nth)}
              disabled={at === count - 1}
              onClick={() => does.onMove(1)}
            />
          </>
        )}
        <IconButton icon="bin" label={t('targets.stepRemove', nth)} onClick={does.onRemove} />
      </div>
      <Findings findings={findings} onMend={does.onMend} />
    </li>
  );
}
