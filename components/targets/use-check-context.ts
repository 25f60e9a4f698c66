import { useEffect, useMemo, useState } from 'preact/hooks';
import { useServices } from '#components/hooks/services.ts';
import { useSettings } from '#components/hooks/use-settings.ts';
import { closedDays } from '#utils/days/closed-days.ts';
import { bodyOf, courseKey } from '#utils/domain/awarding-body.ts';
import type { Learner } from '#utils/domain/learner.ts';
import { type RuleName, rulesOff } from '#utils/domain/rule-name.ts';
import type { CheckContext } from '#utils/targets/types.ts';
import { watchList } from '#utils/targets/word-watch.ts';
import type { TargetDraft } from './target-draft.ts';

/** What the check of one target is given: what it must know, and the rules that do not speak. */
export interface Checking {
  context: CheckContext;
  off: RuleName[];
}

const NOTHING_BEFORE = { own: [], others: [] };

/** What targets said before; nothing until it is known, and when it cannot be had: the other rules go on. */
function useEarlier(learner: Learner | null, except: string | null) {
  const { earlierStatements } = useServices();
  const [earlier, setEarlier] = useState<NonNullable<CheckContext['earlier']>>(NOTHING_BEFORE);
  const id = learner?.id ?? null;
  useEffect(() => {
    let isOver = false;
    void earlierStatements(id, except).then((read) => {
      if (!isOver && read.ok) setEarlier(read.value);
    });
    return () => {
      isOver = true;
    };
  }, [id, except]);
  return earlier;
}

/**
 * Puts together what the check needs besides the wording; the same object until something in it changes.
 * @param more what the editor knows of the assessment
 */
export function useCheckContext(
  draft: TargetDraft,
  { learner, openTargets }: { learner: Learner | null; openTargets: number },
  more: Pick<CheckContext, 'deadline' | 'assessment'>,
): Checking {
  const today = useServices().clock.today();
  const settings = useSettings();
  const earlier = useEarlier(learner, draft.targetId);
  const chosen = settings.is === 'here' ? settings.value : null;
  const { origin, sources } = draft;
  const { deadline, assessment = null } = more;
  return useMemo(() => {
    const key = origin ? courseKey(origin.work) : null;
    const context: CheckContext = {
      today,
      openTargets,
      deadline,
      holidays: closedDays(today),
      assessment,
      earlier,
      sources: sources.map(({ quote }) => quote),
      awardingBody: chosen ? bodyOf(key, chosen) : null,
      ...(chosen ? { glossary: chosen.glossary, sensitiveWords: watchList(chosen.wordWatch) } : {}),
    };
    return { context, off: chosen ? rulesOff(chosen.rulesOff) : [] };
  }, [today, openTargets, deadline, assessment, earlier, sources, origin, chosen]);
}
