import type { TargetWording } from '#utils/domain/target.ts';
import type { Day } from '#utils/domain/time.ts';
import { t } from '#utils/i18n/t.ts';
import { type LearnerPart, learnerParts, oneLine, type PartItem } from './learner-parts.ts';

export interface LearnerCopy {
  firstName: string;
  wording: TargetWording;
  course: string | null;
  work: string | null;
  today: Day;
  /** Who the learner can go to when stuck. */
  helper?: string;
  /** Short lines, plain words, one thing a line. */
  isEasy?: boolean;
}

function opening({ wording, course, work }: LearnerCopy): string {
  const about = [oneLine(work), oneLine(course)].filter((part) => part !== '').join(', ');
  const agreed = wording.agreedOn !== null;
  if (about === '') return agreed ? t('copies.agreedAlone') : t('copies.proposedAlone');
  return agreed ? t('copies.agreed', { work: about }) : t('copies.proposed', { work: about });
}

const doneWords = (text: string, isDone: boolean | null): string =>
  isDone ? t('copies.stepDone', { text }) : text;

/** "I'll know it's done when: …"; a list gets a line an item. */
function plainLines({ name, label, items }: LearnerPart): string[] {
  const said = ({ lines, isDone }: PartItem) => doneWords(lines.join(' '), isDone);
  if (name !== 'steps')
    return items.map((item) => (label ? `${label}: ${said(item)}` : said(item)));
  return [`${label}:`, ...items.map((item, i) => `${i + 1}. ${said(item)}`)];
}

/** The label on a line of its own, then short lines; each step apart from the next. */
function easyLines({ name, label, items }: LearnerPart): string {
  const said = items.map(({ lines, isDone }, i) => {
    const [first = '', ...rest] = lines;
    const begin = name === 'steps' ? `${i + 1}. ${first}` : first;
    return [begin, ...rest.slice(0, -1), ...rest.slice(-1).map((one) => doneWords(one, isDone))]
      .map((one, at) => (at === 0 && rest.length === 0 ? doneWords(one, isDone) : one))
      .join('\n');
  });
  return [...(label ? [`${label}:`] : []), said.join('\n\n')].join('\n');
}

/**
 * The target as plain text for a message to the learner, in the learner's voice: what, steps, done when, by when with
 * the weekday, why, what if stuck, who helps. Parts that are empty are left out; a starter with its dots counts as empty.
 */
export function learnerCopy(copy: LearnerCopy): string {
  const { today, isEasy = false } = copy;
  const name = oneLine(copy.firstName);
  const top = [...(name === '' ? [] : [t('copies.hello', { name })]), opening(copy)].join('\n');
  const parts = learnerParts(copy.wording, { today, isEasy });
  const helper = oneLine(copy.helper);
  const last = helper === '' ? [] : [`${t('copies.helper')}: ${helper}`];
  if (isEasy) return [top, ...parts.map(easyLines), ...last].join('\n\n');
  const isFirst = ({ name }: LearnerPart) => name === 'what' || name === 'steps';
  const rest = [...parts.filter((part) => !isFirst(part)).flatMap(plainLines), ...last];
  return [[top], parts.filter(isFirst).flatMap(plainLines), rest]
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n');
}
