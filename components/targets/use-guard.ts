import { useToast } from '#components/ui/ToastRegion.tsx';
import { type AssessmentChoice, isGuarded } from '#utils/domain/assessment.ts';
import { t } from '#utils/i18n/t.ts';
import { contentLines, holdLines } from '#utils/targets/assessment/process.ts';
import { withAssessment } from './guard-queue.ts';
import { unmend } from './mend.ts';
import type { TargetDraft } from './target-draft.ts';
import type { TargetDraftKeeper } from './use-target-draft.ts';

/** What reads like help with the content of work that still counts, and that the mentor has not said is none. */
export const stoppedLines = ({ assessment, wording }: TargetDraft): string[] =>
  assessment && isGuarded(assessment.state)
    ? contentLines(wording).filter((line) => !assessment.passed.includes(line))
    : [];

const saidWords = (before: TargetDraft, choice: AssessmentChoice, isHeld: boolean): string => {
  if (isHeld && !before.held) return t('assessment.heldBack');
  if (!isGuarded(choice.state) && before.held) return t('assessment.broughtBack');
  return t('assessment.changed', { state: t(`assessment.${choice.state}`) });
};

/** Says where the assessed work stands, and what becomes of help with its content; each with an undo. */
export function useGuard({ latest, change, set }: TargetDraftKeeper) {
  const toast = useToast();
  const undoable = (text: string, undo: () => void) =>
    toast({ text, action: { label: t('shell.undo'), onClick: undo } });
  const choose = (choice: AssessmentChoice) => {
    const [before] = latest.current;
    if (!before) return;
    set(withAssessment(latest.current, choice));
    if (before.assessment?.state === choice.state) return;
    const isHeld = (latest.current[0]?.held?.after.forNext.length ?? 0) > 0;
    undoable(saidWords(before, choice, isHeld), () =>
      set(withAssessment(latest.current, before.assessment)),
    );
  };
  const hold = () => {
    const [before] = latest.current;
    const state = before?.assessment?.state ?? null;
    if (!before || !isGuarded(state)) return;
    const after = holdLines(before.wording, stoppedLines(before), state);
    change((now) => ({ ...now, wording: after }));
    undoable(t('assessment.heldBack'), () =>
      change((now) => ({ ...now, wording: unmend(now.wording, before.wording, after) })),
    );
  };
  const pass = () => {
    change((now) =>
      now.assessment
        ? {
            ...now,
            assessment: {
              ...now.assessment,
              passed: [...now.assessment.passed, ...stoppedLines(now)],
            },
          }
        : now,
    );
    toast({ text: t('assessment.stop.passed') });
  };
  return { choose, hold, pass };
}
