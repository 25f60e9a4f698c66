import { useState } from 'preact/hooks';
import { useServices } from '#components/hooks/services.ts';
import { Button } from '#components/ui/Button.tsx';
import { Field } from '#components/ui/Field.tsx';
import { IconButton } from '#components/ui/IconButton.tsx';
import {
  ApproachName,
  ApproachResult,
  MAX_APPROACHES,
  type TriedApproach,
} from '#utils/domain/profile.ts';
import { t } from '#utils/i18n/t.ts';
import { approachWords } from './approach-words.ts';

interface ApproachesFieldProps {
  approaches: TriedApproach[];
  onChange: (approaches: TriedApproach[]) => void;
}

/** Ways of the toolkit that were tried, and what came of each. */
export function ApproachesField({ approaches, onChange }: ApproachesFieldProps) {
  const { clock } = useServices();
  const [approach, setApproach] = useState<ApproachName>('choice');
  const [result, setResult] = useState<ApproachResult>('helped');
  const isFull = approaches.length >= MAX_APPROACHES;
  return (
    <fieldset class="stack-tight">
      <legend>{t('learner.field.approaches')}</legend>
      <ul class="stack-tight">
        {approaches.map((tried, at) => (
          <li key={`${tried.approach} ${tried.on} ${tried.result}`} class="settings-line">
            <span>{approachWords(tried)}</span>
            <IconButton
              icon="close"
              label={t('learner.approachRemove', { approach: approachWords(tried) })}
              onClick={() => onChange(approaches.toSpliced(at, 1))}
            />
          </li>
        ))}
      </ul>
      {isFull ? (
        <p class="soft">{t('learner.approachesFull')}</p>
      ) : (
        <div class="learner-approach">
          <Field label={t('learner.approach')}>
            {(control) => (
              <select
                {...control}
                class="ui-input"
                value={approach}
                onChange={({ currentTarget: { value } }) =>
                  setApproach(ApproachName.options.find((one) => one === value) ?? approach)
                }
              >
                {ApproachName.options.map((name) => (
                  <option key={name} value={name}>
                    {t(`coaching.approach.${name}`)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field label={t('learner.result')}>
            {(control) => (
              <select
                {...control}
                class="ui-input"
                value={result}
                onChange={({ currentTarget: { value } }) =>
                  setResult(ApproachResult.options.find((one) => one === value) ?? result)
                }
              >
                {ApproachResult.options.map((name) => (
                  <option key={name} value={name}>
                    {t(`coaching.result.${name}`)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Button
            onClick={() => onChange([...approaches, { approach, result, on: clock.today() }])}
          >
            {t('learner.approachAdd')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
