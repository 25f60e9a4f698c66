import type { ReadItem } from '#utils/domain/reading.ts';
import type { TruthItem, TruthPage } from '../support/manifest.ts';

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

const sourceOf = (truth: TruthItem, page: TruthPage): ReadItem['source'] | undefined =>
  page.kind.startsWith('forum-') ? 'forum' : sources[truth.source];

/** Words only: layout and punctuation are not what a text is told by. */
const words = (text: string) => text.replace(/[\s\p{P}]+/gu, '');
const isAnonymous = ({ privacy }: TruthItem) => privacy?.includes('anonymous') ?? false;

/** A field that the page does not show, or that the manifest does not say, contradicts nothing. */
const agrees = <T>(read: T | null, truth: T | undefined) =>
  read === null || truth === undefined || read === truth;

/** The page that a cut comment leads to says nothing of the learner; whoever followed the link knows. */
const namesNobody = ({ kind }: TruthPage) => kind === 'assign-viewpluginfeedback';

/** Whether an item is about the same learner, activity, attempt and criterion: identity, never wording. */
function isSameThing(item: ReadItem, truth: TruthItem, page: TruthPage): boolean {
  const userId = isAnonymous(truth) || namesNobody(page) ? null : String(truth.userId);
  return (
    item.source === sourceOf(truth, page) &&
    item.learner.userId === userId &&
    agrees(item.activityId, truth.cmid === undefined ? undefined : String(truth.cmid)) &&
    agrees(item.attempt, truth.attempt === undefined ? undefined : truth.attempt + 1) &&
    agrees(item.criterion, truth.criterion) &&
    (item.activityId !== null || agrees(item.work, truth.activityName))
  );
}

/** Whether an item is this text as the page can show it: whole, or flagged as the beginning only. */
export function isThis(item: ReadItem, truth: TruthItem, page: TruthPage): boolean {
  if (!isSameThing(item, truth, page)) return false;
  const [read, whole] = [words(item.text), words(truth.text)];
  if (truth.expected === 'partial') return item.cut && whole.startsWith(read);
  return !item.cut && read === whole;
}
