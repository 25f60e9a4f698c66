import * as z from 'zod/mini';
import { askBackground } from '#utils/messaging/ask-background.ts';

z.config({ jitless: true });

/**
 * Whose tab this is, as the background says; `null` = nobody's. Asked by the panel's first script, so that the background wakes up and answers
 * while the others run. It lies in a file of its own (`utils/platform/shared-chunks.ts`).
 */
export const confirmed = askBackground('panel.hello', { key: location.hash.slice(1) });
