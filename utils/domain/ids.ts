import * as z from 'zod/mini';

/** A record's id: a UUID made on this device, never one of the LMS's. */
export const RecordId = z.uuid();
export type RecordId = z.infer<typeof RecordId>;

/** Makes a new record id. `make` is a test seam. */
export const newId = (make: () => string = () => crypto.randomUUID()): RecordId => make();
