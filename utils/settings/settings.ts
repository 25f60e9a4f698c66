import * as z from 'zod/mini';
import { TargetStatus } from '#utils/domain/target-status.ts';

/** What the mentor chose. Whatever is stored and is no such thing counts as not chosen. */
export const Settings = z.object({
  /** The browser's own language model, where it has one, may offer another wording of a step. */
  offersWordings: z.catch(z.boolean(), false),
  /** The college's own names for the states of a target; a state without one has ours. */
  statusNames: z.catch(z.partialRecord(TargetStatus, z.string()), {}),
});
export type Settings = z.infer<typeof Settings>;

/** The settings in a stored value, whatever it is. */
export const settingsIn = (stored: unknown): Settings => {
  const read = z.safeParse(Settings, stored);
  return read.success ? read.data : Settings.parse({});
};
