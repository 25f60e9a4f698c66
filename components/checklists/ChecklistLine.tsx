import { Badge } from '#components/ui/Badge.tsx';
import { Button } from '#components/ui/Button.tsx';
import type { Runnable } from '#utils/coaching/checklists.ts';
import { t } from '#utils/i18n/t.ts';

interface ChecklistLineProps {
  checklist: Runnable;
  /** One of ours: it can be copied, not changed. */
  isOurs: boolean;
  onEdit: () => void;
  onExport: () => void;
  onRemove: () => void;
}

/** One checklist in the list. */
export function ChecklistLine({ checklist, isOurs, ...does }: ChecklistLineProps) {
  const { name, minutes, questions } = checklist;
  const named = (words: string) => ({ 'aria-label': `${words}: ${name}` });
  return (
    <li class="checklist-line">
      <div>
        <strong>{name}</strong> {isOurs && <Badge>{t('reviews.ours')}</Badge>}
        <p class="soft">{t('reviews.about', { count: questions.length, minutes })}</p>
      </div>
      <div class="row">
        <Button
          small
          {...named(t(isOurs ? 'reviews.listCopy' : 'reviews.listEdit'))}
          onClick={does.onEdit}
        >
          {t(isOurs ? 'reviews.listCopy' : 'reviews.listEdit')}
        </Button>
        <Button small look="quiet" {...named(t('reviews.listExport'))} onClick={does.onExport}>
          {t('reviews.listExport')}
        </Button>
        {!isOurs && (
          <Button small look="quiet" {...named(t('reviews.listRemove'))} onClick={does.onRemove}>
            {t('reviews.listRemove')}
          </Button>
        )}
      </div>
    </li>
  );
}
