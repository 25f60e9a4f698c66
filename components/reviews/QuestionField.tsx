import { CheckBox } from '#components/ui/CheckBox.tsx';
import { Field } from '#components/ui/Field.tsx';
import { TextArea } from '#components/ui/TextArea.tsx';
import type { ReviewQuestion } from '#utils/domain/checklist.ts';
import type { ReviewAnswer } from '#utils/domain/review.ts';
import { ScaleField } from './ScaleField.tsx';

interface QuestionFieldProps {
  question: ReviewQuestion;
  answer: ReviewAnswer;
  onAnswer: (some: Partial<ReviewAnswer>) => void;
}

/** One question of a checklist, answered as its kind asks. */
export function QuestionField({ question, answer, onAnswer }: QuestionFieldProps) {
  const { kind, text } = question;
  if (kind === 'tick') {
    return (
      <CheckBox checked={answer.ticked} onChange={(ticked) => onAnswer({ ticked })}>
        {text}
      </CheckBox>
    );
  }
  if (kind === 'scale') {
    return (
      <ScaleField label={text} chosen={answer.number} onChoose={(number) => onAnswer({ number })} />
    );
  }
  return (
    <Field label={text}>
      {(control) => (
        <TextArea
          {...control}
          rows={2}
          value={answer.words}
          onText={(words) => onAnswer({ words })}
        />
      )}
    </Field>
  );
}
