import { useServices } from '#components/hooks/services.ts';
import { useLive } from '#components/hooks/use-live.ts';
import { Button } from '#components/ui/Button.tsx';
import { t } from '#utils/i18n/t.ts';
import { leftBehind } from './left-behind.ts';
import type { Piece } from './piece.ts';

/** More than this many at once is a list that hides the page's own feedback. */
const SHOWN = 3;

/** The way back to targets that were begun from brought text, also after a crash or a closed panel. */
export function LeftBehindList({ onText }: { onText: (piece: Piece) => void }) {
  const { unfinishedTargets } = useServices();
  const drafts = useLive('unfinished', unfinishedTargets);
  const left = drafts.is === 'here' ? leftBehind(drafts.value).slice(0, SHOWN) : [];
  if (left.length === 0) return null;
  return (
    <ul class="left-behind">
      {left.map(({ name, piece }) => (
        <li key={piece.key}>
          <span>{t('shell.leftBehind', { name })}</span>
          <Button
            small
            aria-label={t('shell.leftBehindFor', { name })}
            onClick={() => onText(piece)}
          >
            {t('targets.goOn')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
