import { useServices } from '#components/hooks/services.ts';
import { Button } from '#components/ui/Button.tsx';
import { FileButton } from '#components/ui/FileButton.tsx';
import { useToast } from '#components/ui/ToastRegion.tsx';
import { say, t } from '#utils/i18n/t.ts';
import { profileFile, profileFileName, readProfileFile } from '#utils/mis/profile-file.ts';
import type { Profiles } from '../use-profiles.ts';
import type { Editing } from './ProfileEditor.tsx';
import { te } from './words.ts';

interface ProfileButtonsProps {
  profiles: Profiles;
  onEdit: (editing: Editing) => void;
}

/** What can be done with the chosen profile: ours is copied, one's own changed or deleted, each saved as a file; and one is brought in. */
export function ProfileButtons({ profiles, onEdit }: ProfileButtonsProps) {
  const services = useServices();
  const toast = useToast();
  const { chosen, own, choose } = profiles;
  if (!chosen) return null;
  const mine = own.find(({ id }) => id === chosen.id) ?? null;
  const copy = () => {
    const name = te('profiles.copyName', { name: chosen.profile.name }).slice(0, 80);
    onEdit({ from: chosen.id, start: { ...chosen.profile, name }, own: null });
  };
  const save = async () => {
    const name = profileFileName(chosen.profile);
    const saved = await services.saveText(name, profileFile(chosen.profile), 'application/json');
    toast({ text: saved.ok ? te('profiles.fileSaved', { file: name }) : say({ key: saved.why }) });
  };
  const remove = async () => {
    if (!mine) return;
    const done = await services.removeProfile(mine.id);
    const undo = {
      label: t('shell.undo'),
      onClick: () => void services.putProfileBack(mine).then(() => choose(mine.id)),
    };
    const text = te('profiles.removed', { name: mine.profile.name });
    toast(done.ok ? { text, action: undo } : { text: say({ key: done.why }) });
  };
  const bringIn = async (file: File) => {
    const text = await file.text().catch(() => '');
    const read = readProfileFile(text);
    const kept = read.ok ? await services.keepProfile(read.value) : read;
    if (!kept.ok) return toast({ text: say({ key: kept.why }) });
    const { id, profile } = kept.value;
    if (profile.rows === chosen.profile.rows) choose(id);
    const rows = t(`exporting.what.${profile.rows}`);
    toast({ text: te('profiles.brought', { name: profile.name, rows }) });
  };
  return (
    <div class="profile-buttons">
      {chosen.by !== 'college' && (
        <>
          {mine && (
            <Button onClick={() => onEdit({ from: mine.id, start: mine.profile, own: mine })}>
              {te('profiles.edit')}
            </Button>
          )}
          <Button onClick={copy}>{te('profiles.copyIt')}</Button>
        </>
      )}
      <Button onClick={() => void save()}>{te('profiles.toFile')}</Button>
      {chosen.by !== 'college' && (
        <FileButton
          label={te('profiles.fromFile')}
          accept=".json,application/json"
          onFile={(file) => void bringIn(file)}
        />
      )}
      {mine && (
        <Button look="quiet" onClick={() => void remove()}>
          {te('profiles.remove')}
        </Button>
      )}
    </div>
  );
}
