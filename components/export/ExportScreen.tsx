import './export.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useServices } from '#components/hooks/services.ts';
import { useHint } from '#components/hooks/use-hint.ts';
import { Choices } from '#components/ui/Choices.tsx';
import { Hint } from '#components/ui/Hint.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { Spinner } from '#components/ui/Spinner.tsx';
import type { ExportBatch } from '#utils/domain/export-batch.ts';
import type { RecordId } from '#utils/domain/ids.ts';
import { type MessageKey, say, t } from '#utils/i18n/t.ts';
import { ALL_NEWS, type ExportChoice } from '#utils/mis/export-choice.ts';
import { RowKind } from '#utils/mis/profile.ts';
import type { Making } from '#utils/services/export-types.ts';
import type { Outcome } from '#utils/services/types.ts';
import { BatchList } from './BatchList.tsx';
import { ChooseRows } from './ChooseRows.tsx';
import { ExportReady } from './ExportReady.tsx';
import { ProfileChoice } from './ProfileChoice.tsx';
import { ProfileButtons } from './profiles/ProfileButtons.tsx';
import { type Editing, ProfileEditor } from './profiles/ProfileEditor.tsx';
import { useMaking } from './use-making.ts';
import { usePreview } from './use-preview.ts';
import { useProfiles } from './use-profiles.ts';

const kindsOffered = () =>
  RowKind.options.map((value) => ({ value, label: t(`exporting.what.${value}`) }));

/** How the last press of Download ended. */
type Ending = { is: 'done'; batch: ExportBatch } | { is: 'failed'; why: MessageKey };

/** Choose, look, download; then what became of each file. @param learnerId only this learner's, at first */
export function ExportScreen({ learnerId = null }: { learnerId?: RecordId | null }) {
  const services = useServices();
  const [what, setWhat] = useState<RowKind>('targets');
  const [ending, setEnding] = useState<Ending | null>(null);
  const [choice, setChoice] = useState<ExportChoice>({ ...ALL_NEWS, learnerId });
  /** The batch that is sent again goes by the profile it went by. */
  const [resent, setResent] = useState<ExportBatch | null>(null);
  const [editing, setEditing] = useState<Editing | null>(null);
  const head = useRef<HTMLHeadingElement>(null);
  const profiles = useProfiles(what);
  const by = profiles.all.find(({ id }) => id === resent?.profile) ?? profiles.chosen;
  const { preview, again, startAfresh } = usePreview(by, choice);
  const { progress, make, stop } = useMaking();
  const seeHint = useHint('export', preview.is === 'here' && preview.value.rows.length > 0);
  const send = async (how: (making: Making) => Outcome<ExportBatch>) => {
    const made = await make(how);
    setEnding(made.ok ? { is: 'done', batch: made.value } : { is: 'failed', why: made.why });
    if (made.ok && resent) look(what, ALL_NEWS);
    startAfresh();
  };
  const look = (kind: RowKind, next: ExportChoice, batch: ExportBatch | null = null) => {
    setWhat(kind);
    setChoice(next);
    setResent(batch);
  };
  const choose = (kind: RowKind, next = resent ? ALL_NEWS : choice) => {
    look(kind, next);
    setEnding(null);
  };
  const sendAgain = (batch: ExportBatch) => {
    look(batch.kind, { ...ALL_NEWS, again: batch.id }, batch);
    setEnding(null);
    head.current?.focus();
  };
  if (editing)
    return (
      <ProfileEditor
        editing={editing}
        onSaved={(own) => {
          profiles.choose(own.id);
          setEditing(null);
        }}
        onClose={() => setEditing(null)}
      />
    );
  return (
    <>
      <div class="workspace-head">
        <h1 ref={head} tabIndex={-1}>
          {t('exporting.title')}
        </h1>
        <p>{t('exporting.intro')}</p>
      </div>
      <div class="export">
        <div class="export-what">
          <Choices
            label={t('exporting.what')}
            options={kindsOffered()}
            chosen={what}
            onChoose={(kind) => choose(kind)}
          />
        </div>
        {!resent && (
          <ProfileChoice profiles={profiles}>
            <ProfileButtons profiles={profiles} onEdit={setEditing} />
          </ProfileChoice>
        )}
        <ChooseRows choice={choice} onChoose={(next) => choose(what, next)} />
        {ending && <EndingNotice ending={ending} />}
        {preview.is === 'waiting' && <Spinner label={t('exporting.counting')} />}
        {preview.is === 'failed' && (
          <Notice tone="error" action={{ label: t('exporting.retry'), onClick: again }}>
            {say({ key: preview.why })}
          </Notice>
        )}
        {preview.is === 'here' && seeHint && <Hint text={t('hints.export')} onSeen={seeHint} />}
        {by && preview.is === 'here' && (
          <ExportReady
            by={by}
            choice={choice}
            preview={preview.value}
            progress={progress}
            onDownload={(rows, released) =>
              void send((making) => services.downloadExport(by, rows, released, choice, making))
            }
            onCopy={(rows, released) =>
              void send((making) => services.copyExport(by, rows, released, choice, making))
            }
            onStop={stop}
          />
        )}
        <BatchList onSendAgain={sendAgain} />
      </div>
    </>
  );
}

/** Takes the focus, which the Download button loses when its rows have gone; so it is read aloud as well. */
function EndingNotice({ ending }: { ending: Ending }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), [ending]);
  return (
    <div ref={place} tabIndex={-1} class="export-ending">
      {ending.is === 'failed' ? (
        <Notice tone="error">{say({ key: ending.why })}</Notice>
      ) : (
        <Notice tone="success">{doneWords(ending.batch)}</Notice>
      )}
    </div>
  );
}

const doneWords = ({ fileName: file, rowCount: count }: ExportBatch): string => {
  if (file.endsWith('.clipboard')) return t('profiles.copied', { rows: count });
  return t('exporting.downloaded', { file, rows: count });
};
