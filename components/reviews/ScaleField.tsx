import { Button } from '#components/ui/Button.tsx';
import { Choices } from '#components/ui/Choices.tsx';
import { t } from '#utils/i18n/t.ts';

const POINTS = Array.from({ length: 11 }, (_, at) => ({ value: String(at), label: String(at) }));

interface ScaleFieldProps {
  label: string;
  /** `null` = not asked. */
  chosen: number | null;
  onChoose: (number: number | null) => void;
}

/** The learner's own number from 0 to 10, in one press; it can be taken back. */
export function ScaleField({ label, chosen, onChoose }: ScaleFieldProps) {
  return (
    <div class="review-scale">
      <Choices
        label={label}
        options={POINTS}
        chosen={chosen === null ? null : String(chosen)}
        onChoose={(point) => onChoose(Number(point))}
      />
      {chosen !== null && (
        <Button small look="quiet" onClick={() => onChoose(null)}>
          {t('reviews.notAsked')}
        </Button>
      )}
    </div>
  );
}
