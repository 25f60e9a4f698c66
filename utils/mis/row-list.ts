import type { PlannedRow } from './plan-export.ts';

/** A row, and what it said when it was shown. */
export type ShownRow = Pick<PlannedRow, 'recordId' | 'hash'>;

/** Rows of which there may be very many: an array, or a list that unfolds them as they are asked for. */
export interface RowList extends Iterable<PlannedRow> {
  readonly length: number;
  slice(from: number, to: number): PlannedRow[];
}

/** Some rows, folded up. */
export interface RowPack {
  bytes: Uint8Array<ArrayBuffer>;
  /** An id and a hash a line: asked for of all rows, when a file is made. */
  shown: string;
}

/** So many rows lie in a pack (fewer in the last): unfolding them takes some milliseconds. */
export const PACK = 100;

/** The packs that the rows in view lie in, and those that they come from. */
const OPEN = 3;

/** Folds some rows up. */
export const packOf = (rows: readonly PlannedRow[]): RowPack => ({
  bytes: new TextEncoder().encode(JSON.stringify(rows)),
  shown: rows.map(({ recordId, hash }) => `${recordId} ${hash}`).join('\n'),
});

function unfolded({ bytes }: RowPack): PlannedRow[] {
  const rows: PlannedRow[] = JSON.parse(new TextDecoder().decode(bytes));
  return rows;
}

const shownIn = ({ shown }: RowPack): ShownRow[] =>
  shown.split('\n').map((line) => {
    const end = line.lastIndexOf(' ');
    return { recordId: line.slice(0, end), hash: line.slice(end + 1) };
  });

const packAt = (place: number): number => Math.floor(place / PACK);

/**
 * Very many rows as bytes, which the browser has not to look through when it sweeps up: 100,000 rows as objects keep a page from answering for
 * a tenth of a second each time.
 */
export class FoldedRows implements RowList {
  readonly length: number;
  readonly #packs: readonly RowPack[];
  /** Which of the rows; `null` = all. */
  readonly #places: Uint32Array | null;
  /** Rows that come after those. */
  readonly #more: readonly PlannedRow[];
  readonly #open = new Map<number, PlannedRow[]>();

  constructor(
    packs: readonly RowPack[],
    count: number,
    places: Uint32Array | null = null,
    more: readonly PlannedRow[] = [],
  ) {
    this.#packs = packs;
    this.#places = places;
    this.#more = more;
    this.length = (places?.length ?? count) + more.length;
  }

  /** Some of them, by their places in the list as it came, and others after these. */
  pick(places: readonly number[], more: readonly PlannedRow[]): FoldedRows {
    return new FoldedRows(this.#packs, places.length, Uint32Array.from(places), more);
  }

  slice(from: number, to: number): PlannedRow[] {
    const folded = this.length - this.#more.length;
    const rows: PlannedRow[] = [];
    for (let at = Math.max(0, from); at < Math.min(to, folded); at += 1) {
      const place = this.#places?.[at] ?? at;
      const row = this.#opened(packAt(place))[place % PACK];
      if (row) rows.push(row);
    }
    const rest = this.#more.slice(Math.max(0, from - folded), Math.max(0, to - folded));
    return [...rows, ...rest];
  }

  [Symbol.iterator](): Iterator<PlannedRow> {
    return this.#each(unfolded, (row) => row);
  }

  /** What was shown of each, without unfolding any. */
  shown(): Iterable<ShownRow> {
    return this.#each<ShownRow>(shownIn, (row) => row);
  }

  *#each<T>(of: (pack: RowPack) => T[], last: (row: PlannedRow) => T): Generator<T> {
    const folded = this.length - this.#more.length;
    let [at, pack]: [number, T[]] = [-1, []];
    for (let turn = 0; turn < folded; turn += 1) {
      const place = this.#places?.[turn] ?? turn;
      const source = this.#packs[packAt(place)];
      if (packAt(place) !== at && source) [at, pack] = [packAt(place), of(source)];
      const one = pack[place % PACK];
      if (one !== undefined) yield one;
    }
    yield* this.#more.map(last);
  }

  #opened(at: number): PlannedRow[] {
    const pack = this.#packs[at];
    const rows = this.#open.get(at) ?? (pack ? unfolded(pack) : []);
    // The one that was asked for last stands last.
    this.#open.delete(at);
    this.#open.set(at, rows);
    for (const old of [...this.#open.keys()].slice(0, -OPEN)) this.#open.delete(old);
    return rows;
  }
}

/** Some of the rows of a list, by their places, and others after these. */
export function picked(
  rows: RowList,
  places: readonly number[],
  more: readonly PlannedRow[],
): RowList {
  if (places.length === rows.length && more.length === 0) return rows;
  if (rows instanceof FoldedRows) return rows.pick(places, more);
  const all = rows.slice(0, rows.length);
  return [...places.flatMap((place) => all[place] ?? []), ...more];
}

/** What was shown of rows, one after the other. */
export const shownOf = (rows: Iterable<ShownRow>): Iterable<ShownRow> =>
  rows instanceof FoldedRows ? rows.shown() : rows;
