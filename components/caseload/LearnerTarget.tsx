import { StatusBadge } from '#components/targets/StatusBadge.tsx';
import { Badge } from '#components/ui/Badge.tsx';
import type { FollowUpEntry } from '#utils/domain/log-entry.ts';
import { isOverdue, type Target } from '#utils/domain/target.ts';
import type { TargetWithHistory } from '#utils/domain/target-with-history.ts';
import type { Day } from '#utils/domain/time.ts';
import { t } from '#utils/i18n/t.ts';
import { dayWords, dayWordsAt } from './day-words.ts';

function Standing({ target, today }: { target: Target; today: Day }) {
  if (isOverdue(target, today)) return <Badge tone="bad">{t('caseload.status.overdue')}</Badge>;
  return <StatusBadge status={target.status} />;
}

/** One target to read, not to change: wording, steps, day, and what happened since. */
export function LearnerTarget({ target, followUps, today }: TargetWithHistory & { today: Day }) {
  const where = [target.work, target.course].filter(Boolean).join(' · ');
  return (
    <article class="learner-target">
      <h4>{target.statement}</h4>
      <p class="learner-target-line">
        <Standing target={target} today={today} />
        <span>
          {target.due
            ? t('caseload.learner.due', { day: dayWords(target.due) })
            : t('caseload.learner.noDue')}
        </span>
        {where && <span class="workspace-soft">{where}</span>}
      </p>
      {target.steps.length > 0 && (
        <ol class="learner-steps">
          {target.steps.map(({ id, text, done }) => (
            <li key={id}>
              {text} {done && <Badge tone="good">{t('caseload.learner.stepDone')}</Badge>}
            </li>
          ))}
        </ol>
      )}
      {target.evidence && (
        <p class="workspace-soft">
          {t('caseload.learner.evidence', { evidence: target.evidence })}
        </p>
      )}
      <FollowUps entries={followUps} />
    </article>
  );
}

function FollowUps({ entries }: { entries: FollowUpEntry[] }) {
  if (entries.length === 0)
    return <p class="workspace-soft">{t('caseload.learner.noFollowUps')}</p>;
  return (
    <ul class="learner-follow-ups" aria-label={t('caseload.learner.followUps')}>
      {entries.map((entry) => (
        <li key={entry.id}>
          <p>{followUpWords(entry)}</p>
          {entry.followUp.note && <p class="workspace-soft">{entry.followUp.note}</p>}
        </li>
      ))}
    </ul>
  );
}

function followUpWords({ at, followUp }: FollowUpEntry): string {
  const outcome = `caseload.outcome.${followUp.outcome}` as const;
  return [
    t('caseload.learner.followUp', { day: dayWordsAt(at), outcome: t(outcome) }),
    followUp.confidence !== null &&
      t('caseload.learner.confidence', { number: followUp.confidence }),
    followUp.nextOn && t('caseload.learner.next', { day: dayWords(followUp.nextOn) }),
  ]
    .filter(Boolean)
    .join(', ');
}
