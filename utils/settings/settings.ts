import * as z from 'zod/mini';

/** What the mentor chose. Whatever is stored and is no such thing counts as not chosen. */
export const Settings = z.object({
  /** The browser's own language model, where it has one, may offer another wording of a step. */
  offersWordings: z.catch(z.boolean(), false),
  /** Who a learner can go to, as it stands on every print sheet until it is changed. */
  whoHelps: z.catch(z.string().check(z.maxLength(200)), ''),
});
export type Settings = z.infer<typeof Settings>;

/** The settings in a stored value, whatever it is. */
export const settingsIn = (stored: unknown): Settings => {
  const read = z.safeParse(Settings, stored);
  return read.success ? read.data : Settings.parse({});
};
