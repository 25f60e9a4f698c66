import { Badge } from '#components/ui/Badge.tsx';
import { isOverdue, type Target } from '#utils/domain/target.ts';
import type { Day } from '#utils/domain/time.ts';
import { t } from '#utils/i18n/t.ts';
import { dayInWords } from '#utils/targets/due-day.ts';

/** When an open target is due, with its weekday; says in words, not by colour alone, that it is late. */
export function DueBadge({ target, today }: { target: Target; today: Day }) {
  const { due } = target;
  if (due === null) return <Badge>{t('targets.noDue')}</Badge>;
  const day = dayInWords(due, today);
  if (isOverdue(target, today)) return <Badge tone="bad">{t('targets.overdue', { day })}</Badge>;
  if (due === today) return <Badge tone="warn">{t('targets.dueToday')}</Badge>;
  return <Badge tone="accent">{t('targets.due', { day })}</Badge>;
}
