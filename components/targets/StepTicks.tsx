import { CheckBox } from '#components/ui/CheckBox.tsx';
import type { TargetStep } from '#utils/domain/target.ts';

interface StepTicksProps {
  steps: TargetStep[];
  onTick: (step: TargetStep, isDone: boolean) => void;
}

/** A saved target's steps, ticked as they get done. */
export function StepTicks({ steps, onTick }: StepTicksProps) {
  if (steps.length === 0) return null;
  return (
    <ul class="step-ticks">
      {steps.map((step) => (
        <li key={step.id}>
          <CheckBox checked={step.done} onChange={(isDone) => onTick(step, isDone)}>
            {step.text}
          </CheckBox>
        </li>
      ))}
    </ul>
  );
}
