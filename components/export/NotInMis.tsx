import './not-in-mis.css';
import { hashOf } from '#components/caseload/use-screen.ts';
import { useServices } from '#components/hooks/services.ts';
import { useLive } from '#components/hooks/use-live.ts';
import type { ExportKind } from '#utils/domain/export-batch.ts';
import type { RecordId } from '#utils/domain/ids.ts';
import { t } from '#utils/i18n/t.ts';
import type { CaseloadRow } from '#utils/services/types.ts';

/** One list, so that nothing is drawn again for it. */
const NONE: ExportKind[] = [];

/** The kinds of rows that this mentor exports; none while that is not known. */
export function useExportKinds(): ExportKind[] {
  const { exportKinds } = useServices();
  const kinds = useLive('kinds', exportKinds);
  return kinds.is === 'here' ? kinds.value : NONE;
}

/** How many rows of those kinds the MIS is not known to have. */
export const unsentIn = (unsent: CaseloadRow['unsent'], kinds: readonly ExportKind[]): number =>
  kinds.reduce((sum, kind) => sum + (unsent[kind] ?? 0), 0);

interface NotInMisProps {
  learnerId: RecordId;
  unsent: CaseloadRow['unsent'];
  kinds: readonly ExportKind[];
}

/** The mark of what of a learner is not yet in the MIS; it leads to their export. Nothing where all is there. */
export function NotInMis({ learnerId, unsent, kinds }: NotInMisProps) {
  const count = unsentIn(unsent, kinds);
  if (count === 0) return null;
  return (
    <a class="not-in-mis" href={hashOf({ name: 'export', learnerId })}>
      {t('exporting.notInMis', { count })}
    </a>
  );
}

/** The same on a page that knows only the learner's id. */
export function LearnerNotInMis({ learnerId }: { learnerId: RecordId }) {
  const { unsentOf } = useServices();
  const unsent = useLive(learnerId, () => unsentOf(learnerId));
  const kinds = useExportKinds();
  return unsent.is === 'here' ? (
    <NotInMis learnerId={learnerId} unsent={unsent.value} kinds={kinds} />
  ) : null;
}
