import { useId } from 'preact/hooks';
import { hashOf } from '#components/caseload/use-screen.ts';
import { LogButtons } from '#components/follow-ups/LogButtons.tsx';
import { Badge, type Tone } from '#components/ui/Badge.tsx';
import { Button } from '#components/ui/Button.tsx';
import { say, t } from '#utils/i18n/t.ts';
import type { TodayRow } from '#utils/services/log-services.ts';
import { RowPane } from './RowPane.tsx';
import type { RowAct } from './row-act.ts';

const TONES: Record<TodayRow['reasons'][number]['name'], Tone> = {
  overdue: 'bad',
  due: 'warn',
  'review-due': 'warn',
  'no-contact': 'ask',
  slips: 'ask',
  falling: 'ask',
  unanswered: 'plain',
};
const KEYS = { done: 'D', partly: 'P', 'not-yet': 'N' };

interface TodayLineProps {
  row: TodayRow;
  /** What tells this learner from a namesake; `null` = nobody has the same name. */
  which: string | null;
  /** It is the one that Tab leads to. */
  isHere: boolean;
  act: RowAct | null;
  onAct: (act: RowAct) => void;
  onClose: () => void;
  onFocus: () => void;
}

/** One learner: who, why, what it is about, and what can be done at once. */
export function TodayLine({ row, which, isHere, act, onAct, onClose, onFocus }: TodayLineProps) {
  const { learner, reasons, targets } = row;
  const about = useId();
  const [first] = targets;
  const tabIndex = isHere ? undefined : -1;
  return (
    <li class={`today-line${isHere ? ' is-here' : ''}`} onFocusIn={onFocus}>
      <div class="today-row">
        <p class="today-who">
          <a
            class="today-name"
            href={hashOf({ name: 'caseload', learnerId: learner.id })}
            tabIndex={isHere ? 0 : -1}
            aria-describedby={about}
          >
            {learner.name}
          </a>
          {which && <small class="caseload-which">{which}</small>}
        </p>
        <div id={about} class="today-why">
          <p class="today-reasons">
            {reasons.map(({ name, say: words }) => (
              <Badge key={name} tone={TONES[name]}>
                {say(words)}
              </Badge>
            ))}
          </p>
          {first && (
            <p class="today-target">
              <span>{first.statement}</span>
              {targets.length > 1 && (
                <small>{t('today.moreTargets', { count: targets.length - 1 })}</small>
              )}
            </p>
          )}
        </div>
        <div class="today-acts">
          {first && (
            <LogButtons
              describedBy={about}
              keys={KEYS}
              isOutOfTab={!isHere}
              onLog={(outcome) => onAct({ is: 'follow-up', outcome })}
            />
          )}
          <Button
            small
            look={first ? 'quiet' : 'secondary'}
            tabIndex={tabIndex}
            aria-keyshortcuts="C"
            aria-label={t('today.contactFor', { name: learner.name })}
            onClick={() => onAct({ is: 'contact' })}
          >
            {t('today.contact')}
          </Button>
          <Button
            small
            look="quiet"
            tabIndex={tabIndex}
            aria-keyshortcuts="S"
            aria-label={t('today.snoozeFor', { name: learner.name })}
            onClick={() => onAct({ is: 'snooze' })}
          >
            {t('today.snooze')}
          </Button>
        </div>
      </div>
      {act && <RowPane key={act.is} row={row} act={act} onAct={onAct} onClose={onClose} />}
    </li>
  );
}
