import { profileEditor } from '#utils/i18n/en/profile-editor.ts';
import { sayer } from '#utils/i18n/t.ts';

/** What the editor of profiles says: its words come with it. */
export const te = sayer(profileEditor);

/** What can be wrong with a profile that is being written. */
export type FaultKey = Extract<keyof typeof profileEditor, `profiles.fault.${string}`>;
