import { useServices } from '#components/hooks/services.ts';
import type { PageReading } from '#components/hooks/use-reading.ts';
import { type Rest, useWholeText } from '#components/hooks/use-whole-text.ts';
import type { Piece } from './piece.ts';
import { type Choices, userIdIn, type View, viewOf } from './view.ts';

/**
 * The screen to show, with the whole text of the learner it is about once that has come. Who that is follows from the
 * page alone, so that what comes later never changes whose screen it is.
 */
export function useWholeView(
  state: PageReading,
  choices: Choices,
): { view: View; rest: Rest | null } {
  const { page } = useServices();
  const shown = viewOf(state, choices);
  const reading = state.is === 'read' ? state.reading : null;
  const whole = useWholeText(page, reading, userIdIn(shown));
  if (whole.reading === reading || whole.reading === null) return { view: shown, rest: whole.rest };
  return { view: viewOf({ is: 'read', reading: whole.reading }, choices), rest: whole.rest };
}

/** The learner's empty piece, while all of their feedback is still on its way: there is no work to show yet. */
export const pieceToCome = (view: View, rest: Rest | null): Piece | null =>
  rest?.is === 'fetching' && view.is === 'piece' && view.piece.blocks.length === 0
    ? view.piece
    : null;
