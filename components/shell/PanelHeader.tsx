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
  /** The heading without a piece of work; the product's name where there is none. */
  title?: string | undefined;
  isLocked?: boolean;
  /** A group's work: the page's learner only stands for it. */
  isGroup?: boolean;
  /** There are other attempts, so that its number matters. */
  isOneOfSeveral?: boolean;
  isEarlier?: boolean;
}

/** Who and what the panel is about, and what can be done with the panel itself. */
export function PanelHeader(props: PanelHeaderProps) {
  const { piece, title = t('shell.name') } = props;
  const { page, openWorkspace } = useServices();
  const frame = page?.frame;
  return (
    <header class="panel-header">
      <div class="panel-header-top">
        <h1>{piece ? learnerLine(piece, props) : title}</h1>
        <div class="panel-header-buttons">
          <IconButton
            icon="window"
            label={t('shell.workspace')}
            onClick={() => openWorkspace('caseload')}
          />
          {frame && (
            <>
              <IconButton icon="sides" label={t('shell.otherSide')} onClick={() => frame.move()} />
              <IconButton
                icon="close"
                label={t('shell.close')}
                onClick={() => void flushDrafts().then(() => frame.close())}
              />
            </>
          )}
        </div>
      </div>
      {piece && <PieceLines {...props} piece={piece} />}
    </header>
  );
}

const learnerLine = (piece: Piece, { whose, isLocked, isGroup }: PanelHeaderProps): string => {
  if (isLocked) return t('shell.anonymous');
  return whose?.name ?? (isGroup ? null : piece.name) ?? t('shell.noLearner');
};

const whereFrom = ({ brought }: Piece): string => {
  if (brought?.host) return t('elsewhere.from', { host: brought.host });
  return t('shell.ownText');
};

function PieceLines(props: PanelHeaderProps & { piece: Piece }) {
  const { piece, isLocked } = props;
  const { work, course, attempt } = piece.work;
  const what = [work, course].filter(Boolean).join(' · ');
  const isNumbered = attempt !== null && (attempt > 1 || props.isOneOfSeveral);
  return (
    <>
      <p class="panel-header-work">{piece.origin === 'page' ? what : whereFrom(piece)}</p>
      <div class="panel-header-badges">
        {piece.grade && <Badge>{t('shell.grade', { grade: piece.grade })}</Badge>}
        {isNumbered && <Badge>{t('shell.attempt', { attempt })}</Badge>}
        {props.isEarlier && <Badge tone="warn">{t('states.earlier')}</Badge>}
        {piece.released === false && <Badge tone="warn">{t('shell.unreleased')}</Badge>}
        {isLocked && piece.name && <Badge>{piece.name}</Badge>}
      </div>
    </>
  );
}
