import { Disclosure } from '#components/ui/Disclosure.tsx';
import { localDay } from '#utils/days/local-day.ts';
import type { FollowUpEntry } from '#utils/domain/log-entry.ts';
import type { Day } from '#utils/domain/time.ts';
import { t } from '#utils/i18n/t.ts';
import { dayInWords } from '#utils/targets/due-day.ts';

interface FollowUpHistoryProps {
  /** Newest first. */
  followUps: FollowUpEntry[];
  today: Day;
}

/** What was said of a target at earlier follow-ups. */
export function FollowUpHistory({ followUps, today }: FollowUpHistoryProps) {
  if (followUps.length === 0) return null;
  return (
    <Disclosure summary={t('followUps.history', { count: followUps.length })}>
      <ul class="follow-up-history">
        {followUps.map((entry) => (
          <li key={entry.id}>
            <strong>{headOf(entry, today)}</strong>
            {entry.followUp.note && <p>{entry.followUp.note}</p>}
            {entry.followUp.evidence && (
              <p>{t('followUps.lineEvidence', { evidence: entry.followUp.evidence })}</p>
            )}
            <p class="soft">{restOf(entry, today)}</p>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

const headOf = ({ at, followUp }: FollowUpEntry, today: Day) =>
  t('followUps.line', {
    day: dayInWords(localDay(at), today),
    outcome: t(`followUps.${followUp.outcome}`),
  });

const restOf = (
  { followUp: { confidence, nextOn, moveReason, decision } }: FollowUpEntry,
  today: Day,
) =>
  [
    decision && decision !== 'keep' && decision !== 'move' && t(`followUps.decide.${decision}`),
    confidence !== null && t('followUps.lineConfidence', { confidence }),
    nextOn && t('followUps.lineNext', { day: dayInWords(nextOn, today) }),
    moveReason,
  ]
    .filter(Boolean)
    .join(' · ');
