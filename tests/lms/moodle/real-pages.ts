import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadItem, Reading } from '#utils/domain/reading.ts';
import { openManifest, sharedFolder, type TruthItem, type TruthPage } from '../support/manifest.ts';
import { readSavedPage } from '../support/read-saved.ts';

/**
 * The page kinds of a manifest that hold no feedback that is read: lists, front pages, and the gradebook's editing view
 * (its manifest counts the HTML source in its cells as cut or absent, and every text stands whole on other pages).
 */
export const withoutFeedback = [
  'assign-index',
  'assign-view',
  'assign-view-staff',
  'dashboard',
  'grade-singleview-user',
  'quiz-report-overview',
  'report-outline',
  'report-outline-complete',
  'site-home',
  'user-profile',
  'user-profile-course',
  'workshop-view',
];

/** A manifest's names for where a text comes from, in the reader's words. */
const sources: Record<string, ReadItem['source']> = {
  comments: 'comment',
  'gradebook-feedback': 'comment',
  'rubric-remark': 'rubric',
  'guide-remark': 'guide',
  'editpdf-comment': 'annotation',
  'editpdf-file': 'file',
  'feedback-file': 'file',
  'quiz-comment': 'quiz',
  'quiz-overall-feedback': 'quiz',
  'workshop-teacher': 'workshop',
  'workshop-peer': 'workshop',
  'workshop-peer-criterion': 'workshop',
};

/** A forum's remarks are its own, whatever form they were written in. */
const sourceOf = (truth: TruthItem, kind: string): ReadItem['source'] | undefined =>
  kind.startsWith('forum') ? 'forum' : sources[truth.source];

/** Words only: layout and punctuation are not what a text is told by. */
const words = (text: string) => text.replace(/[\s\p{P}]+/gu, '');
const isAnonymous = ({ privacy }: TruthItem) => privacy?.includes('anonymous') ?? false;
const agrees = <T>(read: T | null, truth: T | undefined) => read === null || read === truth;

/** Whether an item is about the same learner, activity, attempt and criterion: identity, never wording. */
function isSameThing(item: ReadItem, truth: TruthItem, kind: string): boolean {
  const userId = isAnonymous(truth) ? null : String(truth.userId);
  return (
    item.source === sourceOf(truth, kind) &&
    // A page that shows one comment alone names nobody.
    item.learner.userId === (kind === 'assign-viewpluginfeedback' ? null : userId) &&
    agrees(
      item.activityId,
      truth.cmid === undefined ? (item.activityId ?? undefined) : String(truth.cmid),
    ) &&
    agrees(
      item.attempt,
      truth.attempt === undefined ? (item.attempt ?? undefined) : truth.attempt + 1,
    ) &&
    agrees(item.criterion, truth.criterion) &&
    (item.activityId !== null || agrees(item.work, truth.activityName ?? item.work ?? undefined))
  );
}

/** Whether an item is this text as the page can show it: whole, or flagged as the beginning only. */
export function isThis(item: ReadItem, truth: TruthItem, kind: string): boolean {
  if (!isSameThing(item, truth, kind)) return false;
  const [read, whole] = [words(item.text), words(truth.text)];
  if (truth.expected === 'partial') return item.cut && whole.startsWith(read);
  return !item.cut && read === whole;
}

export interface ReadPage {
  page: TruthPage;
  reading: Reading;
}

/** Every page of one Moodle version, read. */
export function readVersion(version: string): ReadPage[] {
  const { pages, folder } = openManifest(
    join(sharedFolder, 'pages/moodle', version, 'manifest.json'),
  );
  return pages.map((page) => ({
    page,
    reading: readSavedPage(
      readFileSync(join(folder, page.files.html), 'utf8'),
      new URL(page.finalUrl ?? page.url),
    ),
  }));
}
