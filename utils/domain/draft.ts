import * as z from 'zod/mini';
import { Instant } from './time.ts';

/** Unsaved text. `key` says where it belongs (`target/<learnerId>/<slot>`, `paste/<tab site>`…); `value` is JSON of its editor. */
export const Draft = z.object({ key: z.string(), value: z.unknown(), savedAt: Instant });
export type Draft = z.infer<typeof Draft>;
