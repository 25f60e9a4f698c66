import { useServices } from '#components/hooks/services.ts';
import { CheckBox } from '#components/ui/CheckBox.tsx';
import { Choices } from '#components/ui/Choices.tsx';
import { Field } from '#components/ui/Field.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { TextInput } from '#components/ui/TextInput.tsx';
import { useToast } from '#components/ui/ToastRegion.tsx';
import { firstNameOf, type Learner } from '#utils/domain/learner.ts';
import { MAX_CALLED } from '#utils/domain/profile.ts';
import type { Target } from '#utils/domain/target.ts';
import { say, t } from '#utils/i18n/t.ts';
import { wordsToRead } from '#utils/targets/learner-parts.ts';
import type { LearnerSheet } from '#utils/targets/learner-sheet.ts';
import { ReadingBand } from './ReadingBand.tsx';
import type { Paper } from './Sheet.tsx';
import { SheetButtons } from './SheetButtons.tsx';

export interface SheetOptionsProps {
  learner: Learner;
  /** All that may be on the sheet, and those that are. */
  targets: Target[];
  onSheet: Target[];
  sheet: LearnerSheet;
  paper: Paper;
  isEasy: boolean;
  isOver: boolean;
  helper: string;
  /** What the learner is called; empty = by the first word of their name. */
  called: string;
  onTargets: (ids: string[]) => void;
  onPaper: (paper: Paper) => void;
  onEasy: (isEasy: boolean) => void;
  onHelper: (helper: string) => void;
  onCalled: (called: string) => void;
}

const papers = () =>
  [
    { value: 'a4', label: t('copies.size.a4') },
    { value: 'a5', label: t('copies.size.a5') },
  ] as const;
const styles = () =>
  [
    { value: 'usual', label: t('copies.style.usual') },
    { value: 'easy', label: t('copies.style.easy') },
  ] as const;

/** What is on the sheet and how, and what to do with it. */
export function SheetOptions(props: SheetOptionsProps) {
  const { onSheet, sheet, isEasy } = props;
  return (
    <div class="sheet-options">
      <SheetButtons {...props} />
      <WhichTargets {...props} />
      {onSheet.length === 0 && <Notice tone="info">{t('copies.chooseOne')}</Notice>}
      <Choices
        label={t('copies.style')}
        options={styles()}
        chosen={isEasy ? 'easy' : 'usual'}
        onChoose={(style) => props.onEasy(style === 'easy')}
      />
      <Choices
        label={t('copies.size')}
        options={papers()}
        chosen={props.paper}
        onChoose={props.onPaper}
      />
      {props.isOver && onSheet.length > 0 && <Notice tone="warn">{t('copies.tooLong')}</Notice>}
      <Called {...props} />
      <WhoHelps {...props} />
      {onSheet.length > 0 && (
        <ReadingBand text={sheet.targets.map(({ parts }) => wordsToRead(parts)).join('\n')} />
      )}
    </div>
  );
}

function WhichTargets({ targets, onSheet, onTargets }: SheetOptionsProps) {
  if (targets.length < 2) return null;
  const ids = onSheet.map(({ id }) => id);
  return (
    <fieldset class="sheet-which">
      <legend>{t('copies.which')}</legend>
      {targets.map(({ id, statement }) => (
        <CheckBox
          key={id}
          checked={ids.includes(id)}
          onChange={(isOn) => onTargets(isOn ? [...ids, id] : ids.filter((one) => one !== id))}
        >
          {statement}
        </CheckBox>
      ))}
    </fieldset>
  );
}

/** Kept with the learner when the field is left, so that every copy says it. */
function Called({ learner, called, onCalled }: SheetOptionsProps) {
  const { setProfile } = useServices();
  const toast = useToast();
  const keep = async () => {
    const kept = await setProfile(learner.id, { ...learner.profile, called }, null);
    if (!kept.ok) toast({ text: say({ key: kept.why }) });
  };
  return (
    <Field label={t('copies.called')} hint={t('copies.calledHint')}>
      {(control) => (
        <TextInput
          {...control}
          value={called}
          maxLength={MAX_CALLED}
          placeholder={firstNameOf(learner.name)}
          autoComplete="off"
          onText={onCalled}
          onBlur={() => void keep()}
        />
      )}
    </Field>
  );
}

function WhoHelps({ helper, onHelper }: SheetOptionsProps) {
  const { changeSettings } = useServices();
  const toast = useToast();
  const keep = async () => {
    const kept = await changeSettings({ whoHelps: helper.trim() });
    if (!kept.ok) toast({ text: say({ key: kept.why }) });
  };
  return (
    <Field label={t('copies.whoHelps')} hint={t('copies.whoHelpsHint')}>
      {(control) => (
        <TextInput
          {...control}
          value={helper}
          maxLength={200}
          onText={onHelper}
          onBlur={() => void keep()}
        />
      )}
    </Field>
  );
}
