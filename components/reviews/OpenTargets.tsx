import { useEffect, useRef, useState } from 'preact/hooks';
import { FollowUpForm } from '#components/follow-ups/FollowUpForm.tsx';
import { useServices } from '#components/hooks/services.ts';
import { DueBadge } from '#components/targets/DueBadge.tsx';
import { Badge } from '#components/ui/Badge.tsx';
import { Button } from '#components/ui/Button.tsx';
import { byUrgency, type Target } from '#utils/domain/target.ts';
import { isOpenStatus } from '#utils/domain/target-status.ts';
import type { Instant } from '#utils/domain/time.ts';
import { t } from '#utils/i18n/t.ts';
import type { TargetWithHistory } from '#utils/services/types.ts';

interface OpenTargetsProps {
  targets: TargetWithHistory[];
  /** When the review began: what was logged since then was talked about in it. */
  since: Instant;
  /** It is to go on as a smaller target, or with another wording. */
  onGoOn: (decision: 'smaller' | 'approach', target: Target) => void;
}

/** What was agreed before, with how it stood when it was talked about in this review. */
export function OpenTargets({ targets, since, onGoOn }: OpenTargetsProps) {
  const shown = targets
    .filter((entry) => isOpenStatus(entry.target.status) || spokenOf(entry, since) !== null)
    .toSorted((a, b) => byUrgency(a.target, b.target));
  if (shown.length === 0) return <p class="soft">{t('reviews.noTargets')}</p>;
  return (
    <section class="stack-tight" aria-label={t('reviews.openTargets')}>
      <h3>{t('reviews.openTargets')}</h3>
      <ul class="review-targets">
        {shown.map((entry) => (
          <li key={entry.target.id}>
            <TargetLine entry={entry} since={since} onGoOn={onGoOn} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How a target stood when it was last talked about since a moment; `null` = it was not. */
export const spokenOf = ({ followUps: [last] }: TargetWithHistory, since: Instant) =>
  last && last.at >= since ? last.followUp.outcome : null;

function TargetLine({
  entry,
  since,
  onGoOn,
}: { entry: TargetWithHistory } & Omit<OpenTargetsProps, 'targets'>) {
  const { target } = entry;
  const { clock } = useServices();
  const [isOpen, setOpen] = useState(false);
  const [wasOpen, setWasOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  // The form had the focus; it goes back to the button that opened it.
  useEffect(() => {
    if (wasOpen && !isOpen) button.current?.focus();
  }, [wasOpen, isOpen]);
  const outcome = spokenOf(entry, since);
  const isStillOpen = isOpenStatus(target.status);
  return (
    <article class="target-card" aria-label={target.statement}>
      <p>{target.statement}</p>
      <div class="row">
        {outcome ? (
          <Badge tone={outcome === 'done' ? 'good' : 'accent'}>
            {t('reviews.logged', { outcome: t(`followUps.${outcome}`) })}
          </Badge>
        ) : (
          <DueBadge target={target} today={clock.today()} />
        )}
        {isStillOpen && !isOpen && (
          <Button
            small
            look={outcome ? 'quiet' : 'secondary'}
            buttonRef={button}
            onClick={() => setOpen(true)}
          >
            {t('followUps.log')}
          </Button>
        )}
      </div>
      {isOpen && isStillOpen && (
        <FollowUpForm
          target={target}
          onClose={() => {
            setWasOpen(true);
            setOpen(false);
          }}
          onGoOn={onGoOn}
        />
      )}
    </article>
  );
}
