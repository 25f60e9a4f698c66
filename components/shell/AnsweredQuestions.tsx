import type { Engine } from '#components/feedback/engine-source.ts';
import { useEngine } from '#components/feedback/use-engine.ts';
import { useServices } from '#components/hooks/services.ts';
import { useLive } from '#components/hooks/use-live.ts';
import { QuestionList } from '#components/questions/QuestionList.tsx';
import type { DraftQueue } from '#components/targets/target-draft.ts';
import type { Learner } from '#utils/domain/learner.ts';
import type { Question } from '#utils/domain/question.ts';
import { targetFromAnswer } from './target-from-answer.ts';

interface AnsweredQuestionsProps {
  learner: Learner;
  /** Opens the editor with a target. */
  onMake: (queue: DraftQueue) => void;
}

/** What teachers were asked about a learner; an answer can become a target. */
export function AnsweredQuestions({ learner, onMake }: AnsweredQuestionsProps) {
  const { clock, feedbackOf } = useServices();
  const feedback = useLive(`feedback ${learner.id}`, () => feedbackOf(learner.id));
  const sorting = useEngine();
  const make = (engine: Engine) => (question: Question) => {
    const kept = feedback.is === 'here' ? feedback.value : [];
    onMake(targetFromAnswer(engine, question, kept, learner.name, clock.today()));
  };
  // Without the feedback nobody can say whether it has been released to the learner; without the engine, what the answer asks for.
  const isReady = feedback.is === 'here' && sorting.is === 'here';
  return (
    <div class="stack">
      <QuestionList learnerId={learner.id} {...(isReady && { onMake: make(sorting.engine) })} />
    </div>
  );
}
