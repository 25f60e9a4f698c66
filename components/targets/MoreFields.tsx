import { Disclosure } from '#components/ui/Disclosure.tsx';
import { Field } from '#components/ui/Field.tsx';
import { TextArea } from '#components/ui/TextArea.tsx';
import type { TargetWording } from '#utils/domain/target.ts';
import { t } from '#utils/i18n/t.ts';
import type { Finding } from '#utils/targets/types.ts';
import { Findings } from './Findings.tsx';

interface MoreFieldsProps {
  wording: TargetWording;
  onWord: (some: Partial<TargetWording>) => void;
  /** What the check says of them: seen also while they are folded. */
  findings: Finding[];
  onMend: (finding: Finding) => void;
}

/** Why it matters and the if-then plan: folded until used, since the talk with the learner is their place. */
export function MoreFields({ wording, onWord, findings, onMend }: MoreFieldsProps) {
  return (
    <div class="stack-tight">
      <Disclosure summary={t('targets.more')} open={wording.why !== '' || wording.ifThen !== ''}>
        <div class="stack-tight">
          <Field label={t('targets.why')} aside={t('targets.optional')}>
            {(control) => (
              <TextArea {...control} value={wording.why} onText={(why) => onWord({ why })} />
            )}
          </Field>
          <Field label={t('targets.ifThen')} aside={t('targets.optional')}>
            {(control) => (
              <TextArea
                {...control}
                placeholder={t('targets.ifThenPlaceholder')}
                value={wording.ifThen}
                onText={(ifThen) => onWord({ ifThen })}
              />
            )}
          </Field>
        </div>
      </Disclosure>
      <Findings findings={findings} onMend={onMend} />
    </div>
  );
}
