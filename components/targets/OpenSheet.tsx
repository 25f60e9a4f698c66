import { useServices } from '#components/hooks/services.ts';
import { Button } from '#components/ui/Button.tsx';
import type { Target } from '#utils/domain/target.ts';
import { t } from '#utils/i18n/t.ts';

/** Opens the print sheet in the workspace: nothing outward happens in a page's own panel. Several targets: all of the learner's. */
export function OpenSheet({ targets }: { targets: Target[] }) {
  const { openWorkspace } = useServices();
  const [first, ...others] = targets;
  if (!first) return null;
  return (
    <Button
      small
      look="quiet"
      onClick={() => openWorkspace('sheet', others.length > 0 ? first.learnerId : first.id)}
    >
      {t('copies.openSheet')}
    </Button>
  );
}
