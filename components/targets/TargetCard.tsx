import './target-card.css';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { FollowUpForm } from '#components/follow-ups/FollowUpForm.tsx';
import { FollowUpHistory } from '#components/follow-ups/FollowUpHistory.tsx';
import { useServices } from '#components/hooks/services.ts';
import { Button } from '#components/ui/Button.tsx';
import { useToast } from '#components/ui/ToastRegion.tsx';
import type { Target, TargetStep } from '#utils/domain/target.ts';
import { say, t } from '#utils/i18n/t.ts';
import type { TargetWithHistory } from '#utils/services/types.ts';
import { DueBadge } from './DueBadge.tsx';
import { Quote } from './Quote.tsx';
import { StepTicks } from './StepTicks.tsx';
import { saysTheSame } from './says-the-same.ts';
import { TargetMore } from './TargetMore.tsx';

interface TargetCardProps {
  entry: TargetWithHistory;
  name: string;
  onReword: (target: Target) => void;
}

/** One open target: how it stands, its steps to tick, and the follow-up. */
export function TargetCard({ entry, name, onReword }: TargetCardProps) {
  const { target, followUps } = entry;
  const { clock, tickStep } = useServices();
  const toast = useToast();
  const [isLogging, setLogging] = useState(false);
  const today = clock.today();
  const words = useId();
  const logButton = useRef<HTMLButtonElement>(null);
  const [hasLogged, setLogged] = useState(false);
  const stopLogging = () => {
    setLogging(false);
    setLogged(true);
  };
  // The form had the focus; it goes back to the button that opened it.
  useEffect(() => {
    if (hasLogged && !isLogging) logButton.current?.focus();
  }, [hasLogged, isLogging]);
  const tick = async (step: TargetStep, isDone: boolean) => {
    const result = await tickStep(target.id, step.id, isDone);
    if (!result.ok) toast({ text: say({ key: result.why }) });
  };
  return (
    <article class="target-card" aria-label={target.statement}>
      <div class="row">
        <DueBadge target={target} today={today} />
        {target.agreedOn === null && <span class="soft">{t('targets.notAgreed')}</span>}
      </div>
      <h2 id={words}>{target.statement}</h2>
      {target.evidence && (
        <p class="soft">{t('targets.evidenceLine', { evidence: target.evidence })}</p>
      )}
      <StepTicks steps={target.steps} onTick={(step, isDone) => void tick(step, isDone)} />
      {target.sources
        .filter(({ quote }) => !saysTheSame(target.statement, quote))
        .map(({ quote, feedbackId, block, span }) => (
          <Quote key={`${feedbackId} ${block} ${span.start}`} text={quote} />
        ))}
      <FollowUpHistory followUps={followUps} today={today} />
      {isLogging ? (
        <FollowUpForm target={target} onClose={stopLogging} />
      ) : (
        <div class="row">
          <Button
            small
            buttonRef={logButton}
            aria-describedby={words}
            onClick={() => setLogging(true)}
          >
            {t('followUps.log')}
          </Button>
          <Button small look="quiet" onClick={() => onReword(target)}>
            {t('targets.reword')}
          </Button>
          <TargetMore target={target} name={name} />
        </div>
      )}
    </article>
  );
}
