import './profiles.css';
import { useState } from 'preact/hooks';
import { useServices } from '#components/hooks/services.ts';
import { useFocusOnArrival } from '#components/hooks/use-focus-on-arrival.ts';
import { Button } from '#components/ui/Button.tsx';
import { Disclosure } from '#components/ui/Disclosure.tsx';
import { Field } from '#components/ui/Field.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { TextArea } from '#components/ui/TextArea.tsx';
import { useToast } from '#components/ui/ToastRegion.tsx';
import type { OwnProfile } from '#utils/domain/export-profile.ts';
import { type MessageKey, say, t } from '#utils/i18n/t.ts';
import type { Profile } from '#utils/mis/profile.ts';
import { ColumnList } from './ColumnList.tsx';
import { FileFields } from './FileFields.tsx';
import { IdFields } from './IdFields.tsx';
import { LiveResult } from './LiveResult.tsx';
import { faultsIn, isSound, profileIn } from './profile-draft.ts';
import { TextField } from './TextField.tsx';
import { useProfileDraft } from './use-profile-draft.ts';
import { WordFields } from './WordFields.tsx';
import { te } from './words.ts';

/** What is being written: a change of one's own, or a new one that starts as a copy of `from`. */
export interface Editing {
  from: string;
  start: Profile;
  own: OwnProfile | null;
}

interface ProfileEditorProps {
  editing: Editing;
  onSaved: (own: OwnProfile) => void;
  onClose: () => void;
}

/** A profile being written, with what it makes of the mentor's own records beside it. */
export function ProfileEditor({ editing, onSaved, onClose }: ProfileEditorProps) {
  const { own, from, start } = editing;
  const services = useServices();
  const toast = useToast();
  const head = useFocusOnArrival();
  const desk = useProfileDraft(own ? own.id : `copy of ${from}`, start);
  const [hasTried, setTried] = useState(false);
  const [failure, setFailure] = useState<MessageKey | null>(null);
  const faults = faultsIn(desk.draft);
  const isRight = isSound(faults);
  const profile = profileIn(desk.draft);
  const shown = hasTried ? faults : { ...faults, name: undefined };
  const close = () => {
    desk.discard();
    onClose();
  };
  const save = async () => {
    setTried(true);
    if (!isRight) return;
    const kept = await (own
      ? services.changeProfile(own.id, profile)
      : services.keepProfile(profile));
    setFailure(kept.ok ? null : kept.why);
    if (!kept.ok) return;
    desk.discard();
    const undo = () =>
      void (own ? services.putProfileBack(own) : services.removeProfile(kept.value.id));
    const text = te('profiles.saved', { name: profile.name });
    toast({ text, action: { label: t('shell.undo'), onClick: undo } });
    onSaved(kept.value);
  };
  return (
    <>
      <div class="workspace-head profile-head" ref={head} tabIndex={-1}>
        <h1>{te(own ? 'profiles.change' : 'profiles.new')}</h1>
        <p>{te('profiles.editorIntro')}</p>
      </div>
      <div class="profile-editor">
        <form
          class="profile-form"
          aria-label={te(own ? 'profiles.change' : 'profiles.new')}
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <div class="profile-bar">
            <Button look="primary" submit>
              {te('profiles.save')}
            </Button>
            <Button disabled={!desk.undo} onClick={() => desk.undo?.()}>
              {t('shell.undo')}
            </Button>
            <Button disabled={!desk.redo} onClick={() => desk.redo?.()}>
              {te('profiles.redo')}
            </Button>
            <Button look="quiet" onClick={close}>
              {t('shell.cancel')}
            </Button>
          </div>
          {failure && <Notice tone="error">{say({ key: failure })}</Notice>}
          {hasTried && !isRight && (
            <Notice tone="error">{te(faults.none ?? 'profiles.fault.some')}</Notice>
          )}
          <TextField
            label={te('profiles.name')}
            error={shown.name && te(shown.name)}
            value={desk.draft.profile.name}
            maxLength={80}
            onText={(name) => desk.set({ name })}
          />
          <Field label={te('profiles.about')} aside={t('targets.optional')}>
            {(control) => (
              <TextArea
                {...control}
                value={desk.draft.profile.about}
                maxLength={600}
                onText={(about) => desk.set({ about })}
              />
            )}
          </Field>
          <Disclosure summary={te('profiles.columns', { count: desk.draft.columns.length })} open>
            <ColumnList desk={desk} faults={faults} />
          </Disclosure>
          <Disclosure summary={te('profiles.file')}>
            <FileFields desk={desk} faults={faults} />
          </Disclosure>
          <Disclosure summary={te('profiles.id')}>
            <IdFields desk={desk} />
          </Disclosure>
          <Disclosure summary={te('profiles.words')}>
            <WordFields desk={desk} />
          </Disclosure>
        </form>
        <LiveResult profile={isRight ? profile : null} />
      </div>
    </>
  );
}
