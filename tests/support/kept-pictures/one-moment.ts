import { type AllRecords, type Present, states } from '../run/pictures/records.ts';

/** The moment at which every kept picture is taken: what is due in three days stays so. A Thursday in term, ten o'clock. */
export const MOMENT: Present = { today: '2026-03-12', at: Date.parse('2026-03-12T10:00:00Z') };

/** Runs in a page before anything of its own: its clock begins at a moment, whenever it is opened. */
export function beginAt(at: number): void {
  const began = performance.now();
  const now = () => at + Math.floor(performance.now() - began);
  const OwnDate = Date;
  class DateThen extends OwnDate {
    constructor(...parts: [] | [number | string | Date]) {
      if (parts.length === 0) super(now());
      else super(...parts);
    }
    static override now = now;
  }
  globalThis.Date = DateThen as DateConstructor;
  const then = () => Temporal.Instant.fromEpochMilliseconds(now());
  const zoned = () => then().toZonedDateTimeISO(Temporal.Now.timeZoneId());
  Object.defineProperties(Temporal.Now, {
    instant: { value: then },
    zonedDateTimeISO: { value: zoned },
    plainDateTimeISO: { value: () => zoned().toPlainDateTime() },
    plainDateISO: { value: () => zoned().toPlainDate() },
  });
}

/** A usual caseload at that moment, with the same ids each time: where two are alike, ids put them in order. */
export async function recordsThen(): Promise<AllRecords> {
  let count = 0;
  const value = () => `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`;
  Object.defineProperty(crypto, 'randomUUID', { value, configurable: true });
  try {
    return await states.usual(MOMENT);
  } finally {
    Reflect.deleteProperty(crypto, 'randomUUID');
  }
}
