import type { PrintedDates, Reading } from '#utils/domain/reading.ts';

/** What a language calls its months and weekdays inside a date, small letters; `null` for a language nobody knows. */
function namesIn(lang: string): { months: string[]; weekdays: string[] } | null {
  try {
    const shape = new Intl.DateTimeFormat(lang, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      timeZone: 'UTC',
    });
    const named = (type: 'month' | 'weekday', month: number, day: number): string =>
      shape
        .formatToParts(Date.UTC(2026, month, day))
        .find((part) => part.type === type)
        ?.value.toLowerCase() ?? '';
    return {
      months: Array.from({ length: 12 }, (_, month) => named('month', month, 1)),
      // 2 February 2026 is a Monday.
      weekdays: Array.from({ length: 7 }, (_, at) => named('weekday', 1, 2 + at)),
    };
  } catch {
    return null;
  }
}

/** Moodle prints these dates with their time; a group's name may hold a day. */
const TIME = /(?<![\d:.])\d{1,2}[:.]\d\d(?!\d)/;

/**
 * The calendar day in a date as Moodle prints it ("Monday, 9 November 2026, 3:45 PM"), in whatever language a browser knows;
 * `null` when it is not one whole date, or its weekday is another day's.
 */
export function printedDay(text: string, lang: string): string | null {
  const names = namesIn(lang);
  if (!names) return null;
  const words: string[] = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const months = names.months.flatMap((name, at) => (words.includes(name) ? [at + 1] : []));
  const years: string[] = text.match(/\b20\d\d\b/g) ?? [];
  const day = /(?<![\d:.])(?:0?[1-9]|[12]\d|3[01])(?![\d:]|\.\d)/.exec(text)?.[0];
  const [month, more] = months;
  if (!TIME.test(text)) return null;
  if (month === undefined || more !== undefined || years.length !== 1 || !day) return null;
  try {
    const fields = { year: Number(years[0]), month, day: Number(day) };
    const found = Temporal.PlainDate.from(fields, { overflow: 'reject' });
    const weekday = names.weekdays.findIndex((name) => words.includes(name));
    return weekday === -1 || weekday + 1 === found.dayOfWeek ? found.toString() : null;
  } catch {
    return null;
  }
}

/** English "Due:". In other languages a date that stands alone may as well be the day of opening. */
const DUE = /^\s*due\b/i;

/**
 * The day that a learner's work must be in. On the page where one learner is marked, the date under the name is theirs. On
 * an assignment's own page "opened" comes before "due", and a learner's extension after both.
 */
function dueDay({ lang, texts }: PrintedDates, pageKind: string | null): string | null {
  const dated = texts.flatMap((text) => {
    const day = text === null ? null : printedDay(text, lang);
    return text === null || day === null ? [] : [{ text, day }];
  });
  const [last, ...before] = dated.toReversed();
  if (!last || before.some(({ day }) => day > last.day)) return null;
  const isSaid = pageKind === 'assign-grader' || before.length > 0 || DUE.test(last.text);
  return isSaid ? last.day : null;
}

/** A reading with its due day in every item, in the place of the dates as they were printed. */
export function withDueDay({ printedDue, ...reading }: Reading): Reading {
  const dueOn = printedDue ? dueDay(printedDue, reading.pageKind) : null;
  return dueOn === null
    ? reading
    : { ...reading, items: reading.items.map((item) => ({ ...item, dueOn })) };
}
