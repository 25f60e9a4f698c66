import { Button } from '#components/ui/Button.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import type { Reading } from '#utils/domain/reading.ts';
import { say, t } from '#utils/i18n/t.ts';
import { notesIn } from './note-words.ts';
import { type Piece, textPiece } from './piece.ts';
import { TidiedLine } from './TidiedLine.tsx';
import type { TextDesk } from './use-brought.ts';

interface PieceNoticesProps {
  piece: Piece;
  reading: Reading | null;
  isLocked: boolean;
  /** The mentor chose the learner and may choose again. */
  mayChange: boolean;
  onChange: () => void;
  desk: TextDesk;
}

/** What the mentor must know of a piece of work before using it. */
export function PieceNotices(props: PieceNoticesProps) {
  const { piece, reading, isLocked, mayChange } = props;
  const known = piece.origin === 'page' && reading ? notesIn(reading) : [];
  const isUnproved = piece.origin === 'page' && piece.identity === null && !isLocked;
  const { brought } = piece;
  // A page that could not be asked may hold its marks back.
  const isUnsure = brought?.isMarkingPage === true && reading === null;
  const hasBrought = isUnsure || (brought && brought.mended.length > 0);
  if (!isLocked && !isUnproved && !mayChange && known.length === 0 && !hasBrought) return null;
  const asItCame = () =>
    brought &&
    props.desk.show({
      ...textPiece(brought.raw, 'selected', null, { ...brought, mended: [] }),
      released: piece.released,
    });
  return (
    <div class="stack">
      {isLocked && <Notice tone="warn">{t('shell.anonymousWhy')}</Notice>}
      {isUnproved && <Notice tone="info">{t('shell.notProved')}</Notice>}
      {known.map((key) => (
        <Notice key={key} tone="info">
          {say({ key })}
        </Notice>
      ))}
      {isUnsure && <Notice tone="warn">{t('elsewhere.check')}</Notice>}
      {brought && <TidiedLine mended={brought.mended} onUndo={asItCame} />}
      {mayChange && (
        <div>
          <Button look="quiet" small onClick={props.onChange}>
            {t('shell.changeLearner')}
          </Button>
        </div>
      )}
    </div>
  );
}
