import type { RefObject } from 'preact';
import { Button } from '#components/ui/Button.tsx';
import { Icon } from '#components/ui/Icon.tsx';
import { IconButton } from '#components/ui/IconButton.tsx';
import { t } from '#utils/i18n/t.ts';
import { MoveRow } from './MoveRow.tsx';
import type { PointActions } from './PointCard.tsx';
import { isToDo, type Point } from './points.ts';

interface PointButtonsProps {
  point: Point;
  actions: PointActions | null;
  isPicked: boolean;
  /** Opens and shuts the box for asking the teacher; `null` = there is none. */
  ask: {
    isOpen: boolean;
    set: (isOpen: boolean) => void;
    button: RefObject<HTMLButtonElement | null>;
  } | null;
  /** The id of the point's words, which tell its buttons from those of the others. */
  words: string;
  isMoving: boolean;
  setMoving: (isMoving: boolean) => void;
}

/** What a mentor can do with a point: use, edit, skip, ask about it, move it. Of what is only perhaps to do, it is said first whether it is. */
export function PointButtons(props: PointButtonsProps) {
  const { point, actions, words, isMoving, setMoving } = props;
  if (point.kind === 'care' || (!actions && !isToDo(point))) return null;
  if (point.kind === 'perhaps')
    return actions && <MoveRow point={point} words={words} onMove={actions.onMove} isBare />;
  return (
    <>
      <div class="row point-buttons">
        {isToDo(point) && <UseButtons {...props} />}
        {actions && (
          <IconButton
            icon="swap"
            label={t('feedback.move')}
            aria-describedby={words}
            aria-expanded={isMoving}
            onClick={() => setMoving(!isMoving)}
          />
        )}
      </div>
      {actions && isMoving && <MoveRow point={point} words={words} onMove={actions.onMove} />}
    </>
  );
}

function UseButtons({ point, actions, isPicked, ask, words }: PointButtonsProps) {
  const common = { small: true, 'aria-describedby': words };
  return (
    <>
      {actions?.mayUse(point) && (
        <>
          <Button {...common} aria-pressed={isPicked} onClick={() => actions.onPick(point)}>
            {isPicked && <Icon name="tick" />}
            {t(isPicked ? 'feedback.used' : 'feedback.use')}
          </Button>
          <Button {...common} look="quiet" onClick={() => actions.onEdit(point)}>
            {t('feedback.edit')}
          </Button>
          <Button {...common} look="quiet" onClick={() => actions.onSkip(point)}>
            {t('feedback.skip')}
          </Button>
        </>
      )}
      {/* What is not clear enough is for the teacher first. */}
      {ask && (
        <Button
          {...common}
          look={point.kind === 'unclear' ? 'secondary' : 'quiet'}
          buttonRef={ask.button}
          aria-expanded={ask.isOpen}
          onClick={() => ask.set(!ask.isOpen)}
        >
          {t('feedback.ask')}
        </Button>
      )}
    </>
  );
}
