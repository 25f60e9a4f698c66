import './questions.css';
import { useServices } from '#components/hooks/services.ts';
import { useLive } from '#components/hooks/use-live.ts';
import { Disclosure } from '#components/ui/Disclosure.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import type { RecordId } from '#utils/domain/ids.ts';
import type { Question } from '#utils/domain/question.ts';
import { say, t } from '#utils/i18n/t.ts';
import { QuestionLine } from './QuestionLine.tsx';

interface QuestionListProps {
  learnerId: RecordId;
  /** Makes a target of an answer; left out where none can be made. */
  onMake?: (question: Question) => void;
}

/** What teachers were asked about a learner: those without an answer first, the answered ones folded. */
export function QuestionList({ learnerId, onMake }: QuestionListProps) {
  const { questionsOf } = useServices();
  const questions = useLive(`questions ${learnerId}`, () => questionsOf(learnerId));
  if (questions.is === 'waiting') return null;
  if (questions.is === 'failed') return <Notice tone="error">{say({ key: questions.why })}</Notice>;
  const inState = (state: Question['state']) =>
    questions.value.filter((question) => question.state === state);
  const [open, answered] = [inState('open'), inState('answered')];
  const lines = (of: Question[]) => (
    <ul class="questions">
      {of.map((question) => (
        <QuestionLine key={question.id} question={question} onMake={onMake} />
      ))}
    </ul>
  );
  return (
    <>
      {open.length > 0 && (
        <Disclosure open summary={t('questions.open', { count: open.length })}>
          {lines(open)}
        </Disclosure>
      )}
      {answered.length > 0 && (
        <Disclosure summary={t('questions.answered', { count: answered.length })}>
          {lines(answered)}
        </Disclosure>
      )}
    </>
  );
}
