import type { ComponentChildren } from 'preact';
import { Button } from '#components/ui/Button.tsx';
import { type MessageKey, say, t } from '#utils/i18n/t.ts';
import type { Profile } from '#utils/mis/profile.ts';
import { HowFar } from './HowFar.tsx';
import type { Progress } from './use-making.ts';

const DOWNLOAD: Record<Profile['format'], MessageKey> = {
  csv: 'exporting.download',
  tsv: 'profiles.download.tsv',
  xlsx: 'profiles.download.xlsx',
};

interface SendOutProps {
  format: Profile['format'];
  /** `null` while no file is being made. */
  progress: Progress | null;
  onDownload: () => void;
  onCopy: () => void;
  onStop: () => void;
  /** Another way, beside the two. */
  children?: ComponentChildren;
}

/** The ways out: a file, or the clipboard. While a file is made, how far it is and the way to stop it. */
export function SendOut({ format, progress, onStop, ...ways }: SendOutProps) {
  if (progress && 'noted' in progress)
    return <HowFar label={t('exporting.noting')} part={progress.noted} />;
  if (progress) return <MakingFile {...progress} onStop={onStop} />;
  return (
    <div class="export-go">
      <Button look="primary" onClick={ways.onDownload}>
        {say({ key: DOWNLOAD[format] })}
      </Button>
      <Button onClick={ways.onCopy}>{t('profiles.copy')}</Button>
      {ways.children}
      <p class="workspace-soft">{t('exporting.download.hint')}</p>
    </div>
  );
}

interface MakingFileProps {
  done: number;
  total: number | null;
  onStop: () => void;
}

function MakingFile({ done, total, onStop }: MakingFileProps) {
  const words =
    total === null ? t('exporting.downloading') : t('profiles.making', { done, all: total });
  return (
    <div class="export-go" aria-live="polite">
      <progress
        class="export-progress"
        aria-label={t('exporting.downloading')}
        {...(total !== null && { value: done, max: total })}
      />
      <span class="export-progress-words">{words}</span>
      <Button onClick={onStop}>{t('profiles.stop')}</Button>
    </div>
  );
}
