import { useEffect, useRef } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import type { Target } from '#utils/domain/target.ts';
import type { TargetWithHistory } from '#utils/domain/target-with-history.ts';
import { t } from '#utils/i18n/t.ts';
import { OpenTargets } from './OpenTargets.tsx';
import { PromptCard } from './PromptCard.tsx';
import { QuestionField } from './QuestionField.tsx';
import { answerTo, partsOf, type ReviewRun, withAnswer, withTurn } from './run.ts';

/** The ways from a review to what is beside it; it waits meanwhile. `null` = not there. */
export interface WaysOut {
  onNewTarget: (() => void) | null;
  onFeedback: (() => void) | null;
  onGoOn: (decision: 'smaller' | 'approach', target: Target) => void;
}

interface PartScreenProps {
  run: ReviewRun;
  targets: TargetWithHistory[];
  /** The fact that the learner chose to share; empty = none is known. */
  contact: string;
  ways: WaysOut;
  change: (next: (now: ReviewRun) => ReviewRun) => void;
}

/** One part of a review: what is there from before, a question to ask, and what was said. */
export function PartScreen({ run, targets, contact, ways, change }: PartScreenProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(run.part);
  // Going on takes the focus along; the first drawing leaves it where it is.
  useEffect(() => {
    if (run.part !== first.current) heading.current?.focus();
    first.current = -1;
  }, [run.part]);
  const parts = partsOf(run);
  const part = parts[run.part];
  if (!part) return null;
  const { stage, questions } = part;
  return (
    <>
      <h2 ref={heading} tabIndex={-1} class="visually-hidden">
        {t(`coaching.stage.${stage}`)}
        <span class="visually-hidden">
          {` (${t('reviews.part', { at: run.part + 1, count: parts.length + 1 })})`}
        </span>
      </h2>
      {run.part === 0 && contact && <p>{t('reviews.contact', { words: contact })}</p>}
      {(run.part === 0 || stage === 'look-back') && (
        <OpenTargets targets={targets} since={run.startedAt} onGoOn={ways.onGoOn} />
      )}
      {stage === 'feedback' && ways.onFeedback && (
        <div>
          <Button small onClick={ways.onFeedback}>
            {t('reviews.showFeedback')}
          </Button>
        </div>
      )}
      <PromptCard
        key={stage}
        stage={stage}
        turn={run.turns[stage] ?? 0}
        onTurn={(turn) => change((now) => withTurn(now, stage, turn))}
      />
      {questions.map((question) => (
        <QuestionField
          key={question.id}
          question={question}
          answer={answerTo(run, question.id)}
          onAnswer={(some) => change((now) => withAnswer(now, question.id, some))}
        />
      ))}
      {stage === 'next-step' && ways.onNewTarget && (
        <div>
          <Button small onClick={ways.onNewTarget}>
            {t('reviews.newTarget')}
          </Button>
        </div>
      )}
    </>
  );
}
