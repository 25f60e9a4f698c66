import type { Learner } from '#utils/domain/learner.ts';
import type { Target } from '#utils/domain/target.ts';
import type { DraftQueue } from './target-draft.ts';
import type { Whose } from './whose.ts';

/** What the target editor is given, and what it reports. */
export interface TargetEditorProps {
  /** What to open with; the first is edited, the others wait. */
  begin: DraftQueue;
  draftKey: string;
  /** It was left unfinished earlier. */
  isRestored: boolean;
  whose: Whose;
  /** The learner's record, when there is one. */
  learner: Learner | null;
  /** The learner's other open targets. */
  openTargets: number;
  /** Somebody named for the first time has a record since the first of several was saved. */
  onNamed?: (known: Whose) => void;
  /** All of them are saved. */
  onSaved: (targets: Target[]) => void;
  /** Closed with what is still unfinished; `null` = nothing is. */
  onClose: (left: DraftQueue | null) => void;
  onDiscard: (dropped: DraftQueue) => void;
  /** Whether something typed here is not saved yet. */
  onUnfinished: (isUnfinished: boolean) => void;
}
