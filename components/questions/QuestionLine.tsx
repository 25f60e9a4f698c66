import { useId, useState } from 'preact/hooks';
import { useServices } from '#components/hooks/services.ts';
import { useCopy } from '#components/hooks/use-copy.ts';
import { useFocusBack } from '#components/hooks/use-focus-back.ts';
import { Quote } from '#components/targets/Quote.tsx';
import { Button } from '#components/ui/Button.tsx';
import { Field } from '#components/ui/Field.tsx';
import { TextArea } from '#components/ui/TextArea.tsx';
import { useToast } from '#components/ui/ToastRegion.tsx';
import { localDay } from '#utils/days/local-day.ts';
import type { Question } from '#utils/domain/question.ts';
import type { Day } from '#utils/domain/time.ts';
import { say, t } from '#utils/i18n/t.ts';
import { dayInWords } from '#utils/targets/due-day.ts';
import { AnswerForm } from './AnswerForm.tsx';

export interface QuestionLineProps {
  question: Question;
  onMake?: ((question: Question) => void) | undefined;
}

/** One question: its words, since when it waits, and what to do with it. */
export function QuestionLine({ question, onMake }: QuestionLineProps) {
  const today = useServices().clock.today();
  const words = useId();
  const [isAnswering, setAnswering] = useState(false);
  const answerButton = useFocusBack(isAnswering);
  const props = { question, onMake, words };
  return (
    <li class="question">
      <div id={words}>
        <Quote text={question.quote} />
      </div>
      <p class="soft">{whenAsked(question, today)}</p>
      {question.state === 'answered' && <p>{question.answer}</p>}
      {isAnswering ? (
        <AnswerForm question={question} onMake={onMake} onClose={() => setAnswering(false)} />
      ) : (
        <div class="row">
          {question.state === 'open' ? (
            <>
              <Button
                small
                buttonRef={answerButton}
                aria-describedby={words}
                onClick={() => setAnswering(true)}
              >
                {t('questions.answer')}
              </Button>
              <OpenButtons {...props} />
            </>
          ) : (
            <AnsweredButtons {...props} />
          )}
        </div>
      )}
    </li>
  );
}

function whenAsked({ teacher, createdAt, state, answeredOn }: Question, today: Day): string {
  const day = dayInWords(localDay(createdAt), today);
  const asked = teacher
    ? t('questions.askedOf', { teacher, day })
    : t('questions.askedOn', { day });
  if (state !== 'answered' || answeredOn === null) return asked;
  return `${asked} · ${t('questions.answerOn', { day: dayInWords(answeredOn, today) })}`;
}

type ButtonsProps = QuestionLineProps & { words: string };

function OpenButtons({ question, words }: ButtonsProps) {
  const { withdrawQuestion, reopenQuestion } = useServices();
  const { copyText, stuck } = useCopy();
  const toast = useToast();
  const withdraw = async () => {
    const done = await withdrawQuestion(question.id);
    if (!done.ok) return toast({ text: say({ key: done.why }) });
    const undo = () => void reopenQuestion(question.id);
    toast({ text: t('questions.withdrawn'), action: { label: t('shell.undo'), onClick: undo } });
  };
  const common = { small: true, look: 'quiet', 'aria-describedby': words } as const;
  return (
    <>
      <Button {...common} onClick={() => void copyText(question.text, 'questions.copied')}>
        {t('questions.copyAgain')}
      </Button>
      <Button {...common} onClick={() => void withdraw()}>
        {t('questions.withdraw')}
      </Button>
      {stuck !== null && (
        <Field label={t('feedback.byHand')}>
          {(control) => <TextArea {...control} value={stuck} onText={() => {}} readOnly />}
        </Field>
      )}
    </>
  );
}

function AnsweredButtons({ question, onMake, words }: ButtonsProps) {
  const { reopenQuestion, answerQuestion } = useServices();
  const toast = useToast();
  const { id, answer } = question;
  const reopen = async () => {
    const done = await reopenQuestion(id);
    if (!done.ok) return toast({ text: say({ key: done.why }) });
    const undo = () => void answerQuestion(id, answer, null);
    toast({ text: t('questions.reopened'), action: { label: t('shell.undo'), onClick: undo } });
  };
  const common = { small: true, 'aria-describedby': words } as const;
  return (
    <>
      {onMake && (
        <Button {...common} onClick={() => onMake(question)}>
          {t('questions.makeTarget')}
        </Button>
      )}
      <Button {...common} look="quiet" onClick={() => void reopen()}>
        {t('questions.reopen')}
      </Button>
    </>
  );
}
