import { ApproachPane, SmallerPane } from '#components/caseload/other-screens.ts';
import { ContactForm } from '#components/follow-ups/ContactForm.tsx';
import type { TodayRow } from '#utils/services/log-services.ts';
import { FollowUpPane } from './FollowUpPane.tsx';
import type { RowAct } from './row-act.ts';
import { SnoozeForm } from './SnoozeForm.tsx';

interface RowPaneProps {
  row: TodayRow;
  act: RowAct;
  onAct: (act: RowAct) => void;
  onClose: () => void;
}

/** What is being done with a learner, under their line. */
export function RowPane(props: RowPaneProps) {
  return (
    <div class="today-pane">
      <Inside {...props} />
    </div>
  );
}

function Inside({ row, act, onAct, onClose }: RowPaneProps) {
  const { learner, targets } = row;
  if (act.is === 'snooze') return <SnoozeForm learner={learner} onClose={onClose} />;
  if (act.is === 'contact') return <ContactForm learnerId={learner.id} onClose={onClose} />;
  if (act.is === 'follow-up')
    return (
      <FollowUpPane
        targets={targets}
        outcome={act.outcome}
        // What goes on with an editor has said so before it closes.
        onClose={onClose}
        onGoOn={(decision, target) => onAct({ is: 'go-on', decision, target })}
      />
    );
  const { target } = act;
  const others = targets.filter(({ id }) => id !== target.id).length;
  const Pane = act.decision === 'smaller' ? SmallerPane : ApproachPane;
  return <Pane {...{ learner, target, others, onClose }} />;
}
