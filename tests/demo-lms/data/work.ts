/** One criterion of a rubric (with levels) or of a marking guide (with a top score). */
export interface Criterion {
  id: string;
  name: string;
  levels: string[];
  top: number;
}

/** A piece of marked work. `cmid` is Moodle's id, `canvasId` Canvas's. */
export interface Work {
  cmid: string;
  canvasId: string;
  courseId: string;
  name: string;
  marking: 'simple' | 'rubric' | 'guide';
  criteria: Criterion[];
  anonymous: boolean;
  workflow: boolean;
  /** When it had to be in; `null` = no due date was set. */
  due: string | null;
  /** How its Moodle page is drawn: as it should be, or as a release of the future might. */
  layout: 'usual' | 'changed';
}

const criterion = (id: string, name: string, levels: string[]): Criterion => ({
  id,
  name,
  levels,
  top: levels.length > 0 ? levels.length - 1 : 20,
});

const work = (cmid: string, courseId: string, name: string, more: Partial<Work> = {}): Work => ({
  cmid,
  canvasId: `21070000000088${cmid}`,
  courseId,
  name,
  marking: 'simple',
  criteria: [],
  anonymous: false,
  workflow: false,
  due: null,
  layout: 'usual',
  ...more,
});

const design = [
  criterion('1', 'Table design and normalisation', [
    'Tables are not normalised',
    'Some tables split sensibly',
    'All tables in third normal form',
  ]),
  criterion('2', 'Queries and reports', ['No working query', 'Simple queries work', 'Joins work']),
  criterion('3', 'Testing', ['No test plan', 'Plan without results', 'Plan with results']),
];

const faultFinding = [
  criterion('1', 'Safe isolation', []),
  criterion('2', 'Finding the fault', []),
  criterion('3', 'Written report', []),
];

/** The sample work: six areas of further education, and four pages that exist to be awkward. */
export const works: Work[] = [
  work('701', '31', 'Unit 3: Risk assessment report'),
  work('702', '32', 'Task 2: Designing a database', { marking: 'rubric', criteria: design }),
  work('703', '32', 'Fault finding on a lighting circuit', {
    marking: 'guide',
    criteria: faultFinding,
    due: '2026-11-09T15:45:00Z',
  }),
  work('704', '32', 'GCSE English: writing to persuade'),
  work('705', '32', 'Functional Skills maths: percentages', { anonymous: true, workflow: true }),
  work('706', '32', 'Plating and presentation, practical 4', { workflow: true }),
  work('707', '31', 'Reflective log: placement week 2'),
  work('708', '31', 'Unit 4: Care plan', { layout: 'changed' }),
  work('709', '31', 'Unit 5: Safeguarding case study'),
];

/** The work with this Moodle or Canvas id. */
export const workBy = (id: string | null | undefined): Work | undefined =>
  works.find((one) => one.cmid === id || one.canvasId === id);
