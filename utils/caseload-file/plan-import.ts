import type { RecordId } from '#utils/domain/ids.ts';
import type { Learner } from '#utils/domain/learner.ts';
import type { Columns } from './columns.ts';
import type { Table } from './read-table.ts';

/** A learner as a file names them. */
export interface FileLearner {
  name: string;
  misRef: string | null;
  groups: string[];
}

/**
 * How a row stands to the caseload. `known`: somebody has that MIS reference. `same-name`: nobody has the reference, but somebody
 * has the name, who may be them or not: left out unless the mentor says that it is somebody else. `twice`: an earlier row has it.
 */
export type RowStanding = 'new' | 'known' | 'same-name' | 'twice' | 'no-name' | 'not-learner';

export interface PlannedRow {
  /** Its place in the file; the first row after the headings is 1. */
  row: number;
  learner: FileLearner;
  stands: RowStanding;
  /** Whom it is or may be; `null` = nobody. */
  like: RecordId | null;
}

const LONGEST_NAME = 200;

const cell = (row: Record<string, string>, heading: string | undefined): string =>
  heading === undefined ? '' : (row[heading] ?? '').trim().replace(/\s+/g, ' ');

function learnerIn(row: Record<string, string>, columns: Columns): FileLearner {
  const { name, given, family, misRef, group } = columns;
  const whole = cell(row, name) || `${cell(row, given)} ${cell(row, family)}`.trim();
  return {
    name: whole.slice(0, LONGEST_NAME),
    misRef: cell(row, misRef) || null,
    groups: cell(row, group)
      .split(/[;,]/)
      .map((one) => one.trim())
      .filter((one) => one !== ''),
  };
}

/** OneRoster lists everybody: teachers, parents, and users who are to be deleted. Other files have no such columns. */
const isLearner = (row: Record<string, string>): boolean =>
  (row.role === undefined || /^(student|learner)?$/i.test(row.role.trim())) &&
  !/^tobedeleted$/i.test(row.status?.trim() ?? '');

const plain = (name: string): string => name.toLowerCase();

/** How each row of a file stands to the caseload. Nothing is matched by name: a name only raises the question. */
export function planImport(
  { rows }: Table,
  columns: Columns,
  learners: readonly Pick<Learner, 'id' | 'name' | 'misRef'>[],
): PlannedRow[] {
  const byRef = new Map(
    learners.flatMap(({ id, misRef }) => (misRef === null ? [] : [[misRef, id] as const])),
  );
  const byName = new Map(learners.map(({ id, name }) => [plain(name), id]));
  const seen = new Set<string>();
  return rows.map((row, at) => {
    const learner = learnerIn(row, columns);
    const { name, misRef } = learner;
    const key = misRef ?? `name ${plain(name)}`;
    const isTwice = seen.has(key);
    const ref = misRef === null ? null : (byRef.get(misRef) ?? null);
    const like = ref ?? byName.get(plain(name)) ?? null;
    const stands = ((): RowStanding => {
      if (!isLearner(row)) return 'not-learner';
      if (!name) return 'no-name';
      if (isTwice) return 'twice';
      if (ref) return 'known';
      return like ? 'same-name' : 'new';
    })();
    if (stands !== 'not-learner' && stands !== 'no-name') seen.add(key);
    return { row: at + 1, learner, stands, like };
  });
}

/** What an import takes in: what is new or known, and those of the same name whom the mentor says to be somebody else. */
export const takenIn = (plan: readonly PlannedRow[], others: ReadonlySet<number>): FileLearner[] =>
  plan
    .filter(
      ({ stands, row }) =>
        stands === 'new' || stands === 'known' || (stands === 'same-name' && others.has(row)),
    )
    .map(({ learner }) => learner);
