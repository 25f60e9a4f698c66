import { describe, expect, test } from 'vitest';
import { guessColumns, hasName } from '#utils/caseload-file/columns.ts';
import { planImport, takenIn } from '#utils/caseload-file/plan-import.ts';
import { readTable, textIn } from '#utils/caseload-file/read-table.ts';

const ONE_ROSTER = [
  '"sourcedId","status","dateLastModified","enabledUser","orgSourcedIds","role","username","userIds","givenName","familyName","middleName","identifier","email","sms","phone","agentSourcedIds","grades","password"',
  '"u1","active","","true","o1","student","akhan","","Amira","Khan","","000123","a@example.ac.uk","","","","13",""',
  '"u2","active","","true","o1","teacher","phughes","","Pat","Hughes","","900001","p@example.ac.uk","","","","",""',
  '"u3","tobedeleted","","false","o1","student","gone","","Gone","Away","","000999","g@example.ac.uk","","","","13",""',
  '"u4","active","","true","o1","student","zcole","","Zoë","Cole","","000124","z@example.ac.uk","","","","13",""',
].join('\r\n');

const tableOf = (text: string) => {
  const read = readTable(text);
  if (!read.ok) throw new Error(read.why);
  return read.value;
};
const plan = (text: string, learners: Parameters<typeof planImport>[2] = []) => {
  const table = tableOf(text);
  return planImport(table, guessColumns(table.columns), learners);
};
const idOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

describe('OneRoster users.csv', () => {
  test('gives learners with their identifier, leading zeros kept, and leaves others out', () =>
    expect(
      plan(ONE_ROSTER).map(({ learner, stands }) => [learner.name, learner.misRef, stands]),
    ).toEqual([
      ['Amira Khan', '000123', 'new'],
      ['Pat Hughes', '900001', 'not-learner'],
      ['Gone Away', '000999', 'not-learner'],
      ['Zoë Cole', '000124', 'new'],
    ]));
  test('nothing else is read out of it', () =>
    expect(Object.keys(plan(ONE_ROSTER)[0]?.learner ?? {})).toEqual(['name', 'misRef', 'groups']));
});

describe('headings of other systems', () => {
  test.each([
    [
      ['Surname', 'Forename', 'LearnRefNumber'],
      { given: 'Forename', family: 'Surname', misRef: 'LearnRefNumber' },
    ],
    [
      ['Student name', 'Student ID', 'Tutor group'],
      { name: 'Student name', misRef: 'Student ID', group: 'Tutor group' },
    ],
    [['Name', 'First name', 'Last name'], { given: 'First name', family: 'Last name' }],
    [['Date of birth', 'EHCP'], {}],
  ])('%j', (headings, columns) => expect(guessColumns(headings)).toEqual(columns));
  test('a name needs one column, or both parts', () => {
    expect(hasName({ given: 'a' })).toBe(false);
    expect(hasName({ given: 'a', family: 'b' })).toBe(true);
    expect(hasName({ name: 'a' })).toBe(true);
  });
});

describe('nobody is doubled', () => {
  const learners = [
    { id: idOf(1), name: 'Amira Khan', misRef: '1' },
    { id: idOf(2), name: 'Jo Lee', misRef: null },
  ];
  const rows = (text: string) =>
    plan(`Name,Student ID,Group\n${text}`, learners).map(({ stands, like }) => [stands, like]);

  test.each([
    ['known by the reference, whatever the name', 'A. Khan-Smith,1,', ['known', idOf(1)]],
    ['the same name and another reference is asked about', 'amira khan,2,', ['same-name', idOf(1)]],
    ['the same name without a reference is asked about', 'Jo Lee,,', ['same-name', idOf(2)]],
    ['a new one', 'Zoë Cole,3,', ['new', null]],
    ['no name', ',4,', ['no-name', null]],
  ])('%s', (_name, row, stands) => expect(rows(row)).toEqual([stands]));

  test('a reference that comes twice in the file counts once', () =>
    expect(rows('Zoë Cole,3,\nZ Cole,3,\nSam Birch,,\nsam birch,,').map(([one]) => one)).toEqual([
      'new',
      'twice',
      'new',
      'twice',
    ]));

  test('of the same name are taken in only when the mentor says that they are somebody else', () => {
    const all = plan('Name,Student ID\nJo Lee,9\nZoë Cole,3', learners);
    expect(takenIn(all, new Set()).map(({ name }) => name)).toEqual(['Zoë Cole']);
    expect(takenIn(all, new Set([1])).map(({ name }) => name)).toEqual(['Jo Lee', 'Zoë Cole']);
  });
});

describe('a file', () => {
  test('with semicolons, a byte order mark and groups', () => {
    const [row] = plan('\uFEFFName;Student ID;Group\nAmira  Khan ;007;SP3A, SP3B');
    expect(row?.learner).toEqual({ name: 'Amira Khan', misRef: '007', groups: ['SP3A', 'SP3B'] });
  });
  test('of names alone', () =>
    expect(plan('Name\nAmira Khan\nJo Lee').map(({ learner }) => learner.name)).toEqual([
      'Amira Khan',
      'Jo Lee',
    ]));
  test.each([
    ['nothing', ''],
    ['headings alone', 'Name,Student ID\n'],
  ])('with %s has no learners', (_name, text) =>
    expect(readTable(text)).toEqual({ ok: false, why: 'import.empty' }),
  );
  test('with a quote that never ends is not read', () =>
    expect(readTable('Name\n"Amira')).toEqual({ ok: false, why: 'import.unread' }));
  test('longer than a caseload is another file', () =>
    expect(readTable(`Name\n${'A\n'.repeat(20_001)}`)).toEqual({
      ok: false,
      why: 'import.tooLong',
    }));
  test('of Excel’s is read as it was typed', () => {
    expect(textIn(new Uint8Array([90, 111, 235]).buffer)).toBe('Zoë');
    expect(textIn(new TextEncoder().encode('Zoë').buffer)).toBe('Zoë');
  });
});
