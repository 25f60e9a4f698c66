import { elsewhere } from './cy/elsewhere.ts';
import { page } from './cy/page.ts';
import { reminders } from './cy/reminders.ts';

/** Welsh: the whole catalogue with what the late screens say, one file for each English one. */
export const cy: Readonly<Record<string, string>> = {
  ...elsewhere,
  ...page,
  ...reminders,
};
