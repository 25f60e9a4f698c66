import type { Rest } from '#components/hooks/use-whole-text.ts';
import type { Reading } from '#utils/domain/reading.ts';
import type { Piece } from './piece.ts';
import type { TextDesk } from './use-brought.ts';
import type { Unfinished } from './use-unfinished.ts';
import type { WayBack } from './view.ts';

/** What the screen of one learner's feedback, and the parts inside it, are given. */
export interface PieceScreenProps {
  piece: Piece;
  /** All marked attempts at it, newest first. */
  attempts: Piece[];
  onAttempt: (key: string) => void;
  /** The page behind it; `null` when there is none. */
  reading: Reading | null;
  /** What the page does not show of this learner's feedback; `null` = nothing. */
  rest: Rest | null;
  /** Anonymous marking: to be read, never made into targets. */
  isLocked: boolean;
  /** Reads the page once more. */
  again: () => void;
  /** Keeps everybody's feedback on this work; `null` where that cannot be, or where a list before this offers it. */
  onKeepAll: (() => void) | null;
  back: WayBack | null;
  onBack: (what: WayBack) => void;
  /** Where brought text is kept until it is used. */
  desk: TextDesk;
  onUnfinished: (unfinished: Unfinished | null) => void;
}
