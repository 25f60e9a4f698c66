import { describe, expect, test } from 'vitest';
import { AssessmentState } from '#utils/domain/target.ts';
import { TargetStatus } from '#utils/domain/target-status.ts';
import { recordOfFollowUp } from '#utils/mis/export-record.ts';
import { Profile } from '#utils/mis/profile.ts';
import { plainText, rowOf } from '#utils/mis/rows.ts';
import { fullProfiles } from '#utils/mis/shipped/full.ts';
import { aFollowUp, aRecord, ofFollowUp } from './made-up.ts';

const full = fullProfiles.targets;

/** A row as heading to cell. */
function cellsByHeading(record = aRecord(), profile = full, zone = 'Europe/London') {
  const row = rowOf(record, profile, zone);
  if ('why' in row) throw new Error(row.why);
  return Object.fromEntries(
    profile.columns.map(({ heading }, index) => [heading, row.cells[index]]),
  );
}

test.each(Object.entries(fullProfiles))('the default profile for %s is a profile', (kind, own) => {
  expect(Profile.parse(own)).toEqual(own);
  expect(own.rows).toBe(kind);
});

test('every state of a target and of its assessment has a word', () => {
  const words = (change: Parameters<typeof aRecord>[0]) => cellsByHeading(aRecord(change));
  const states = TargetStatus.options.map((status) => words({ status }).Status);
  expect(new Set(states).size).toBe(TargetStatus.options.length);
  const assessed = AssessmentState.options.map((state) => words({ assessment: state }).Assessment);
  expect(assessed).toEqual(['Practice', 'Live', 'Resubmission', 'Closed']);
});

test('a profile may ask for the deadline, how hard it feels, and the learner’s own words', () => {
  const asked = ['deadline', 'challenge', 'ownWords'] as const;
  const columns = asked.map((field) => ({ heading: field, field, ifEmpty: 'allow' as const }));
  const some = { deadline: '2026-12-11', challenge: 'too-much', ownWords: 'Two books' } as const;
  const own = Profile.parse({ ...full, columns });
  expect(cellsByHeading(aRecord(some), own)).toEqual({
    deadline: '11/12/2026',
    challenge: 'Too much',
    ownWords: 'Two books',
  });
  expect(Object.values(cellsByHeading(aRecord(), own))).toEqual(['', '', '']);
});

test('a target with its newest follow-up', () => {
  expect(cellsByHeading(aRecord({}, {}, aFollowUp()))).toMatchInlineSnapshot(`
    {
      "Agreed on": "20/11/2026",
      "Assessment": "",
      "By when": "04/12/2026",
      "Content hash": "",
      "Course": "Travel, level 2",
      "Evidence": "Both sources are in the list",
      "LMS id number": "00123",
      "LMS site": "https://vle.example.ac.uk",
      "LMS user id": "42",
      "Last confidence (0-10)": "7",
      "Last follow-up": "22/11/2026",
      "Last note": "One source found",
      "Last outcome": "Partly done",
      "Learner": "Robin Ashdown",
      "MIS reference": "000777",
      "Next date": "27/11/2026",
      "Record id": "00000000-0000-4000-8000-000000000064",
      "Record version": "3",
      "Removed": "",
      "Set on": "20/11/2026",
      "Status": "Agreed",
      "Steps": "1. Find two sources (done)
    2. Write one line on each",
      "Target": "I will add two sources to my leaflet",
      "Work": "City leaflet",
    }
  `);
});

test('a follow-up with its target', () => {
  const record = recordOfFollowUp(ofFollowUp());
  expect(cellsByHeading(record, fullProfiles['follow-ups'])).toMatchInlineSnapshot(`
    {
      "Confidence (0-10)": "7",
      "Content hash": "",
      "Course": "Travel, level 2",
      "Follow-up on": "22/11/2026",
      "LMS id number": "00123",
      "LMS site": "https://vle.example.ac.uk",
      "LMS user id": "42",
      "Learner": "Robin Ashdown",
      "MIS reference": "000777",
      "Next date": "01/12/2026",
      "Note": "One source found",
      "Outcome": "Partly done",
      "Record id": "00000000-0000-4000-8000-00000000012c",
      "Record version": "1",
      "Removed": "",
      "Target": "I will add two sources to my leaflet",
      "Target id": "00000000-0000-4000-8000-000000000064",
      "Why the date moved": "",
      "Work": "City leaflet",
    }
  `);
});

test('without a follow-up its columns are empty', () => {
  const cells = cellsByHeading(aRecord());
  expect([cells['Last follow-up'], cells['Last note'], cells['Next date']]).toEqual([
    '',
    '',
    '27/11/2026',
  ]);
});

test.each([
  ['Europe/London', '20/11/2026'],
  ['Australia/Adelaide', '21/11/2026'],
  ['America/Los_Angeles', '20/11/2026'],
])('in %s a target set late in the evening was set on %s', (zone, day) => {
  const cells = cellsByHeading(aRecord(), full, zone);
  expect([cells['Set on'], cells['By when']]).toEqual([day, '04/12/2026']);
});

test('a learner known to two sites has both ids, in one order', () => {
  const identities = [
    { site: 'https://a.example', userId: '1' },
    { site: 'https://b.example', userId: '2', idNumber: '007' },
  ];
  const cells = cellsByHeading(aRecord({}, { identities }));
  expect([cells['LMS site'], cells['LMS user id'], cells['LMS id number']]).toEqual([
    'https://a.example; https://b.example',
    '1; 2',
    '; 007',
  ]);
});

describe('a college’s own profile', () => {
  const own = Profile.parse({
    ...full,
    name: 'Own',
    dates: 'yyyy-MM-dd',
    newlines: 'slash',
    guard: 'strip',
    columns: [
      { heading: 'Type', constant: 'TARGET' },
      { heading: 'Ref', field: 'misRef', ifEmpty: 'hold' },
      { heading: 'By', field: 'due' },
      { heading: 'Text', field: 'steps' },
      { heading: 'Evidence', field: 'evidence' },
    ],
  });
  test('has its constants, dates, line breaks and guard', () => {
    expect(cellsByHeading(aRecord({ evidence: '- both listed' }), own)).toEqual({
      Type: 'TARGET',
      Ref: '000777',
      By: '2026-12-04',
      Text: '1. Find two sources (done) / 2. Write one line on each',
      Evidence: 'both listed',
    });
  });
  test.each([
    ['no reference, which this profile needs', { misRef: null }, {}, 'exporting.held.noMisRef'],
    ['a formula that cannot be stripped', {}, { evidence: '=1+1' }, 'exporting.held.formula'],
  ] as const)('holds back %s', (_, learner, target, why) => {
    expect(rowOf(aRecord(target, learner), own, 'UTC')).toMatchObject({ why });
  });
  test.each([
    ['a heading that starts a formula', { columns: [{ heading: '=A1', field: 'due' }] }],
    ['a field that is not there', { columns: [{ heading: 'A', field: 'shoeSize' }] }],
    ['no columns', { columns: [] }],
    ['a status without a word', { status: { open: 'Open' } }],
  ])('is refused for %s', (_, wrong) => {
    expect(Profile.safeParse({ ...full, ...wrong }).success).toBe(false);
  });
});

test.each([
  ['a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
  ['  a\tb  ', 'a\tb'],
  ['a\u0000\u0007b', 'ab'],
  ['a\ud800b', 'a\ufffdb'],
])('%j is written as %j', (text, plain) => expect(plainText(text)).toBe(plain));
