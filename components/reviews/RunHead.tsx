import { useId } from 'preact/hooks';
import type { DraftState } from '#components/hooks/use-draft.ts';
import { say, t } from '#utils/i18n/t.ts';
import { minutesOf, partsOf, type ReviewRun } from './run.ts';

interface RunHeadProps {
  run: ReviewRun;
  state: DraftState;
  onPart: (part: number) => void;
}

/** Where the review is, as a list to jump by, and a clock that does not ask to be looked at. */
export function RunHead({ run, state, onPart }: RunHeadProps) {
  const id = useId();
  const parts = partsOf(run);
  const planned = run.checklist.minutes;
  return (
    <div class="review-head">
      <label class="visually-hidden" for={id}>
        {t('reviews.parts')}
      </label>
      <select
        id={id}
        class="ui-input"
        value={String(run.part)}
        onChange={({ currentTarget: { value } }) => onPart(Number(value))}
      >
        {parts.map(({ stage }, at) => (
          <option key={stage} value={String(at)}>
            {`${at + 1}. ${t(`coaching.stage.${stage}`)}`}
          </option>
        ))}
        <option value={String(parts.length)}>{`${parts.length + 1}. ${t('reviews.end')}`}</option>
      </select>
      <span class="soft review-clock">
        {t('reviews.clock', { minutes: minutesOf(run), planned })}
        {state.is === 'kept' && ` · ${t('reviews.kept')}`}
      </span>
      {state.is === 'failed' && <p class="ui-field-error">{say({ key: state.why })}</p>}
    </div>
  );
}
