import { useEffect } from 'preact/hooks';
import { useServices } from '#components/hooks/services.ts';
import { useEditing } from '#components/shell/use-editing.ts';
import { useRewording } from '#components/shell/use-rewording.ts';
import { nextPieceTargets, smallerStep } from '#components/targets/carry-on.ts';
import { TargetEditor } from '#components/targets/TargetEditor.tsx';
import type { TargetDraft } from '#components/targets/target-draft.ts';
import { chosenFrom } from '#components/targets/whose.ts';
import { useToast } from '#components/ui/ToastRegion.tsx';
import type { Learner } from '#utils/domain/learner.ts';
import type { Target } from '#utils/domain/target.ts';
import { t } from '#utils/i18n/t.ts';

interface GoOnPaneProps {
  learner: Learner;
  target: Target;
  /** The learner's other open targets. */
  others: number;
  onClose: () => void;
}

const nothing = () => undefined;

/** What follows a target that was not met: a smaller step. */
export function SmallerPane({ target, ...props }: GoOnPaneProps) {
  const { clock } = useServices();
  return <NewPane {...props} queue={[smallerStep(target, clock.today())]} />;
}

/** What was held back in a target, now that its work is closed. */
export function NextPane({ target, ...props }: GoOnPaneProps) {
  const { clock } = useServices();
  return <NewPane {...props} queue={nextPieceTargets(target, clock.today())} />;
}

interface NewPaneProps extends Omit<GoOnPaneProps, 'target'> {
  /** What is to be written. */
  queue: TargetDraft[];
}

/** New targets of a learner, in the same editor as beside a page. */
function NewPane({ learner, queue, others, onClose }: NewPaneProps) {
  const toast = useToast();
  const whose = chosenFrom(learner);
  const { editing, draftKey, ...edits } = useEditing(whose);
  useEffect(() => {
    if (editing.isReady) edits.begin({ name: learner.name, queue });
  }, [editing.isReady]);
  if (!editing.isOpen || !editing.queue || !draftKey) return null;
  return (
    <TargetEditor
      key={editing.opening}
      {...{ whose, learner, draftKey }}
      begin={editing.queue}
      isRestored={editing.isRestored}
      openTargets={others}
      onUnfinished={nothing}
      onSaved={() => {
        toast({ text: t('targets.saved', { count: 1 }) });
        onClose();
      }}
      onClose={onClose}
      onDiscard={(dropped) => {
        edits.discard(dropped);
        onClose();
      }}
    />
  );
}

/** The same target, worded for another approach. */
export function ApproachPane({ learner, target, others, onClose }: GoOnPaneProps) {
  const toast = useToast();
  const whose = chosenFrom(learner);
  const { rewording, open, discard } = useRewording(whose);
  useEffect(() => void open(target), [target.id]);
  if (!rewording) return null;
  return (
    <TargetEditor
      {...rewording}
      {...{ whose, learner }}
      openTargets={others}
      onUnfinished={nothing}
      onSaved={() => {
        toast({ text: t('targets.reworded') });
        onClose();
      }}
      onClose={onClose}
      onDiscard={(dropped) => {
        discard(dropped);
        onClose();
      }}
    />
  );
}
