import { describe, expect, test } from 'vitest';
import type { OwnProfile } from '#utils/domain/export-profile.ts';
import { recordOfQuestion, recordOfReview, recordsOfSteps } from '#utils/mis/export-record.ts';
import { fieldsOf } from '#utils/mis/field-kinds.ts';
import { collegeProfiles, profilesFor, shippedProfiles } from '#utils/mis/known-profiles.ts';
import { Field, Profile, RowKind } from '#utils/mis/profile.ts';
import { profileFile, profileFileName, readProfileFile } from '#utils/mis/profile-file.ts';
import { rowOf } from '#utils/mis/rows.ts';
import { fieldsIn } from '#utils/mis/template.ts';
import { fileOf } from '#utils/mis/write-file.ts';
import { aLearner, aQuestion, aRecord, aReview, aTarget, byId, idOf } from './made-up.ts';

const shipped = shippedProfiles.map((one): [string, Profile] => [one.id, one.profile]);

describe.each(shipped)('the shipped profile %s', (id, profile) => {
  test('is a profile, says what it is modelled on, and that the college must check it', () => {
    expect(Profile.parse(profile)).toEqual(profile);
    expect(profile.about).toMatch(/modelled on/i);
    expect(profile.about).toMatch(/MIS team|check/);
    expect(id.endsWith(profile.rows)).toBe(true);
  });
  test('has only columns that its rows can fill', () => {
    const asked = profile.columns.flatMap((column) => {
      if ('constant' in column) return [];
      return 'field' in column ? [column.field] : fieldsIn(column.template);
    });
    expect(asked.filter((field) => !fieldsOf(profile.rows).includes(field))).toEqual([]);
  });
  test('comes back out of its file', () => {
    expect(readProfileFile(profileFile(profile))).toEqual({ ok: true, value: profile });
    expect(profileFileName(profile)).toMatch(/^feedforward-profile-[a-z0-9-]+\.json$/);
  });
});

test('every field is offered for some kind of row', () => {
  const offered = new Set(RowKind.options.flatMap(fieldsOf));
  expect(Field.options.filter((field) => !offered.has(field))).toEqual([]);
});

test('there is a first profile for every kind of row, and it is the full one', () => {
  for (const rows of RowKind.options) expect(profilesFor(rows, [], [])[0]?.id).toBe(`full-${rows}`);
});

/** A row as heading to cell. */
function cells(profile: Profile, record: Parameters<typeof rowOf>[0]) {
  const row = rowOf(record, profile, 'Europe/London');
  if ('why' in row) throw new Error(row.why);
  return Object.fromEntries(profile.columns.map(({ heading }, at) => [heading, row.cells[at]]));
}

describe('what the shipped ones write', () => {
  test('Jisc: what happened to a target, in tabs', () => {
    const { profile } = byId('jisc-targets');
    const record = aRecord({ status: 'met' }, { userName: 'r.ashdown' });
    expect(cells(profile, record)).toEqual({
      USERNAME: 'r.ashdown',
      HOMEPAGE: 'https://vle.example.ac.uk',
      TIMESTAMP: '2026-11-20T23:30:00+00:00',
      ACTION: 'Achieved',
      OBJECTID: `urn:uuid:${idOf(100)}`,
      OBJECTNAME: 'I will add two sources to my leaflet',
      TARGET_CATEGORY: '',
      TARGET_VALUE: '',
      TARGET_TIME_PERIOD: '2026-12-04',
      VLE_MOD_ID: '',
      UDD_MOD_INST_ID: '',
    });
    const text = new TextDecoder().decode(fileOf(profile, []));
    expect(text).toBe(`${profile.columns.map(({ heading }) => heading).join('\t')}\r\n`);
  });
  test('PICS: the time spent, with UK dates', () => {
    const record = recordOfReview({ review: aReview(), learner: aLearner() });
    expect(cells(byId('pics-reviews').profile, record)).toEqual({
      ULIN: '000777',
      StartDateTime: '22/11/2026 14:00',
      DurationHours: '0.42',
    });
  });
  test('ProMonitor: a person code of eight digits, no bullet and no line break', () => {
    const { profile } = byId('promonitor-targets');
    expect(cells(profile, aRecord({ statement: '- Add two\nsources' }))).toMatchObject({
      StudentID: '00000777',
      Target: 'Add two sources',
      Status: 'Not started',
    });
  });
  test('ebs: no zeros in front, and months in letters', () => {
    expect(cells(byId('ebs-targets').profile, aRecord())).toMatchObject({
      PERSON_CODE: '777',
      DUE_DATE: '04-Dec-2026',
    });
  });
  test('a row for every step', () => {
    const { profile } = byId('full-steps');
    const from = { target: aTarget(), learner: aLearner(), lastFollowUp: null };
    const rows = recordsOfSteps(from).map((record) => cells(profile, record));
    expect(rows.map((row) => [row['Step number'], row.Step, row.Done, row['Record id']])).toEqual([
      ['1', 'Find two sources', 'done', idOf(200)],
      ['2', 'Write one line on each', 'not done', idOf(201)],
    ]);
  });
  test('a review with what was asked and answered', () => {
    const record = recordOfReview({ review: aReview(), learner: aLearner() });
    expect(cells(byId('full-reviews').profile, record)).toMatchObject({
      'Review on': '22/11/2026',
      Checklist: 'Weekly talk',
      Minutes: '25',
      'Confidence (0-10)': '6',
      Answers: 'What went well? The plan\nHow sure are you? 6\nBrought the planner? Yes',
    });
  });
  test('a question with its answer', () => {
    const record = recordOfQuestion({
      question: aQuestion({ state: 'answered', answer: 'Two pages', answeredOn: '2026-11-23' }),
      target: null,
      learner: aLearner(),
    });
    expect(cells(byId('full-questions').profile, record)).toMatchObject({
      Question: 'How long should it be?',
      State: 'Answered',
      Answer: 'Two pages',
      'Answered on': '23/11/2026',
    });
  });
});

