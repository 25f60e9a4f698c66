import { useEffect, useRef, useState } from 'preact/hooks';
import { AskAboutWords } from '#components/guard/AskAboutWords.tsx';
import { Button } from '#components/ui/Button.tsx';
import { Disclosure } from '#components/ui/Disclosure.tsx';
import { EmptyState } from '#components/ui/EmptyState.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { Spinner } from '#components/ui/Spinner.tsx';
import type { Release } from '#utils/domain/export-batch.ts';
import { t } from '#utils/i18n/t.ts';
import type { EmptyColumn } from '#utils/mis/empty-cells.ts';
import { type ExportChoice, isNarrow } from '#utils/mis/export-choice.ts';
import type { KnownProfile } from '#utils/mis/known-profiles.ts';
import type { RowList } from '#utils/mis/row-list.ts';
import type { ExportPreview } from '#utils/services/types.ts';
import { CellFlags } from './CellFlags.tsx';
import { Counts } from './Counts.tsx';
import { FieldByField } from './FieldByField.tsx';
import { HeldBackList } from './HeldBackList.tsx';
import { PreviewTable } from './PreviewTable.tsx';
import { SendOut } from './SendOut.tsx';
import { aboutWords, useHolds } from './use-holds.ts';
import type { Progress } from './use-making.ts';

interface ExportReadyProps {
  by: KnownProfile;
  choice: ExportChoice;
  preview: ExportPreview;
  /** How far the file is that is being made; `null` = none is. */
  progress: Progress | null;
  /** Writes these rows, which are those shown; some of them go at the mentor's word. */
  onDownload: (rows: RowList, released: Release[]) => void;
  onCopy: (rows: RowList, released: Release[]) => void;
  onStop: () => void;
}

/** What would be in the file, what would not and why, and the buttons that make it. */
export function ExportReady({ by, choice, preview: all, progress, ...does }: ExportReadyProps) {
  const { profile } = by;
  const { held, letGo, takeBack } = useHolds(profile, all);
  const [isTyping, setTyping] = useState(false);
  const counts = useFocusAfterMend(held?.heldBack.length ?? null);
  if (all.chosen === 0 && all.leftThere === 0)
    return isNarrow(choice) ? (
      <p>{t('exporting.choose.none')}</p>
    ) : (
      <EmptyState icon="window" title={t('exporting.none.title')}>
        <p>{t(`exporting.none.${profile.rows}`)}</p>
      </EmptyState>
    );
  if (!held) return <Spinner label={t('exporting.counting')} />;
  const { rows, typed, notes, heldBack, released, of } = held;
  const preview = { ...of, rows, heldBack };
  const words = aboutWords(heldBack);
  return (
    <>
      <Counts preview={preview} boxRef={counts} />
      {of.leftThere > 0 && (
        <Notice tone="warn">{t('exporting.leftThere', { count: of.leftThere })}</Notice>
      )}
      <AskAboutWords
        asked={words.flatMap(({ says }) => says)}
        isTicked={false}
        tick={() => letGo(words.flatMap(({ row }) => (row ? [{ row, why: 'words' }] : [])))}
        title="guard.exportTitle"
        tickLabel="guard.exportTick"
      />
      {released.length > 0 && (
        <Notice
          tone="info"
          action={{ label: t('exporting.released.back'), onClick: takeBack }}
          announce
        >
          {t('exporting.released', { count: released.length })}
        </Notice>
      )}
      {rows.length > 0 && (
        <>
          <EmptyCellsNotice lacking={notes.lacking} all={rows.length} />
          <CellFlags flagged={notes.flagged} />
          <SendOut
            format={profile.format}
            progress={progress}
            onDownload={() => does.onDownload(rows, released)}
            onCopy={() => does.onCopy(rows, released)}
            onStop={does.onStop}
          >
            <Button aria-expanded={isTyping} onClick={() => setTyping(!isTyping)}>
              {t('exporting.typing')}
            </Button>
          </SendOut>
          {isTyping && <FieldByField by={by} choice={choice} rows={typed} />}
          {profile.format !== 'xlsx' && (
            <Disclosure summary={t('exporting.excel')}>
              <p class="export-excel">{t('exporting.excel.help')}</p>
            </Disclosure>
          )}
          <PreviewTable columns={of.columns} rows={rows} />
        </>
      )}
      {rows.length === 0 && <p>{t('exporting.noNew')}</p>}
      <HeldBackList heldBack={heldBack} profile={profile} onRelease={letGo} />
    </>
  );
}

/** A row that is mended or let go takes the focus with it: it then goes to the counts, which say what became of the row. */
function useFocusAfterMend(held: number | null) {
  const counts = useRef<HTMLElement>(null);
  const before = useRef(held);
  useEffect(() => {
    const isLost = document.hasFocus() && document.activeElement === document.body;
    if (held === null) return;
    if (before.current !== null && held < before.current && isLost) counts.current?.focus();
    before.current = held;
  }, [held]);
  return counts;
}

interface EmptyCellsProps {
  lacking: EmptyColumn[];
  /** How many rows go. */
  all: number;
}

/** Rows that lack what the MIS would like to have, such as the learner's reference. */
function EmptyCellsNotice({ lacking, all }: EmptyCellsProps) {
  if (lacking.length === 0) return null;
  return (
    <Notice tone="warn">
      {lacking.map((column) => (
        <p key={column.heading}>
          {t('exporting.warn.empty', { ...column, all })}{' '}
          <a href="#caseload">{t('exporting.warn.addRef')}</a>
        </p>
      ))}
    </Notice>
  );
}
