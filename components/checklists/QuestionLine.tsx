import { IconButton } from '#components/ui/IconButton.tsx';
import { TextArea } from '#components/ui/TextArea.tsx';
import { AnswerKind, type ReviewQuestion, ReviewStage } from '#utils/domain/checklist.ts';
import { t } from '#utils/i18n/t.ts';

interface QuestionLineProps {
  question: ReviewQuestion;
  /** Counts from 0. */
  at: number;
  count: number;
  onWrite: (some: Partial<ReviewQuestion>) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

/** One question of a checklist: words, stage, how it is answered. Alt with the arrows moves it. */
export function QuestionLine({ question, at, count, ...does }: QuestionLineProps) {
  const nth = { at: at + 1 };
  const press = (event: KeyboardEvent) => {
    if (!event.altKey || !['ArrowUp', 'ArrowDown'].includes(event.key)) return;
    event.preventDefault();
    does.onMove(event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <li class="checklist-question" data-question={question.id}>
      <TextArea
        aria-label={t('reviews.question', nth)}
        maxLength={240}
        value={question.text}
        onText={(text) => does.onWrite({ text: text.replace(/\s*\n\s*/g, ' ') })}
        onKeyDown={press}
      />
      <div class="row">
        <select
          class="ui-input"
          aria-label={`${t('reviews.questionStage')}: ${t('reviews.question', nth)}`}
          value={question.stage}
          onChange={({ currentTarget: { value } }) => {
            const stage = ReviewStage.options.find((one) => one === value);
            if (stage) does.onWrite({ stage });
          }}
        >
          {ReviewStage.options.map((stage) => (
            <option key={stage} value={stage}>
              {t(`coaching.stage.${stage}`)}
            </option>
          ))}
        </select>
        <select
          class="ui-input"
          aria-label={`${t('reviews.questionKind')}: ${t('reviews.question', nth)}`}
          value={question.kind}
          onChange={({ currentTarget: { value } }) => {
            const kind = AnswerKind.options.find((one) => one === value);
            if (kind) does.onWrite({ kind });
          }}
        >
          {AnswerKind.options.map((kind) => (
            <option key={kind} value={kind}>
              {t(`reviews.kind.${kind}`)}
            </option>
          ))}
        </select>
        <IconButton
          icon="up"
          label={t('reviews.questionUp', nth)}
          disabled={at === 0}
          onClick={() => does.onMove(-1)}
        />
        <IconButton
          icon="down"
          label={t('reviews.questionDown', nth)}
          disabled={at === count - 1}
          onClick={() => does.onMove(1)}
        />
        <IconButton icon="bin" label={t('reviews.questionRemove', nth)} onClick={does.onRemove} />
      </div>
    </li>
  );
}
