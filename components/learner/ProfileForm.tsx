import { useEffect, useRef, useState } from 'preact/hooks';
import { AskAboutWords } from '#components/guard/AskAboutWords.tsx';
import { ReferralButton } from '#components/guard/ReferralButton.tsx';
import { useWordWatch } from '#components/guard/use-word-watch.ts';
import { Field } from '#components/ui/Field.tsx';
import { FormEnd, InlineForm } from '#components/ui/InlineForm.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { TextArea } from '#components/ui/TextArea.tsx';
import { TextInput } from '#components/ui/TextInput.tsx';
import { firstNameOf, type Learner } from '#utils/domain/learner.ts';
import { MAX_CALLED, MAX_PROFILE_TEXT, profileTexts } from '#utils/domain/profile.ts';
import { say, t } from '#utils/i18n/t.ts';
import { ApproachesField } from './ApproachesField.tsx';
import { textsOf } from './profile-draft.ts';
import { useProfile } from './use-profile.ts';

/** The profile being written, each field with what not to write. Ctrl+Enter keeps it; Escape closes and keeps what was typed. */
export function ProfileForm({ learner, onClose }: { learner: Learner; onClose: () => void }) {
  const { profile, change, discard, save, failure } = useProfile(learner, onClose);
  const watch = useWordWatch(textsOf(profile));
  const [stopped, setStopped] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const first = stopped > 0 ? '.ui-notice input' : 'input';
    form.current?.querySelector<HTMLElement>(first)?.focus();
  }, [stopped]);
  const send = () => {
    if (watch.isStopped) return setStopped(stopped + 1);
    void save();
  };
  return (
    <InlineForm boxRef={form} label={t('learner.edit')} onSend={send} onClose={onClose}>
      <Field label={t('learner.field.called')} hint={t('learner.hint.called')}>
        {(control) => (
          <TextInput
            {...control}
            maxLength={MAX_CALLED}
            value={profile.called}
            placeholder={firstNameOf(learner.name)}
            autoComplete="off"
            onText={(called) => change({ called })}
          />
        )}
      </Field>
      {profileTexts.map((field) => (
        <Field key={field} label={t(`learner.field.${field}`)} hint={t(`learner.hint.${field}`)}>
          {(control) => (
            <TextArea
              {...control}
              maxLength={MAX_PROFILE_TEXT}
              value={profile[field]}
              onText={(text) => change({ [field]: text })}
            />
          )}
        </Field>
      ))}
      <ApproachesField
        approaches={profile.approaches}
        onChange={(approaches) => change({ approaches })}
      />
      <AskAboutWords {...watch}>
        <ReferralButton learnerId={learner.id} />
      </AskAboutWords>
      {failure && (
        <Notice tone="error" title={t('learner.failed')}>
          {say({ key: failure })}
        </Notice>
      )}
      <FormEnd send={t('learner.save')} onCancel={discard} />
    </InlineForm>
  );
}
