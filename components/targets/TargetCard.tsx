import { langOf } from '#components/feedback/lang-of.ts';
import type { TargetWithHistory } from '#utils/domain/target-with-history.ts';
import './target-card.css';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { FollowUpForm } from '#components/follow-ups/FollowUpForm.tsx';
import { FollowUpHistory } from '#components/follow-ups/FollowUpHistory.tsx';
import { LogButtons } from '#components/follow-ups/LogButtons.tsx';
import { useServices } from '#components/hooks/services.ts';
import { Button } from '#components/ui/Button.tsx';
import { useToast } from '#components/ui/ToastRegion.tsx';
import type { FollowUpOutcome } from '#utils/domain/log-entry.ts';
import type { Target, TargetStep } from '#utils/domain/target.ts';
import { say, t } from '#utils/i18n/t.ts';
import { DueBadge } from './DueBadge.tsx';
import { HeldBack } from './GuardBox.tsx';
import { SourceWords } from './SourceWords.tsx';
import { StatusBadge } from './StatusBadge.tsx';
import { StatusForm } from './StatusForm.tsx';
import { StepTicks } from './StepTicks.tsx';
import { saysTheSame } from './says-the-same.ts';
import { TargetMore } from './TargetMore.tsx';
import { useStatus } from './use-status.ts';
import { WordingHistory } from './WordingHistory.tsx';

interface TargetCardProps {
  entry: TargetWithHistory;
  name: string;
  /** What the learner is called. */
  called: string;
  onReword: (target: Target) => void;
  /** It was not met: a smaller one goes on from it. */
  onSmaller: (target: Target) => void;
}

/** One open target: how it stands, its steps to tick, and the follow-up. */
export function TargetCard({ entry, name, called, onReword, onSmaller }: TargetCardProps) {
  const { target, followUps, earlier } = entry;
  const { clock, tickStep } = useServices();
  const toast = useToast();
  const [isOpen, setOpen] = useState<'follow-up' | 'status' | null>(null);
  const [outcome, setOutcome] = useState<FollowUpOutcome | null>(null);
  const setStatus = useStatus();
  const today = clock.today();
  const words = useId();
  const logButton = useRef<HTMLButtonElement>(null);
  const statusButton = useRef<HTMLButtonElement>(null);
  const [closed, setLogged] = useState<typeof isOpen>(null);
  const close = () => {
    setLogged(isOpen);
    setOpen(null);
  };
  // The form had the focus; it goes back to the button that opened it.
  useEffect(() => {
    if (isOpen === null && closed)
      (closed === 'status' ? statusButton : logButton).current?.focus();
  }, [closed, isOpen]);
  const tick = async (step: TargetStep, isDone: boolean) => {
    const result = await tickStep(target.id, step.id, isDone);
    if (!result.ok) toast({ text: say({ key: result.why }) });
  };
  return (
    <article class="target-card" aria-label={target.statement}>
      <div class="row">
        <DueBadge target={target} today={today} />
        <StatusBadge status={target.status} />
        {target.status === 'draft' ? (
          <Button small onClick={() => void setStatus(target, 'agreed')}>
            {t('targets.agree')}
          </Button>
        ) : (
          target.agreedOn === null && <span class="soft">{t('targets.notAgreed')}</span>
        )}
      </div>
      <h2 id={words} lang={langOf(target.statement)}>
        {target.statement}
      </h2>
      {target.evidence && (
        <p class="soft">{t('targets.evidenceLine', { evidence: target.evidence })}</p>
      )}
      <StepTicks steps={target.steps} onTick={(step, isDone) => void tick(step, isDone)} />
      {target.sources
        .filter(({ quote }) => !saysTheSame(target.statement, quote))
        .map(({ quote, feedbackId, block, span }) => (
          <SourceWords key={`${feedbackId} ${block} ${span.start}`} text={quote} />
        ))}
      <HeldBack lines={target.forNext} />
      <FollowUpHistory followUps={followUps} today={today} />
      <WordingHistory earlier={earlier} today={today} />
      {isOpen === 'follow-up' && (
        <FollowUpForm
          target={target}
          first={outcome}
          onClose={close}
          onGoOn={(decision, now) => (decision === 'smaller' ? onSmaller : onReword)(now)}
        />
      )}
      {isOpen === 'status' && <StatusForm target={target} onClose={close} />}
      {isOpen === null && (
        <div class="row">
          <LogButtons
            firstRef={logButton}
            describedBy={words}
            onLog={(how) => {
              setOutcome(how);
              setOpen('follow-up');
            }}
          />
          <Button small look="quiet" onClick={() => onReword(target)}>
            {t('targets.reword')}
          </Button>
          <Button small look="quiet" buttonRef={statusButton} onClick={() => setOpen('status')}>
            {t('targets.statusChange')}
          </Button>
          <TargetMore {...{ target, name, called }} />
        </div>
      )}
    </article>
  );
}
