import type { Day, Instant } from '#utils/domain/time.ts';
import type { Profile } from './profile.ts';

type Dates = Profile['dates'];

// In English whatever the browser's language: the file is the college's.
const MONTHS = [
  ...['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
];

/** A day as the file has it. */
export function writeDay(day: Day, dates: Dates): string {
  const [year = '', month = '', date = ''] = day.split('-');
  if (dates === 'yyyy-MM-dd') return day;
  if (dates === 'dd/MM/yyyy') return `${date}/${month}/${year}`;
  return `${date}-${MONTHS[Number(month) - 1]}-${year}`;
}

/** A moment where the mentor is (`zone`: IANA name): day and minutes, or ISO 8601 with its offset. */
export function writeMoment(at: Instant, dates: Dates, zone: string): string {
  const there = Temporal.Instant.from(at).toZonedDateTimeISO(zone);
  const time = there.toPlainTime().toString().slice(0, 8);
  const day = there.toPlainDate().toString();
  if (dates === 'yyyy-MM-dd') return `${day}T${time}${there.offset}`;
  return `${writeDay(day, dates)} ${time.slice(0, 5)}`;
}

const PATTERNS: Record<Dates, RegExp> = {
  'dd/MM/yyyy': /^(?<d>\d{2})\/(?<m>\d{2})\/(?<y>\d{4})(?: (?<time>\d{2}:\d{2}))?$/,
  'yyyy-MM-dd':
    /^(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2})(?:T(?<time>\d{2}:\d{2}:\d{2})[+-]\d{2}:\d{2})?$/,
  'dd-MMM-yyyy': /^(?<d>\d{2})-(?<m>[A-Z][a-z]{2})-(?<y>\d{4})(?: (?<time>\d{2}:\d{2}))?$/,
};

const DAY_MS = 86_400_000;
// Excel counts days from here, once its 29 February 1900 is behind it.
const EXCEL_ZERO = Date.UTC(1899, 11, 30);
/** 1 March 1900: before it Excel's days and the calendar's differ by one. */
const EXCEL_FIRST = 61;

/**
 * The number by which Excel keeps a day or moment that was written by the functions above, with whether it has a time; `null` =
 * it is none, or before Excel's calendar can be trusted (1 March 1900).
 */
export function excelDay(text: string, dates: Dates): { serial: number; hasTime: boolean } | null {
  const found = PATTERNS[dates].exec(text)?.groups;
  if (!found) return null;
  const { y = '', m = '', d = '', time } = found;
  const month = dates === 'dd-MMM-yyyy' ? MONTHS.indexOf(m) + 1 : Number(m);
  const [hours = 0, minutes = 0, seconds = 0] = (time ?? '').split(':').map(Number);
  const at = Date.UTC(Number(y), month - 1, Number(d), hours, minutes, seconds);
  if (new Date(at).getUTCDate() !== Number(d)) return null;
  const serial = (at - EXCEL_ZERO) / DAY_MS;
  return serial < EXCEL_FIRST ? null : { serial, hasTime: time !== undefined };
}