describe('a longer text than a profile allows', () => {
  const own = (change: object) =>
    Profile.parse({
      name: 'Short',
      rows: 'targets',
      columns: [{ heading: 'Text', field: 'evidence', longest: 20 }],
      guard: 'apostrophe',
      ...change,
    });
  const long = aRecord({ evidence: 'Both sources are in the list' });
  test('stays behind', () =>
    expect(rowOf(long, own({}), 'UTC')).toMatchObject({
      why: 'exporting.held.tooLong',
      column: 0,
    }));
  test('or is cut between words, and says so', () =>
    expect(rowOf(long, own({ whenLong: 'cut' }), 'UTC')).toEqual({
      cells: ['Both sources are in…'],
      flags: [{ heading: 'Text', was: 'cut', signs: '' }],
    }));
  test.each([
    ['=1+1+1+1+1+1+1+1+1+1+1+1', "'=1+1+1+1+1+1+1+1+1…"],
    [`x${'😀'.repeat(20)}`, 'x😀😀😀😀😀😀😀😀😀…'],
    ['👩‍🏫👩‍🏫👩‍🏫👩‍🏫👩‍🏫', '👩‍🏫👩‍🏫👩‍🏫…'],
  ])('%s is cut to %s', (evidence, cell) => {
    const row = rowOf(aRecord({ evidence }), own({ whenLong: 'cut' }), 'UTC');
    expect(row).toMatchObject({ cells: [cell] });
    expect(cell.length).toBeLessThanOrEqual(20);
  });
});

describe('a file that is no profile', () => {
  const { profile } = byId('full-targets');
  test.each([
    ['nothing', ''],
    ['no JSON', 'Learner,Target'],
    ['another file of ours', JSON.stringify({ kind: 'feedforward-checklist', version: 1 })],
    ['a later version', profileFile(profile).replace('"version": 1', '"version": 2')],
    ['a key that we do not know', profileFile(profile).replace('"bom"', '"bomb"')],
    ['two columns of one heading', profileFile(profile).replace('"Work"', '"Course"')],
    ['no guard outside a workbook', profileFile(profile).replace('"apostrophe"', '"none"')],
    ['a sheet that Excel would refuse', profileFile({ ...profile, sheet: 'a/b' })],
  ])('is refused: %s', (_, text) =>
    expect(readProfileFile(text)).toEqual({ ok: false, why: 'profiles.file.none' }),
  );
  test('is refused unread when it is huge', () =>
    expect(readProfileFile('x'.repeat(600_000))).toEqual({
      ok: false,
      why: 'profiles.file.tooLarge',
    }));
  test('but a byte order mark in front is none of its faults', () =>
    expect(readProfileFile(`\ufeff${profileFile(profile)}`).ok).toBe(true));
});

describe('the college’s profiles', () => {
  const own: OwnProfile = {
    ...{ id: idOf(7), createdAt: '2026-11-23T09:00:00.000Z', rev: 1 },
    updatedAt: '2026-11-23T09:00:00.000Z',
    profile: { ...byId('full-targets').profile, name: 'Mine' },
  };
  const text = profileFile({ ...byId('promonitor-targets').profile, name: 'Northfield' });
  const { profiles, unread } = collegeProfiles(['{}', text]);

  test('those that are none are told of and cost the others nothing', () => {
    expect(profiles.map(({ id, by }) => [id, by])).toEqual([
      ['college-targets-Northfield', 'college'],
    ]);
    expect(unread).toEqual([1]);
  });
  test('are the only ones for their rows', () => {
    expect(profilesFor('targets', [own], profiles).map(({ by }) => by)).toEqual(['college']);
    expect(profilesFor('reviews', [own], profiles).map(({ by }) => by)).toContain('us');
  });
  test('without them the mentor has theirs and ours', () => {
    const names = profilesFor('targets', [own], []).map(({ profile }) => profile.name);
    expect(names).toEqual(expect.arrayContaining(['Feedforward full', 'Mine', 'ebs-like']));
  });
});
