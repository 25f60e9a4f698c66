import { type MessageKey, say } from '#utils/i18n/t.ts';

/** The holidays and breaks that `utils/days` knows by these names. */
const KNOWN: Record<string, MessageKey> = {
  'the New Year holiday': 'checks.holiday.newYear',
  'the Easter bank holidays': 'checks.holiday.easterBank',
  'the early May bank holiday': 'checks.holiday.earlyMay',
  'the spring bank holiday': 'checks.holiday.spring',
  'the summer bank holiday': 'checks.holiday.summerBank',
  'the Christmas closing days': 'checks.holiday.christmasClosing',
  'half term': 'checks.holiday.halfTerm',
  'the Christmas break': 'checks.holiday.christmas',
  'the Easter break': 'checks.holiday.easter',
  'the summer break': 'checks.holiday.summer',
  'a break': 'checks.holiday.any',
};

/** A holiday in the language of the screen; one of another name as it is. */
export const holidayWords = (name: string): string => {
  const key = KNOWN[name];
  return key ? say({ key }) : name;
};
