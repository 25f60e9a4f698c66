import './backup.css';
import { useState } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { Field } from '#components/ui/Field.tsx';
import { FileButton } from '#components/ui/FileButton.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { Spinner } from '#components/ui/Spinner.tsx';
import { TextInput } from '#components/ui/TextInput.tsx';
import { listed } from '#utils/i18n/listed.ts';
import { say, t } from '#utils/i18n/t.ts';
import { RestorePlan } from './RestorePlan.tsx';
import { useRestore } from './use-restore.ts';

/** A backup brought in: from another computer, or after something was lost. */
export function RestoreBox() {
  const { stage, why, choose, look, bringIn, start } = useRestore();
  return (
    <div class="stack">
      <p>{t('backup.restoreText')}</p>
      {why && <Notice tone="error">{say({ key: why })}</Notice>}
      {(stage.is === 'choose' || stage.is === 'done') && (
        <FileButton
          label={t('backup.choose')}
          accept=".backup"
          onFile={(file) => void choose(file)}
        />
      )}
      {stage.is === 'reading' && <Spinner label={t('backup.reading')} />}
      {stage.is === 'bringing' && <Spinner label={t('backup.doing')} />}
      {stage.is === 'locked' && (
        <OpenLocked onOpen={(typed) => void choose(stage.file, typed)} onCancel={start} />
      )}
      {stage.is === 'looked' && stage.preview.is === 'two-here' && (
        <Notice
          tone="warn"
          title={t('backup.twoHereTitle')}
          action={{ label: t('backup.cancel'), onClick: start }}
        >
          {t('backup.twoHereText', { names: listed(stage.preview.names) })}
        </Notice>
      )}
      {stage.is === 'looked' && stage.preview.is === 'plan' && (
        <RestorePlan
          madeAt={stage.backup.madeAt}
          counts={stage.preview.counts}
          bringBack={stage.bringBack}
          onBringBack={(bringBack) => void look(stage.backup, bringBack)}
          onDo={(withSettings) => void bringIn(stage, withSettings)}
          onCancel={start}
        />
      )}
      {stage.is === 'done' && (
        <Notice tone="success" announce>
          {t('backup.done', stage)}
        </Notice>
      )}
    </div>
  );
}

/** Asks for the passphrase of a locked file. */
function OpenLocked({
  onOpen,
  onCancel,
}: {
  onOpen: (typed: string) => void;
  onCancel: () => void;
}) {
  const [typed, setTyped] = useState('');
  return (
    <form
      class="stack backup-passphrase"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed) onOpen(typed);
      }}
    >
      <Field label={t('backup.itsPassphrase')} hint={t('backup.lockedFile')}>
        {(control) => (
          <TextInput
            {...control}
            type="password"
            autoComplete="off"
            value={typed}
            onText={setTyped}
          />
        )}
      </Field>
      <p class="backup-buttons">
        <Button look="primary" submit>
          {t('backup.open')}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {t('backup.cancel')}
        </Button>
      </p>
    </form>
  );
}
