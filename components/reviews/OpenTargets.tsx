import { useId, useState } from 'preact/hooks';
import { FollowUpForm } from '#components/follow-ups/FollowUpForm.tsx';
import { LogButtons } from '#components/follow-ups/LogButtons.tsx';
import { useServices } from '#components/hooks/services.ts';
import { useFocusBack } from '#components/hooks/use-focus-back.ts';
import { DueBadge } from '#components/targets/DueBadge.tsx';
import { Badge } from '#components/ui/Badge.tsx';
import type { FollowUpOutcome } from '#utils/domain/log-entry.ts';
import { byUrgency, type Target } from '#utils/domain/target.ts';
import { isOpenStatus } from '#utils/domain/target-status.ts';
import type { TargetWithHistory } from '#utils/domain/target-with-history.ts';
import type { Instant } from '#utils/domain/time.ts';
import { t } from '#utils/i18n/t.ts';

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
  const words = useId();
  const [asked, setAsked] = useState<FollowUpOutcome | null>(null);
  const firstButton = useFocusBack(asked !== null);
  const outcome = spokenOf(entry, since);
  const isStillOpen = isOpenStatus(target.status);
  return (
    <article class="target-card" aria-label={target.statement}>
      <p id={words}>{target.statement}</p>
      <div class="row">
        {outcome ? (
          <Badge tone={outcome === 'done' ? 'good' : 'accent'}>
            {t('reviews.logged', { outcome: t(`followUps.${outcome}`) })}
          </Badge>
        ) : (
          <DueBadge target={target} today={clock.today()} />
        )}
      </div>
      {isStillOpen && asked === null && (
        <LogButtons describedBy={words} firstRef={firstButton} onLog={setAsked} />
      )}
      {isStillOpen && asked !== null && (
        <FollowUpForm
          target={target}
          first={asked}
          onClose={() => setAsked(null)}
          onGoOn={onGoOn}
        />
      )}
    </article>
  );
}
