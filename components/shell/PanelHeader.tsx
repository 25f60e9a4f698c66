import { flushDrafts } from '#components/hooks/flush-drafts.ts';
import './panel-header.css';
import { useServices } from '#components/hooks/services.ts';
import type { Whose } from '#components/targets/whose.ts';
import { Badge } from '#components/ui/Badge.tsx';
import { IconButton } from '#components/ui/IconButton.tsx';
import { t } from '#utils/i18n/t.ts';
import type { Piece } from './piece.ts';

interface PanelHeaderProps {
  /** `null` on screens that are about no piece of work. */
  piece: Piece | null;
  whose: Whose | null;
  isLocked?: boolean;
}

/** Who and what the panel is about, and what can be done with the panel itself. */
export function PanelHeader({ piece, whose, isLocked = false }: PanelHeaderProps) {
  const { page, openWorkspace } = useServices();
  return (
    <header class="panel-header">
      <div class="panel-header-top">
        <h1>{piece ? learnerLine(piece, whose, isLocked) : t('shell.name')}</h1>
        <div class="panel-header-buttons">
          <IconButton
            icon="window"
            label={t('shell.workspace')}
            onClick={() => openWorkspace('caseload')}
          />
          {page && (
            <>
              <IconButton icon="sides" label={t('shell.otherSide')} onClick={() => page.move()} />
              <IconButton
                icon="close"
                label={t('shell.close')}
                onClick={() => void flushDrafts().then(() => page.close())}
              />
            </>
          )}
        </div>
      </div>
      {piece && <PieceLines piece={piece} isLocked={isLocked} />}
    </header>
  );
}

const learnerLine = (piece: Piece, whose: Whose | null, isLocked: boolean): string => {
  if (isLocked) return t('shell.anonymous');
  return whose?.name ?? piece.name ?? t('shell.noLearner');
};

const whereFrom = ({ brought }: Piece): string => {
  if (brought?.host) return t('elsewhere.from', { host: brought.host });
  return t('shell.ownText');
};

function PieceLines({ piece, isLocked }: { piece: Piece; isLocked: boolean }) {
  const { work, course, attempt } = piece.work;
  const what = [work, course].filter(Boolean).join(' · ');
  return (
    <>
      <p class="panel-header-work">{piece.origin === 'page' ? what : whereFrom(piece)}</p>
      <div class="panel-header-badges">
        {piece.grade && <Badge>{t('shell.grade', { grade: piece.grade })}</Badge>}
        {attempt !== null && attempt > 1 && <Badge>{t('shell.attempt', { attempt })}</Badge>}
        {piece.released === false && <Badge tone="warn">{t('shell.unreleased')}</Badge>}
        {isLocked && piece.name && <Badge>{piece.name}</Badge>}
      </div>
    </>
  );
}
