import { useState } from 'preact/hooks';
import { FollowUpForm } from '#components/follow-ups/FollowUpForm.tsx';
import { Field } from '#components/ui/Field.tsx';
import type { FollowUpOutcome } from '#utils/domain/log-entry.ts';
import type { Target } from '#utils/domain/target.ts';
import { t } from '#utils/i18n/t.ts';

interface FollowUpPaneProps {
  /** The open ones, most urgent first. */
  targets: Target[];
  outcome: FollowUpOutcome;
  onClose: () => void;
  onGoOn: (decision: 'smaller' | 'approach', target: Target) => void;
}

/** The follow-up on a learner's most urgent target, or on another of their open ones. */
export function FollowUpPane({ targets, outcome, onClose, onGoOn }: FollowUpPaneProps) {
  const [id, setId] = useState(targets[0]?.id);
  const target = targets.find((one) => one.id === id) ?? targets[0];
  if (!target) return null;
  return (
    <>
      {targets.length > 1 && (
        <Field label={t('today.which')}>
          {(control) => (
            <select
              {...control}
              class="ui-input"
              value={target.id}
              onChange={({ currentTarget: { value } }) => setId(value)}
            >
              {targets.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.statement}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <FollowUpForm
        key={target.id}
        target={target}
        first={outcome}
        onClose={onClose}
        onGoOn={onGoOn}
      />
    </>
  );
}
