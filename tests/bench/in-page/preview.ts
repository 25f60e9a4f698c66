import { type KnownProfile, shippedProfiles } from '#utils/mis/known-profiles.ts';
import { fileOf } from '#utils/mis/write-file.ts';
import { createExportServices } from '#utils/services/export-services.ts';
import type { Store } from '#utils/store/db.ts';

/** The first profile that is shipped, and what plans an export by it on the day `today`. @throws why there is no plan */
export function previewing(db: Store, today: string) {
  const clock = { now: () => `${today}T12:00:00.000Z`, today: () => today };
  const services = createExportServices(db, clock, {
    writeRows: async (profile, cells) => fileOf(profile, cells),
    saveFile: async () => {},
    copyText: async () => true,
  });
  const by: KnownProfile | undefined = shippedProfiles[0];
  if (!by) throw new Error('No profile is shipped');
  const preview = async () => {
    const answer = await services.previewExport(by);
    if (!answer.ok) throw new Error(answer.why);
    return answer.value;
  };
  /** A plan, and the bytes of its file. */
  const all = async () => {
    const { rows } = await preview();
    return fileOf(
      by.profile,
      [...rows].map((row) => row.cells),
    );
  };
  return { by, preview, all };
}
