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

function rowItems(page: MoodlePage, row: Element, whose: Whose): ReadItem[] {
  const cells = cellsOf(row);
  const head = cells.find((cell) => cell.classList.contains('gradeitem'));
  const shown = shownInRow(row);
  if (!head || !shown) return [];
  const link = head.querySelector(gradeReport.itemLink);
  const known = {
    learner: whose.learner,
    work: lineOf(head.querySelector(gradeReport.itemName) ?? head),
    activityId: link?.getAttribute('href')?.includes('/mod/') ? idInLink(link) : null,
    grade: gradeOf(
      cells.find((each) => each.classList.contains('grade')),
      gradeReport.menus,
    ),
    cut: shown.cut,
    source: sourceOf(head),
  };
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
