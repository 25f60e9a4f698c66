import { useState } from 'preact/hooks';
import { useServices } from '#components/hooks/services.ts';
import type { Backup } from '#utils/backup/content.ts';
import type { MessageKey } from '#utils/i18n/t.ts';
import type { RestorePreview } from '#utils/services/backup-types.ts';

/** How far bringing a backup in has come. */
export type RestoreStage =
  | { is: 'choose' }
  | { is: 'reading' }
  | { is: 'locked'; file: Blob }
  | { is: 'looked'; backup: Backup; preview: RestorePreview; bringBack: boolean }
  | { is: 'bringing' }
  | { is: 'done'; added: number; changed: number };

const CHOOSE: RestoreStage = { is: 'choose' };

type Looked = Extract<RestoreStage, { is: 'looked' }>;

/** A backup file: chosen, opened, looked at, and only then brought in. */
export function useRestore() {
  const { openBackup, previewRestore, restore } = useServices();
  const [stage, setStage] = useState<RestoreStage>(CHOOSE);
  const [why, setWhy] = useState<MessageKey | null>(null);
  const fall = (back: RestoreStage, reason: MessageKey) => {
    setStage(back);
    setWhy(reason);
  };
  const look = async (backup: Backup, bringBack: boolean) => {
    const preview = await previewRestore(backup, { bringBack });
    if (!preview.ok) return fall(CHOOSE, preview.why);
    setWhy(null);
    setStage({ is: 'looked', backup, preview: preview.value, bringBack });
  };
  const choose = async (file: Blob, passphrase: string | null = null) => {
    setStage({ is: 'reading' });
    setWhy(null);
    const opened = await openBackup(file, passphrase);
    if (opened.ok) return look(opened.value, false);
    if (opened.why === 'backup.locked') return setStage({ is: 'locked', file });
    const isAskedAgain = opened.why === 'backup.wrongPassphrase';
    fall(isAskedAgain ? { is: 'locked', file } : CHOOSE, opened.why);
  };
  const bringIn = async ({ backup, preview, bringBack }: Looked, withSettings: boolean) => {
    if (preview.is !== 'plan') return;
    setStage({ is: 'bringing' });
    const done = await restore(backup, { bringBack }, preview.counts, withSettings);
    if (!done.ok) {
      // What it would do is looked at anew, since something may have been saved meanwhile.
      await look(backup, bringBack);
      return setWhy(done.why);
    }
    const all = Object.values(preview.counts);
    const added = all.reduce((sum, one) => sum + one.added, 0);
    const changed = all.reduce((sum, one) => sum + one.changed, 0);
    setStage({ is: 'done', added, changed });
  };
  const start = () => {
    setStage(CHOOSE);
    setWhy(null);
  };
  return { stage, why, choose, look, bringIn, start };
}
