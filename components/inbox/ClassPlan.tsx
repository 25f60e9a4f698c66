import { Badge } from '#components/ui/Badge.tsx';
import { Disclosure } from '#components/ui/Disclosure.tsx';
import { t } from '#utils/i18n/t.ts';
import type { LeftOut } from './class-marking.ts';
import type { Planned } from './use-class.ts';

interface ClassPlanProps {
  plan: Planned[];
  left: LeftOut[];
}

/** Worth reading first: what is news, then what is known, each with how many there are. */
const ORDER = ['re-marked', 'new', 'fuller', 'same'] as const;

/** What would be kept of a class, what is kept already, and what cannot be kept, with the reason. */
export function ClassPlan({ plan, left }: ClassPlanProps) {
  return (
    <div class="stack-tight">
      {ORDER.map((standing) => {
        const some = plan.filter((one) => one.standing === standing);
        if (some.length === 0) return null;
        return (
          <Disclosure
            key={standing}
            summary={`${t(`inbox.${standing}`)} (${some.length})`}
            open={standing !== 'same'}
          >
            <ul class="class-plan">
              {some.map((one) => (
                <PlanLine key={one.piece.key} planned={one} />
              ))}
            </ul>
          </Disclosure>
        );
      })}
      {left.length > 0 && (
        <Disclosure summary={`${t('inbox.left')} (${left.length})`}>
          <ul class="class-plan">
            {left.map(({ name, work, why }, at) => (
              // Nothing tells two nameless ones apart but their place.
              <li key={at}>
                <span>
                  {t('inbox.line', {
                    learner: name ?? t('inbox.nameless'),
                    why: t(`inbox.why.${why}`),
                  })}
                  {work && <small>{work}</small>}
                </span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}

const remarks = (count: number): string => t('inbox.remarks', { count });

function PlanLine({ planned }: { planned: Planned }) {
  const { name, piece } = planned;
  const { work, attempt } = piece.work;
  const what = [
    work,
    attempt !== null && attempt > 1 && t('shell.attempt', { attempt }),
    remarks(piece.blocks.length),
  ];
  return (
    <li>
      <span>
        {name || t('inbox.nameless')}
        <small>{what.filter(Boolean).join(' · ')}</small>
      </span>
      {piece.released === false && <Badge tone="warn">{t('shell.unreleased')}</Badge>}
    </li>
  );
}
