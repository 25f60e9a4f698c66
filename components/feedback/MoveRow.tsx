import { useId } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import type { Place } from '#utils/domain/correction.ts';
import { type MessageKey, say, t } from '#utils/i18n/t.ts';
import { movesFrom } from './move-keys.ts';
import type { Point } from './points.ts';

const WORDS: Record<Place, MessageKey> = {
  todo: 'feedback.todo',
  strength: 'feedback.strengths',
  'not-relevant': 'feedback.notRelevant',
};

interface MoveRowProps {
  point: Point;
  /** The id of the point's words, which tell its buttons from those of the others. */
  words: string;
  onMove: (point: Point, to: Place) => void;
  /** In place of the buttons, without "Move to" before it: the heading above asks already. */
  isBare?: boolean;
}

/** Where else a point could stand, each with its key. */
export function MoveRow({ point, words, onMove, isBare = false }: MoveRowProps) {
  const title = useId();
  return (
    // A fieldset's legend cannot stand in one line with its buttons in every browser.
    // biome-ignore lint/a11y/useSemanticElements: as above
    <div
      class={`row ${isBare ? 'point-buttons' : 'point-move'}`}
      role="group"
      aria-labelledby={title}
    >
      <span id={title} class={isBare ? 'visually-hidden' : 'soft'}>
        {t('feedback.moveTo')}
      </span>
      {movesFrom(point.kind).map(({ key, to }, at) => (
        <Button
          key={to}
          small
          look={isBare && at > 0 ? 'quiet' : 'secondary'}
          aria-describedby={words}
          aria-keyshortcuts={key}
          onClick={() => onMove(point, to)}
        >
          {say({ key: WORDS[to] })}{' '}
          <span class="point-key" aria-hidden="true">
            {key.toUpperCase()}
          </span>
        </Button>
      ))}
    </div>
  );
}
