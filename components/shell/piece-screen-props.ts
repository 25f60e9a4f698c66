import type { Reading } from '#utils/domain/reading.ts';
import type { Piece } from './piece.ts';
import type { Unfinished } from './use-unfinished.ts';
import type { Choices } from './view.ts';

/** What the screen of one learner's feedback, and the parts inside it, are given. */
export interface PieceScreenProps {
  piece: Piece;
  /** The page behind it; `null` when there is none. */
  reading: Reading | null;
  /** Anonymous marking: to be read, never made into targets. */
  isLocked: boolean;
  back: keyof Choices | null;
  onBack: (what: keyof Choices) => void;
  /** Shows another text in place of brought text. */
  onText: (piece: Piece) => void;
  onUnfinished: (unfinished: Unfinished | null) => void;
}
