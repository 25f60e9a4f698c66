import * as z from 'zod/mini';
import { RecordId } from './ids.ts';
import { Instant } from './time.ts';

/** What every stored record carries. `rev` counts the saves and starts at 1. */
export const recordShape = {
  id: RecordId,
  createdAt: Instant,
  updatedAt: Instant,
  rev: z.int().check(z.positive()),
};
