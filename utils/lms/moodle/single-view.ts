import type { ReadItem } from '#utils/domain/reading.ts';
import { bodyRows, cellsOf, gradeOf, idInLink, lineOf } from './dom.ts';
import { sourceOf } from './grade-report.ts';
import { singleView } from './gradebook-selectors.ts';
import { changed, type MoodlePage, type PageAnswer, recognised } from './page.ts';
import { itemsSaid, saidInSource } from './said.ts';
import { anyPage, gradeReport } from './selectors.ts';
import { isProved, notesOn, type Whose, whoseOf } from './whose.ts';

/** A shorter beginning says nothing that could be told from another comment's. */
const TELLING = 40;

/** Address and heading name the learner; while the table is being edited, the name of every box, too. */
function whoseTable(page: MoodlePage, table: Element): Whose {
  const link = page.doc.querySelector(singleView.heading)?.querySelector(anyPage.userLink);
  const boxes = [...table.querySelectorAll(singleView.box)].map(
    (box) => /_(\d+)$/.exec(box.getAttribute('name') ?? '')?.[1] ?? null,
  );
  const userId = page.url.searchParams.get('itemid');
  const proved = isProved(userId, [idInLink(link), ...boxes]);
  return whoseOf({ name: lineOf(link), userId, idNumber: null }, proved);
}

interface Shown {
  source: string;
  cut: boolean;
}

/**
 * The feedback in a cell. While editing it is the source, whole. Else Moodle prints the source as words, its tags and
 * all; only a lone paragraph is then sure to be whole, and of anything else there is a beginning.
 */
function shownIn(cell: Element): Shown {
  const box = cell.querySelector<HTMLTextAreaElement | HTMLInputElement>(singleView.box);
  if (box) return { source: box.value, cut: false };
  const printed = (cell.textContent ?? '').trim();
  const [, lone] = /^(?:<p[^>]*>)?([^<]*)(?:<\/p>)?$/.exec(printed) ?? [];
  if (lone !== undefined && !/&\w+;|(?:\.\.\.|…)$/.test(lone)) return { source: lone, cut: false };
  const beginning = /^(?:<[^>]*>\s*)?([^<&]*)/.exec(printed)?.[1]?.trim() ?? '';
  return { source: beginning.length < TELLING ? '' : beginning, cut: true };
}

/** The feedback stands behind the range, whose cell has a class; the feedback's has none. */
function shownInRow(row: Element): Shown | null {
  const cells = cellsOf(row);
  const at = cells.findIndex((cell) => cell.classList.contains(singleView.range));
  const cell = at === -1 ? undefined : cells[at + 1];
  return cell ? shownIn(cell) : null;
}

/** What a row is about, as its head and its grade say. */
function aboutRow(row: Element) {
  const cells = cellsOf(row);
  const head = cells.find((cell) => cell.classList.contains('gradeitem'));
  if (!head) return null;
  const link = head.querySelector(gradeReport.itemLink);
  return {
    head,
    work: lineOf(head.querySelector(gradeReport.itemName) ?? head),
    activityId: link?.getAttribute('href')?.includes('/mod/') ? idInLink(link) : null,
    grade: gradeOf(
      cells.find((each) => each.classList.contains('grade')),
      gradeReport.menus,
    ),
  };
}

/** A cut comment and the gradebook's own number of the item that it stands at. */
export interface CutRow {
  userId: string;
  itemId: string;
  work: string | null;
  activityId: string | null;
  grade: string | null;
}

/** The rows of a proved learner whose comments are not whole, and of which the gradebook can be asked. */
export function cutRows(page: MoodlePage): CutRow[] {
  const table = page.doc.querySelector(singleView.table);
  const userId = table && whoseTable(page, table).learner.userId;
  if (!table || !userId) return [];
  return bodyRows(table).flatMap((row) => {
    const about = aboutRow(row);
    const ways = [...row.querySelectorAll(singleView.itemWay)].map((way) =>
      idInLink(way, 'itemid'),
    );
    const [itemId, ...others] = [...new Set(ways)];
    if (!about || !itemId || others.length > 0 || !shownInRow(row)?.cut) return [];
    const { work, activityId, grade } = about;
    return [{ userId, itemId, work, activityId, grade }];
  });
}

function rowItems(page: MoodlePage, row: Element, whose: Whose): ReadItem[] {
  const about = aboutRow(row);
  const shown = shownInRow(row);
  if (!about || !shown) return [];
  const { head, ...of } = about;
  const known = { learner: whose.learner, ...of, cut: shown.cut, source: sourceOf(head) };
  return itemsSaid(page, known, saidInSource(shown.source, null, page.doc));
}

/**
 * Reads the gradebook's single view of one learner. What it shows of a formatted comment is a beginning; the learner is
 * then in `deeper`, since the gradebook gives the whole.
 */
export function readSingleView(page: MoodlePage): PageAnswer {
  const table = page.doc.querySelector(singleView.table);
  if (!table) return changed(['singleView.table']);
  const rows = bodyRows(table);
  const shown = rows.map(shownInRow);
  if (shown.every((each) => each === null)) return changed(['singleView.range']);
  const whose = whoseTable(page, table);
  const titled = {
    ...page,
    course: page.course ?? lineOf(page.doc.querySelector(anyPage.heading)),
  };
  const items = rows.flatMap((row) => rowItems(titled, row, whose));
  const hasMore = shown.some((each) => each?.cut);
  const deeper = hasMore && whose.learner.userId ? [whose.learner.userId] : [];
  const answer = recognised([whose.learner], items, notesOn(whose));
  // Nothing but beginnings too short to tell: there is feedback, and it is not here.
  const isBehind = hasMore && items.length === 0;
  return { ...answer, ...(isBehind && { answer: 'not-a-feedback-page' }), deeper };
}
