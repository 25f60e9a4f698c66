import { describe, expect, test } from 'vitest';
import { bodyOf, courseKey } from '#utils/domain/awarding-body.ts';
import { MOST_TERMS, withoutTerm, withTerm } from '#utils/domain/glossary.ts';
import { rulesOff } from '#utils/domain/rule-name.ts';
import { settingsIn } from '#utils/settings/settings.ts';

describe('stored settings', () => {
  test('whatever is stored, there are settings: every rule on', () => {
    for (const stored of [null, undefined, 7, 'x', [], { rulesOff: 'huge', glossary: 4 }])
      expect(settingsIn(stored)).toEqual({
        hints: true,
        hintsSeen: [],
        backupDays: 7,
        retention: { daysAfterExport: null, yearEnd: null },
        lockAfter: 15,
        morning: { isOn: false, time: '08:30' },
        offersWordings: false,
        exportProfiles: {},
        language: 'browser',
        rulesOff: [],
        ownPrompts: [],
        wordWatch: { added: [], off: [] },
        usualBody: null,
        courseBodies: [],
        glossary: [],
        statusNames: {},
        terms: [],
        weekEnd: { isSaid: false, day: 5, time: '15:00' },
        whoHelps: '',
      });
  });

  test('a row of another version costs itself, never the list', () => {
    const term = { term: 'EPA', plain: 'the last test' };
    const read = settingsIn({
      rulesOff: ['huge', 'a-rule-to-come', 'why'],
      glossary: [term, { term: 4 }],
      usualBody: 'a body to come',
    });
    expect(read).toMatchObject({ rulesOff: ['huge', 'why'], glossary: [term], usualBody: null });
  });
});

test('the mentor and the college turn rules off; the college can keep one on', () => {
  expect(rulesOff(['why'])).toEqual(['why']);
  expect(rulesOff(['why', 'sensitive'], { off: ['huge'], on: ['sensitive'] })).toEqual([
    'huge',
    'why',
  ]);
});

describe('the awarding body of a course', () => {
  const course = { site: 'https://vle.example', course: 'Business', courseId: '7' };
  const key = courseKey(course);
  test('its own choice before the usual one, also when that is none', () => {
    const usual = { usualBody: 'btec-l3', courseBodies: [] } as const;
    expect(bodyOf(key, { ...usual, courseBodies: [] })).toBe('btec-l3');
    const own = [{ course: key ?? '', name: 'Business', body: null }];
    expect(bodyOf(key, { usualBody: 'btec-l3', courseBodies: own })).toBeNull();
    expect(bodyOf(null, { usualBody: 't-level', courseBodies: own })).toBe('t-level');
  });
  test('courses of one name on two sites are two; no course has no key', () => {
    expect(courseKey({ ...course, site: 'https://other.example' })).not.toBe(key);
    expect(courseKey({ ...course, courseId: null })).toBe('https://vle.example/Business');
    expect(courseKey({ ...course, courseId: null, course: null })).toBeNull();
  });
});

describe('the glossary', () => {
  const epa = { term: 'EPA', plain: 'the last test' };
  test('a term is put in once, in order, tidied; a blank one is not', () => {
    const two = withTerm(withTerm([epa], { term: ' ADR ', plain: 'a  record' }), epa);
    expect(two).toEqual([{ term: 'ADR', plain: 'a record' }, epa]);
    expect(withTerm([epa], { term: 'epa', plain: 'new' })).toEqual([{ term: 'epa', plain: 'new' }]);
    expect(withTerm([epa], { term: '  ', plain: 'x' })).toEqual([epa]);
    expect(withoutTerm([epa], 'epa')).toEqual([]);
  });
  test('a full list stays as it is', () => {
    const full = Array.from({ length: MOST_TERMS }, (_, n) => ({ term: `t${n}`, plain: 'x' }));
    expect(withTerm(full, epa)).toBe(full);
  });
});
