import './steps-field.css';
import { Button } from '#components/ui/Button.tsx';
import { Icon } from '#components/ui/Icon.tsx';
import { MAX_STEPS, type TargetStep } from '#utils/domain/target.ts';
import { t } from '#utils/i18n/t.ts';
import type { Finding } from '#utils/targets/types.ts';
import { StepLine } from './StepLine.tsx';
import { type ChangeSteps, useSteps } from './use-steps.ts';

interface StepsFieldProps {
  steps: TargetStep[];
  onSteps: ChangeSteps;
  findings: Finding[];
  onMend: (finding: Finding) => void;
}

/** The steps inside a target: added with Enter, moved by buttons, by Alt and the arrows, or dragged by its number, removed with an undo. */
export function StepsField({ steps, onSteps, findings, onMend }: StepsFieldProps) {
  const { list, moved, add, move, remove, dragged, grab } = useSteps(steps, onSteps);
  const write = (id: string, text: string) =>
    onSteps((now) => now.map((one) => (one.id === id ? { ...one, text } : one)));
  return (
    <fieldset class="steps-field">
      <legend>{t('targets.steps')}</legend>
      {steps.length > 1 && <p class="soft">{t('targets.stepsHint', { max: MAX_STEPS })}</p>}
      <ol ref={list}>
        {steps.map((step, at) => (
          <StepLine
            key={step.id}
            step={step}
            at={at}
            count={steps.length}
            findings={findings.filter((finding) => finding.step === at)}
            onText={(text) => write(step.id, text)}
            onMend={onMend}
            onMove={(by) => move(step.id, by)}
            onRemove={() => remove(step, at)}
            onNext={() => add(at + 1)}
            isDragged={dragged === step.id}
            onGrab={(event) => grab(event, step.id, at)}
          />
        ))}
      </ol>
      {steps.length < MAX_STEPS && (
        <div>
          <Button look="quiet" small onClick={() => add(steps.length)}>
            <Icon name="plus" />
            {t('targets.stepAdd')}
          </Button>
        </div>
      )}
      <span class="visually-hidden" aria-live="polite">
        {moved}
      </span>
    </fieldset>
  );
}
