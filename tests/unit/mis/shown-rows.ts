import { ALL_NEWS, type ExportChoice } from '#utils/mis/export-choice.ts';
import type { PlannedRow } from '#utils/mis/plan-export.ts';
import type { ByProfile, ExportServices } from '#utils/services/export-types.ts';

/** Rows as a preview shows them now, of those that can go or could at the mentor's word. */
export async function shown(
  services: Pick<ExportServices, 'previewExport'>,
  by: ByProfile,
  ids: string[],
  choice: ExportChoice = ALL_NEWS,
): Promise<PlannedRow[]> {
  const preview = await services.previewExport(by, choice);
  if (!preview.ok) throw new Error(preview.why);
  const { rows, heldBack } = preview.value;
  const all = [...rows, ...heldBack.flatMap(({ row }) => row ?? [])];
  return all.filter(({ recordId }) => ids.includes(recordId));
}
