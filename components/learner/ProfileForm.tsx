import { useEffect, useRef, useState } from 'preact/hooks';
import { AskAboutWords } from '#components/guard/AskAboutWords.tsx';
import { ReferralButton } from '#components/guard/ReferralButton.tsx';
import { useWordWatch } from '#components/guard/use-word-watch.ts';
import { Button } from '#components/ui/Button.tsx';
import { Field } from '#components/ui/Field.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { TextArea } from '#components/ui/TextArea.tsx';
import type { Learner } from '#utils/domain/learner.ts';
import { MAX_PROFILE_TEXT, profileTexts } from '#utils/domain/profile.ts';
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
    const first = stopped > 0 ? '.ui-notice input' : 'textarea';
    form.current?.querySelector<HTMLElement>(first)?.focus();
  }, [stopped]);
  const send = (event: Event) => {
    event.preventDefault();
    if (watch.isStopped) return setStopped(stopped + 1);
    void save();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send(event);
    if (event.key === 'Escape') onClose();
  };
  return (
    <form
      ref={form}
      class="learner-profile-form"
      aria-label={t('learner.edit')}
      onSubmit={send}
      onKeyDown={press}
    >
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
      <div class="row">
        <Button look="primary" submit>
          {t('learner.save')}
        </Button>
        <Button look="quiet" onClick={discard}>
          {t('shell.cancel')}
        </Button>
      </div>
    </form>
  );
}
