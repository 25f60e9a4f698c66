import './more-fields.css';
import { Choices } from '#components/ui/Choices.tsx';
import { Disclosure } from '#components/ui/Disclosure.tsx';
import { Field } from '#components/ui/Field.tsx';
import { TextArea } from '#components/ui/TextArea.tsx';
import { Challenge, type TargetWording } from '#utils/domain/target.ts';
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

const challengesOffered = () =>
  Challenge.options.map((value) => ({
    value,
    label: t(`targets.challenge.${value}`),
  }));

const hasMore = ({ why, ifThen, ownWords, challenge }: TargetWording): boolean =>
  why !== '' || ifThen !== '' || ownWords !== '' || challenge !== null;

/** What comes from the talk with the learner: their words, why it matters, a plan, how hard it is. Folded until used. */
export function MoreFields({ wording, onWord, findings, onMend }: MoreFieldsProps) {
  return (
    <div class="stack-tight">
      <Disclosure summary={t('targets.more')} open={hasMore(wording)}>
        <div class="more-fields">
          <Field label={t('targets.ownWords')} aside={t('targets.optional')}>
            {(control) => (
              <TextArea
                {...control}
                placeholder={t('targets.ownWordsPlaceholder')}
                value={wording.ownWords}
                onText={(ownWords) => onWord({ ownWords })}
              />
            )}
          </Field>
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
          <div class="stack-tight">
            <Choices
              label={t('targets.challenge')}
              options={challengesOffered()}
              chosen={wording.challenge}
              onChoose={(challenge) => onWord({ challenge })}
            />
            <p class="soft" aria-live="polite">
              {wording.challenge && t(`targets.challenge.${wording.challenge}Text`)}
            </p>
          </div>
        </div>
      </Disclosure>
      <Findings findings={findings} onMend={onMend} />
    </div>
  );
}
