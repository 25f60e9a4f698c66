import { copyOf } from '#components/copies/copy-of.ts';
import { useServices } from '#components/hooks/services.ts';
import { useCopy } from '#components/hooks/use-copy.ts';
import { Button } from '#components/ui/Button.tsx';
import { Field } from '#components/ui/Field.tsx';
import { TextArea } from '#components/ui/TextArea.tsx';
import type { Target } from '#utils/domain/target.ts';
import { t } from '#utils/i18n/t.ts';

interface CopyForLearnerProps {
  targets: Target[];
  /** What the learner is called. */
  called: string;
  look?: 'secondary' | 'quiet';
}

/** Copies targets in the learner's words; where the clipboard is shut, shows the text to copy by hand. */
export function CopyForLearner({ targets, called, look = 'quiet' }: CopyForLearnerProps) {
  const today = useServices().clock.today();
  const { copyText, stuck } = useCopy();
  const text = () => copyOf(targets, { called, today });
  return (
    <>
      <Button small look={look} onClick={() => void copyText(text(), 'targets.copied')}>
        {t('targets.copy')}
      </Button>
      {stuck !== null && (
        <Field label={t('targets.byHand')}>
          {(control) => <TextArea {...control} value={stuck} onText={() => {}} readOnly />}
        </Field>
      )}
    </>
  );
}
