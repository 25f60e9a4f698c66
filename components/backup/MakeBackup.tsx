import './backup.css';
import { useEffect, useState } from 'preact/hooks';
import { timeWords } from '#components/caseload/day-words.ts';
import { useServices } from '#components/hooks/services.ts';
import { useLive } from '#components/hooks/use-live.ts';
import { Button } from '#components/ui/Button.tsx';
import { CheckBox } from '#components/ui/CheckBox.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { Spinner } from '#components/ui/Spinner.tsx';
import { type MessageKey, say, t } from '#utils/i18n/t.ts';
import type { MadeBackup } from '#utils/services/backup-types.ts';
import { isGood, type Passphrase, PassphraseFields } from './PassphraseFields.tsx';

/** How the last press of the button ended. */
type Ending = { is: 'made'; made: MadeBackup } | { is: 'failed'; why: MessageKey };

const NOTHING: Passphrase = { typed: '', again: '' };

/** One file with everything, locked if wanted. */
export function MakeBackup() {
  const { makeBackup } = useServices();
  const [isLocked, setLocked] = useState(false);
  const [words, setWords] = useState(NOTHING);
  const [isTried, setTried] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [ending, setEnding] = useState<Ending | null>(null);
  const make = async () => {
    setTried(true);
    setEnding(null);
    if (isLocked && !isGood(words)) return;
    setBusy(true);
    const made = await makeBackup(isLocked ? words.typed : null);
    setBusy(false);
    setEnding(made.ok ? { is: 'made', made: made.value } : { is: 'failed', why: made.why });
    if (made.ok) {
      setWords(NOTHING);
      setTried(false);
    }
  };
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      <LastBackupLine />
      <MayGoLine />
      <CheckBox checked={isLocked} onChange={setLocked}>
        {t('backup.lock')}
      </CheckBox>
      {isLocked && (
        <PassphraseFields
          label={t('backup.passphrase')}
          words={words}
          onWords={setWords}
          isTried={isTried}
          about={t('backup.lockText')}
        />
      )}
      <p>
        <Button look="primary" submit disabled={isBusy}>
          {t('backup.make')}
        </Button>
      </p>
      {isBusy && <Spinner label={t('backup.making')} />}
      {ending && <EndingNotice ending={ending} />}
    </form>
  );
}

/** When the last backup was made. */
function LastBackupLine() {
  const { lastBackup } = useServices();
  const last = useLive('last-backup', lastBackup);
  if (last.is !== 'here') return null;
  const { at } = last.value;
  return (
    <p class="soft">
      {at === null ? t('backup.never') : t('backup.last', { when: timeWords(at) })}
    </p>
  );
}

/** Says so where the browser may throw the records away. */
function MayGoLine() {
  const { keepForGood } = useServices();
  const [isPromised, setPromised] = useState(true);
  useEffect(() => void keepForGood().then(setPromised), [keepForGood]);
  return isPromised ? null : <Notice tone="warn">{t('backup.mayGo')}</Notice>;
}

function EndingNotice({ ending }: { ending: Ending }) {
  if (ending.is === 'failed') return <Notice tone="error">{say({ key: ending.why })}</Notice>;
  const { fileName, isWhole } = ending.made;
  if (!isWhole) return <Notice tone="error">{t('backup.odd')}</Notice>;
  return (
    <Notice tone="success" announce>
      {t('backup.made', { name: fileName })}
    </Notice>
  );
}
