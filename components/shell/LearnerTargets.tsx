import { useEffect, useState } from 'preact/hooks';
import { CopyForMis } from '#components/export/CopyForMis.tsx';
import { useServices } from '#components/hooks/services.ts';
import { MomentumBox } from '#components/momentum/MomentumBox.tsx';
import { nextPieceTargets, smallerStep } from '#components/targets/carry-on.ts';
import { TargetEditor } from '#components/targets/TargetEditor.tsx';
import { TargetsTab } from '#components/targets/TargetsTab.tsx';
import type { TargetDraft } from '#components/targets/target-draft.ts';
import { keptAs, targetDraftKey, type Whose } from '#components/targets/whose.ts';
import { useToast } from '#components/ui/ToastRegion.tsx';
import { calledBy } from '#utils/domain/learner.ts';
import type { Target } from '#utils/domain/target.ts';
import { t } from '#utils/i18n/t.ts';
import { AnsweredQuestions } from './AnsweredQuestions.tsx';
import { PASTE_DRAFT } from './PasteBox.tsx';
import type { PieceScreenProps } from './piece-screen-props.ts';
import type { useEditing } from './use-editing.ts';
import { type LearnerRecord, openIn } from './use-learner.ts';
import { useRewording } from './use-rewording.ts';

export interface LearnerTargetsProps extends PieceScreenProps {
  whose: Whose;
  record: LearnerRecord;
  edits: ReturnType<typeof useEditing>;
  /** To be reworded as soon as this is shown: a review sent it here. */
  toReword: Target | null;
  onRewording: () => void;
  onNew: () => void;
  /** A newly named learner has a record now. */
  onKept: (whose: Whose) => void;
}

/** The list of a learner's targets, or an editor in its place. */
export function LearnerTargets(props: LearnerTargetsProps) {
  const { whose, record, edits, piece } = props;
  const { clock, dropDraft } = useServices();
  const toast = useToast();
  const [saved, setSaved] = useState<Target[]>([]);
  const [hasEdited, setEdited] = useState(false);
  const { rewording, ...reword } = useRewording(whose);
  useEffect(() => {
    if (!props.toReword) return;
    props.onRewording();
    void reword.open(props.toReword);
  }, [props.toReword]);
  const open = openIn(record);
  const begun = { whoseKey: whose.key, name: whose.name, url: piece.url };
  const shared = {
    whose,
    learner: record.learner.is === 'here' ? record.learner.value : null,
    onUnfinished: (isUnfinished: boolean) => {
      setEdited(true);
      props.onUnfinished(isUnfinished ? begun : null);
    },
  };
  const named = (known: Whose) => {
    edits.moveTo(targetDraftKey(known, 'new'));
    props.onKept(known);
  };
  const finish = (targets: Target[]) => {
    setSaved(targets);
    edits.leave(null);
    props.onUnfinished(null);
    // The brought text has done its work; the next learner's must not begin with it.
    if (piece.origin === 'pasted') void dropDraft(PASTE_DRAFT);
    props.desk.used(piece);
    const [first] = targets;
    if (!first || whose.choice.by !== 'mentor-new') return;
    props.onKept(keptAs(whose, first.learnerId));
  };
  const goOnWith = (queue: TargetDraft[]) => edits.begin({ name: whose.name, queue });
  const closeRewording = (close: () => void) => () => {
    close();
    props.onUnfinished(null);
  };
  if (rewording) {
    return (
      <TargetEditor
        key={rewording.id}
        {...shared}
        {...rewording}
        openTargets={open - 1}
        onSaved={closeRewording(() => {
          reword.close();
          toast({ text: t('targets.reworded') });
        })}
        onClose={closeRewording(reword.close)}
        onDiscard={(dropped) => {
          reword.discard(dropped);
          props.onUnfinished(null);
        }}
      />
    );
  }
  if (edits.editing.isOpen && edits.editing.queue && edits.draftKey) {
    return (
      <TargetEditor
        key={edits.editing.opening}
        {...shared}
        draftKey={edits.draftKey}
        begin={edits.editing.queue}
        isRestored={edits.editing.isRestored}
        openTargets={open}
        onNamed={named}
        onSaved={finish}
        onClose={edits.leave}
        onDiscard={(dropped) => {
          edits.discard(dropped);
          props.onUnfinished(null);
        }}
      />
    );
  }
  return (
    <>
      {shared.learner && record.targets.is === 'here' && (
        <div class="momentum-above">
          <MomentumBox
            learner={shared.learner}
            targets={record.targets.value}
            onSmaller={(target) => goOnWith([smallerStep(target, clock.today())])}
          />
        </div>
      )}
      <TargetsTab
        name={whose.name}
        called={calledBy(whose.name, shared.learner)}
        targets={record.targets}
        saved={saved}
        takesFocus={hasEdited}
        unfinished={edits.editing.queue?.queue[0]?.wording.statement ?? null}
        onNew={props.onNew}
        onGoOn={edits.goOn}
        onDiscard={() => {
          edits.discardLeft();
          props.onUnfinished(null);
        }}
        onReword={(target) => void reword.open(target)}
        onSmaller={(target) => goOnWith([smallerStep(target, clock.today())])}
        onNext={(target) => goOnWith(nextPieceTargets(target, clock.today()))}
      />
      {shared.learner && <AnsweredQuestions learner={shared.learner} onMake={edits.begin} />}
      {shared.learner && <CopyForMis learnerId={shared.learner.id} />}
    </>
  );
}
