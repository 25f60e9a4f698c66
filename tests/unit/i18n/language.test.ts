import { afterEach, describe, expect, test } from 'vitest';
import { daySaid, nameOf } from '#utils/i18n/dates.ts';
import { languageFor, speak } from '#utils/i18n/language.ts';
import { listed } from '#utils/i18n/listed.ts';
import { numberWords } from '#utils/i18n/number-words.ts';
import { formFor, formOf } from '#utils/i18n/plural.ts';
import { say, sayer, t } from '#utils/i18n/t.ts';

// Every file of this project shares one world.
afterEach(() => speak('en', {}));

describe('the language', () => {
  test.each([
    ['cy', ['en-GB'], 'cy'],
    ['en', ['cy'], 'en'],
    ['browser', ['cy-GB', 'en-GB'], 'cy'],
    ['browser', ['en-US', 'cy'], 'en'],
    ['browser', ['fr', 'CY'], 'cy'],
    ['browser', ['cyx', 'fr'], 'en'],
    ['browser', [], 'en'],
    [null, ['cy'], 'cy'],
    [{ language: 'cy' }, ['fr'], 'en'],
  ] as const)('%j with a browser that asks for %j is %s', (choice, wanted, language) => {
    expect(languageFor(choice, wanted)).toBe(language);
  });

  test('speaks its own texts, and English where it has none', () => {
    speak('cy', { 'shell.back': 'Yn ôl', 'today.contactFor': 'Agor {name}' });
    expect(t('shell.back')).toBe('Yn ôl');
    expect(t('today.contactFor', { name: 'Siân' })).toBe('Agor Siân');
    expect(t('shell.cancel')).toBe('Cancel');
    speak('en', {});
    expect(t('shell.back')).toBe('Back');
  });

  test('of a part that comes late, too', () => {
    const part = sayer({ 'late.text': 'Late, {name}', 'late.other': 'Other' } as const);
    speak('cy', { 'late.text': 'Hwyr, {name}' });
    expect(part('late.text', { name: 'Ada' })).toBe('Hwyr, Ada');
    expect(part('late.other')).toBe('Other');
  });
});

describe('numbers choose a form', () => {
  test('in English one or other', () => {
    expect(t('today.count', { count: 1 })).toBe('1 learner to look at');
    expect(t('today.count', { count: 0 })).toBe('0 learners to look at');
    expect(say({ key: 'today.overdue', args: { days: 1 } })).toBe('1 day overdue');
    expect(t('exporting.downloaded', { file: 'a.csv', rows: 1 })).toMatch(/1 row\.$/);
    expect(t('exporting.downloaded', { file: 'a.csv', rows: 2 })).toMatch(/2 rows\.$/);
  });

  test('in Welsh of six, and the message itself where there is no such form', () => {
    const forms = [0, 1, 2, 3, 4, 5, 6, 7, 11].map((count) => formFor('cy', count));
    expect(forms).toEqual([
      'zero',
      'one',
      'two',
      'few',
      'other',
      'other',
      'many',
      'other',
      'other',
    ]);
    const texts = { x: '{n} o bethau', 'x.two': '2 beth' };
    expect(formOf(texts, 'x', 'cy', 2)).toBe('2 beth');
    expect(formOf(texts, 'x', 'cy', 6)).toBe('{n} o bethau');
    expect(formOf(texts, 'x', 'cy', null)).toBe('{n} o bethau');
    speak('cy', { 'today.count': '{count} o ddysgwyr', 'today.count.two': '{count} ddysgwr' });
    expect(t('today.count', { count: 2 })).toBe('2 ddysgwr');
    expect(t('today.count', { count: 1 })).toBe('1 o ddysgwyr');
  });

  test('a text that is not there in Welsh takes the English forms', () => {
    speak('cy', {});
    expect(t('today.count', { count: 2 })).toBe('2 learners to look at');
    expect(t('today.count', { count: 1 })).toBe('1 learner to look at');
  });

  test('a number that is written in words of ours has its thousands apart', () => {
    expect(numberWords(12345)).toBe('12,345');
    expect(t('caseload.showAll', { all: 1234 })).toBe('Show all 1,234 learners');
    expect(numberWords(2.5)).toBe('2.5');
  });
});

describe('lists', () => {
  test.each([
    [[], '', ''],
    [['Ada'], 'Ada', 'Ada'],
    [['Ada', 'Bea'], 'Ada and Bea', 'Ada a Bea'],
    [['Bea', 'Cai', 'Ada'], 'Bea, Cai and Ada', 'Bea, Cai ac Ada'],
    [['a', '“un”'], 'a and “un”', 'a ac “un”'],
    [['Bea', 'William'], 'Bea and William', 'Bea a William'],
    [['Bea', 'Yasmin'], 'Bea and Yasmin', 'Bea a Yasmin'],
    [['dydd', 'wythnos'], 'dydd and wythnos', 'dydd ac wythnos'],
    [['coleg', 'ysgol'], 'coleg and ysgol', 'coleg ac ysgol'],
  ])('%j', (items, english, welsh) => {
    expect(listed(items)).toBe(english);
    speak('cy', {});
    expect(listed(items)).toBe(welsh);
  });
});

describe('days', () => {
  const day = Temporal.PlainDate.from('2026-12-04');
  test('are said in the language of the page', () => {
    const full = { weekday: 'long', month: 'long', year: true } as const;
    expect(daySaid(day, { weekday: 'short' })).toBe('Fri 4 Dec');
    expect(daySaid(day, full)).toBe('Friday 4 December 2026');
    speak('cy', {});
    expect(daySaid(day, { weekday: 'short' })).toBe('Gwen 4 Rhag');
    expect(daySaid(day, full)).toBe('Dydd Gwener 4 Rhagfyr 2026');
    expect(daySaid(day, { day: false, year: true })).toBe('Rhag 2026');
  });

  test('our Welsh names are those of Intl, which knows them here', () => {
    expect(Intl.DateTimeFormat.supportedLocalesOf('cy')).toEqual(['cy']);
    const ofIntl = (at: number, what: 'weekday' | 'month', length: 'short' | 'long') =>
      new Intl.DateTimeFormat('cy', { day: 'numeric', [what]: length, timeZone: 'UTC' })
        .formatToParts(at)
        .find(({ type }) => type === what)?.value;
    for (const length of ['short', 'long'] as const) {
      for (let month = 1; month <= 12; month += 1) {
        expect(nameOf('month', month, length, 'cy')).toBe(
          ofIntl(Date.UTC(2026, month - 1, 1), 'month', length),
        );
      }
      for (let weekday = 1; weekday <= 7; weekday += 1) {
        // 2001 began on a Monday.
        const at = Date.UTC(2001, 0, weekday);
        const withDay = new Intl.DateTimeFormat('cy', {
          weekday: length,
          day: 'numeric',
          month: 'long',
          timeZone: 'UTC',
        })
          .formatToParts(at)
          .find(({ type }) => type === 'weekday')?.value;
        expect(nameOf('weekday', weekday, length, 'cy')).toBe(withDay);
      }
    }
  });
});
