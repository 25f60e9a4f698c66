import { fileOf } from '#utils/mis/write-file.ts';
import type { WriteRows } from '#utils/services/export-types.ts';

/** Writes a file here and now, as the worker would. */
export const writeAtOnce: WriteRows = async (profile, rows, { onProgress, signal }) => {
  signal?.throwIfAborted();
  onProgress?.(rows.length, rows.length);
  return fileOf(profile, rows);
};
