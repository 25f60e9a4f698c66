import type { Target } from '#utils/domain/target.ts';
import type { Day } from '#utils/domain/time.ts';
import { t } from '#utils/i18n/t.ts';
import { dayInFull } from './due-day.ts';
import { type LearnerPart, learnerParts, oneLine, type PartItem } from './learner-parts.ts';

/** What a print sheet and a picture are made from. */
export interface SheetFrom {
  /** What the learner is called: no more of a name is on the sheet, which may be left lying about. */
  called: string;
  targets: Target[];
  /** Who can help; empty = a line to write on. */
  helper: string;
  isEasy: boolean;
  today: Day;
}

export interface SheetTarget {
  id: string;
  /** Which work it is for; `null` = not known. */
  about: string | null;
  parts: LearnerPart[];
}

/** One page for the learner: targets with tick boxes, and who can help. */
export interface LearnerSheet {
  title: string;
  date: string;
  targets: SheetTarget[];
  helper: string;
}

/** A target without steps is ticked itself. */
function withTick(parts: LearnerPart[], isMet: boolean): LearnerPart[] {
  if (parts.some(({ name }) => name === 'steps')) return parts;
  const tick = (item: PartItem): PartItem => ({ ...item, isDone: isMet });
  return parts.map((part) =>
    part.name === 'what' ? { ...part, items: part.items.map(tick) } : part,
  );
}

/** The day they were agreed when it is one day for all, else today. */
function dateOf(targets: Target[], today: Day): string {
  const [first, ...others] = new Set(targets.map(({ agreedOn }) => agreedOn));
  return first && others.length === 0
    ? t('copies.agreedOn', { day: dayInFull(first, today) })
    : t('copies.writtenOn', { day: dayInFull(today, today) });
}

/** Lays out nothing: says what stands on the page, in order. */
export function learnerSheet({ called, targets, helper, isEasy, today }: SheetFrom): LearnerSheet {
  const first = { name: called };
  return {
    title: targets.length > 1 ? t('copies.sheetMany', first) : t('copies.sheetOne', first),
    date: dateOf(targets, today),
    targets: targets.map((target) => ({
      id: target.id,
      about: oneLine(target.work) || oneLine(target.course) || null,
      parts: withTick(learnerParts(target, { today, isEasy }), target.status === 'met'),
    })),
    helper: oneLine(helper),
  };
}
