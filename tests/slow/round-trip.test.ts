import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { freshStore } from '#tests/store/fresh-store.ts';
import { playTerm } from '#tests/support/sample-term/play-term.ts';
import {
  needsSpreadsheet,
  openedIn,
  spreadsheetProgram,
} from '#tests/support/spreadsheet-program.ts';
import { strictlyParsed } from '#tests/support/strictly-parsed.ts';
import { byId } from '#tests/unit/mis/made-up.ts';
import { type Cell, readWorkbook } from '#tests/unit/mis/read-workbook.ts';
import { writeAtOnce } from '#tests/unit/mis/write-at-once.ts';
import type { Learner } from '#utils/domain/learner.ts';
import type { FollowUpEntry } from '#utils/domain/log-entry.ts';
import { standingFollowUps } from '#utils/domain/log-history.ts';
import type { Target } from '#utils/domain/target.ts';
import { createExportServices } from '#utils/services/export-services.ts';
import type { Store } from '#utils/store/db.ts';

const TODAY = '2026-11-27';
const clock = { now: () => `${TODAY}T15:00:00.000Z`, today: () => TODAY };

let db: Store;
/** What was made by each profile, by its id. */
const files = new Map<string, Uint8Array>();
const truth = new Map<string, { target: Target; learner: Learner; last: FollowUpEntry | null }>();

/** A term in which every learner has a reference with zeros in front, some a ULN, and some words are nasty. */
beforeAll(async () => {
  db = freshStore();
  await playTerm(db, { learners: 60, weeks: 12, today: TODAY, seed: 2026 });
  const learners = await db.learners.toArray();
  for (const [at, { id }] of learners.entries())
    await db.learners.update(id, {
      misRef: String(at + 7).padStart(6, '0'),
      userName: `s${String(at + 7).padStart(8, '0')}`,
    });
  const some = (await db.targets.orderBy('createdAt').toArray()).slice(0, 4);
  const nasty = ['=1+1', 'Zoë says “yes”,\n- once; twice', '"a","b"', '00123 – 😀 مرحبا'];
  for (const [at, { id }] of some.entries())
    await db.targets.update(id, { evidence: nasty[at] ?? '', agreedOn: '2026-09-14' });
  const byId = new Map((await db.learners.toArray()).map((one) => [one.id, one]));
  const log = standingFollowUps(await db.log.orderBy('at').toArray());
  for (const target of await db.targets.toArray()) {
    const learner = byId.get(target.learnerId);
    const last = log.findLast(({ targetId }) => targetId === target.id) ?? null;
    if (learner) truth.set(target.id, { target, learner, last });
  }
  const services = createExportServices(db, clock, {
    writeRows: writeAtOnce,
    saveFile: async (name, bytes) => {
      files.set(name, bytes);
    },
    copyText: async () => true,
  });
  for (const id of ['full-targets', 'excel-targets', 'jisc-targets', 'full-follow-ups'])
    await send(services, id);
}, 120_000);

async function send(services: ReturnType<typeof createExportServices>, id: string) {
  const by = byId(id);
  const preview = await services.previewExport(by);
  if (!preview.ok) throw new Error(preview.why);
  const made = await services.downloadExport(by, preview.value.rows);
  if (!made.ok) throw new Error(made.why);
  const bytes = files.get(made.value.fileName);
  if (bytes) files.set(id, bytes);
}

const fileOf = (id: string): Uint8Array => files.get(id) ?? new Uint8Array();

const parsed = (id: string, delimiter: string) =>
  strictlyParsed(new TextDecoder().decode(fileOf(id)), delimiter);

const uk = (day: string | null): string => (day === null ? '' : day.split('-').reverse().join('/'));
/** In London, by Node's own calendar. */
const ukAt = (at: string): string =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone: Temporal.Now.timeZoneId(),
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  }).format(new Date(at));
const WORDS: Record<string, string> = {
  draft: 'Draft',
  agreed: 'Agreed',
  'in-progress': 'In progress',
  met: 'Met',
  'partly-met': 'Partly met',
  'not-met': 'Not met',
  withdrawn: 'Withdrawn',
};
const OUTCOMES: Record<string, string> = {
  done: 'Done',
  partly: 'Partly done',
  'not-yet': 'Not yet',
};

