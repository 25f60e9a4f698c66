import type { Reading } from '#utils/domain/reading.ts';
import { readCanvas } from './canvas/read.ts';
import { completeMoodle } from './moodle/complete.ts';
import { RawReadingSchema } from './raw-schema.ts';

/**
 * Makes a reading of what the page's script handed over, in the extension.
 *
 * @param raw the message as it came: anything at all
 * @param doc an extension document, for parsing HTML inertly
 * @returns `null` when it is not what a reader hands over
 */
export function finishReading(raw: unknown, doc: Document): Reading | null {
  const parsed = RawReadingSchema.safeParse(raw);
  if (!parsed.success) return null;
  return parsed.data.via === 'dom'
    ? completeMoodle(parsed.data.reading, parsed.data.details, doc)
    : readCanvas(parsed.data.gathered, doc);
}
