import { useId } from 'preact/hooks';
import { timeWords } from '#components/caseload/day-words.ts';
import { Badge, type Tone } from '#components/ui/Badge.tsx';
import { Button } from '#components/ui/Button.tsx';
import { Disclosure } from '#components/ui/Disclosure.tsx';
import { type BatchState, type ExportBatch, isUnanswered } from '#utils/domain/export-batch.ts';
import { type MessageKey, say, t } from '#utils/i18n/t.ts';
import { HowFar } from './HowFar.tsx';

const STATES: Record<BatchState, { label: MessageKey; tone: Tone }> = {
  made: { label: 'exporting.batch.made', tone: 'warn' },
  downloaded: { label: 'exporting.batch.waiting', tone: 'ask' },
  acknowledged: { label: 'exporting.batch.taken', tone: 'good' },
  failed: { label: 'exporting.batch.failed', tone: 'bad' },
  undone: { label: 'exporting.batch.undone', tone: 'plain' },
  resent: { label: 'exporting.batch.resent', tone: 'plain' },
};

/** A batch's state in words. */
export const batchState = (state: BatchState): string => say({ key: STATES[state].label });

/** What is to be known of a state; nothing where the badge says it. */
const HINTS: Partial<Record<BatchState, MessageKey>> = {
  made: 'exporting.batch.madeHint',
  failed: 'exporting.batch.failedHint',
  undone: 'exporting.batch.failedHint',
};

/** Ways out that leave no file. */
const WAYS: { is: (fileName: string) => boolean; words: MessageKey }[] = [
  { is: (name) => name === '', words: 'exporting.batch.byHand' },
  { is: (name) => name.endsWith('.clipboard'), words: 'exporting.batch.clipboard' },
];

interface BatchLineProps {
  batch: ExportBatch;
  /** How much of an answer is kept that was just given, from 0 to 1; `null` = none is being kept. */
  kept: number | null;
  onAnswer: (state: BatchState) => void;
  onSendAgain: () => void;
}

/** One file: when, what, how it stands, and what can be said or done about it. */
export function BatchLine({ batch, kept, onAnswer, onSendAgain }: BatchLineProps) {
  const id = useId();
  const { state, kind, rowCount, heldBack, fileName, fileHash } = batch;
  const hint = HINTS[state];
  const way = WAYS.find(({ is }) => is(fileName)) ?? null;
  const about = `${id}-file`;
  return (
    <li>
      <p class="export-batch-head">
        <span class="export-when">{timeWords(batch.at)}</span>
        <Badge tone={STATES[state].tone}>{batchState(state)}</Badge>
      </p>
      <p class="workspace-soft">
        {t('exporting.batch.about', {
          what: t(`exporting.kind.${kind}`),
          rows: rowCount,
          heldBack,
        })}
      </p>
      <p id={about} class={way ? undefined : 'export-file'}>
        {way ? say({ key: way.words }) : fileName}
      </p>
      {hint && <p>{say({ key: hint })}</p>}
      <Answers state={state} about={about} onAnswer={onAnswer} onSendAgain={onSendAgain} />
      {kept !== null && <HowFar label={t('exporting.batch.keeping')} part={kept} />}
      {!way && (
        <Disclosure summary={t('exporting.batch.hash')}>
          <p class="export-file">{fileHash}</p>
        </Disclosure>
      )}
    </li>
  );
}

interface AnswersProps extends Omit<BatchLineProps, 'batch' | 'kept'> {
  state: BatchState;
  about: string;
}

/** What may be said of it. Pressing the answer that stands takes it back. */
function Answers({ state, about, onAnswer, onSendAgain }: AnswersProps) {
  const answer = (to: 'acknowledged' | 'failed', key: MessageKey) => (
    <Button
      small
      aria-pressed={state === to}
      aria-describedby={about}
      onClick={() => onAnswer(state === to ? 'downloaded' : to)}
    >
      {say({ key })}
    </Button>
  );
  if (state === 'resent' || state === 'undone')
    return (
      <div class="export-answers">
        <Button small aria-describedby={about} onClick={() => onAnswer('downloaded')}>
          {t('exporting.batch.stands')}
        </Button>
      </div>
    );
  return (
    <div class="export-answers">
      {state === 'made' && (
        <Button small aria-describedby={about} onClick={() => onAnswer('downloaded')}>
          {t('exporting.batch.isThere')}
        </Button>
      )}
      {answer('acknowledged', 'exporting.batch.took')}
      {answer('failed', state === 'made' ? 'exporting.batch.notSaved' : 'exporting.batch.itFailed')}
      {state !== 'made' && (
        <>
          <Button small look="quiet" aria-describedby={about} onClick={onSendAgain}>
            {t('exporting.batch.sendAgain')}
          </Button>
          {isUnanswered({ state }) && (
            <Button small look="quiet" aria-describedby={about} onClick={() => onAnswer('undone')}>
              {t('exporting.batch.undo')}
            </Button>
          )}
        </>
      )}
    </div>
  );
}