/** What the file must say of a target, reckoned from the records alone. */
function said(id: string): Record<string, string> {
  const found = truth.get(id);
  if (!found) throw new Error(`No target ${id}`);
  const { target, learner, last } = found;
  return {
    Learner: learner.name,
    'MIS reference': learner.misRef ?? '',
    'LMS user id': learner.identities.map(({ userId }) => userId).join('; '),
    Course: target.course ?? '',
    Work: target.work ?? '',
    Target: target.statement,
    Steps: target.steps
      .map(({ text, done }, at) => `${at + 1}. ${text}${done ? ' (done)' : ''}`)
      .join('\n'),
    Evidence: target.evidence,
    'By when': uk(target.due),
    'Agreed on': uk(target.agreedOn),
    Status: WORDS[target.status] ?? '',
    'Set on': ukAt(target.createdAt),
    'Last follow-up': last ? ukAt(last.at) : '',
    'Last outcome': last ? (OUTCOMES[last.followUp.outcome] ?? '') : '',
    'Last note': last?.followUp.note ?? '',
    'Last confidence (0-10)': String(last?.followUp.confidence ?? ''),
    'Next date': uk(target.reviewOn),
    'Record version': String(target.rev),
  };
}

/** What was written without its guard. */
const unguarded = (text: string): string => text.replace(/^'(?=[=+\-@])/, '');

describe('a term, exported and read back by others', () => {
  test('there is enough of it', () => {
    expect(truth.size).toBeGreaterThan(100);
    expect(parsed('full-targets', ',').length).toBeGreaterThan(100);
  });

  test('CSV by papaparse: every field is what the record says, ids keep their zeros', () => {
    const rows = parsed('full-targets', ',');
    for (const row of rows) {
      const expected = said(row['Record id'] ?? '');
      for (const [heading, text] of Object.entries(expected))
        expect([heading, unguarded(row[heading] ?? '')]).toEqual([heading, text.trim()]);
    }
    expect(rows.every((row) => /^0000\d\d$/.test(row['MIS reference'] ?? ''))).toBe(true);
  });

  test('follow-ups: one row each, with its own day and words', () => {
    const rows = parsed('full-follow-ups', ',');
    const notes = new Map(rows.map((row) => [row['Record id'], row.Note]));
    expect(notes.size).toBeGreaterThan(50);
    expect(notes.size).toBe(rows.length);
  });

  test('Jisc’s tabs by papaparse: user names, moments and what happened', () => {
    const rows = parsed('jisc-targets', '\t');
    expect(rows.length).toBeGreaterThan(100);
    for (const row of rows) {
      expect(row.USERNAME).toMatch(/^s\d{8}$/);
      expect(new Date(row.TIMESTAMP ?? '').getTime()).toBeGreaterThan(0);
      expect(['Created', 'Updated', 'Achieved']).toContain(row.ACTION);
      const id = (row.OBJECTID ?? '').replace('urn:uuid:', '');
      expect(row.OBJECTNAME).toBe(truth.get(id)?.target.statement);
    }
  });

  /** A cell of a workbook as a UK reader is shown it. */
  const shown = (cell: Cell | undefined): string => {
    if (!cell) return '';
    if ('day' in cell) return uk(cell.day);
    return 'text' in cell ? cell.text : String(cell.number);
  };

  test('workbook: days are days, references are text, all fields are what the records say', () => {
    const { rows } = readWorkbook(fileOf('excel-targets'));
    const headings = rows[0]?.map(shown) ?? [];
    expect(rows.length).toBeGreaterThan(100);
    for (const cells of rows.slice(1)) {
      const at = (heading: string) => cells[headings.indexOf(heading)];
      const expected = said(shown(at('Record id')));
      for (const [heading, text] of Object.entries(expected))
        expect([heading, shown(at(heading))]).toEqual([heading, text.trim()]);
      expect(at('MIS reference')).toHaveProperty('text');
      for (const heading of ['By when', 'Set on'])
        if (shown(at(heading)) !== '') expect(at(heading)).toHaveProperty('day');
    }
  });

  describe('in LibreOffice, where this machine has it', () => {
    beforeEach(needsSpreadsheet);
    test.each([
      ['excel-targets', 'xlsx', undefined],
      ['full-targets', 'csv', `CSV:44,34,76,1,${allText()},0,true,false`],
    ] as const)('%s holds the same, zeros and days with it', (id, ending, options) => {
      const [headings = [], ...rows] = openedIn(spreadsheetProgram ?? '', fileOf(id), {
        ending,
        ...(options && { options }),
      });
      expect(rows.length).toBeGreaterThan(100);
      for (const cells of rows) {
        const at = (heading: string) => cells[headings.indexOf(heading)] ?? '';
        const expected = said(at('Record id'));
        for (const [heading, text] of Object.entries(expected))
          expect([heading, unguarded(at(heading))]).toEqual([heading, text.trim()]);
      }
    });
  });
});

/** Every column as text, in LibreOffice's words. */
function allText(): string {
  return byId('full-targets')
    .profile.columns.map((_, at) => `${at + 1}/2`)
    .join('/');
}
