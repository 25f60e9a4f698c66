import { useState } from 'preact/hooks';
import { useToast } from '#components/ui/ToastRegion.tsx';
import type { Target } from '#utils/domain/target.ts';
import { type MessageKey, t } from '#utils/i18n/t.ts';
import type { TargetDraft } from './target-draft.ts';
import type { TargetEditorProps } from './target-editor-props.ts';
import { stoppedLines } from './use-guard.ts';
import { useSaveTarget } from './use-save-target.ts';
import type { TargetDraftKeeper } from './use-target-draft.ts';
import { keptAs } from './whose.ts';

/** Marking that the learner has not been given yet, and nobody has said that it may be used. */
const isHeldBack = (draft: TargetDraft | undefined, isTicked: boolean): boolean =>
  draft?.origin?.released === false && !isTicked;

/** Something was typed for a day that nobody could read: saved, it would be gone without a word. */
const isDayUnread = ({ typedDue, wording }: TargetDraft): boolean =>
  typedDue.trim() !== '' && wording.due === null;

/** What stops a save besides: nothing to save, nobody asked about the assessment, help with the content of live work. */
const isStopped = (draft: TargetDraft, isTicked: boolean): boolean =>
  !draft.wording.statement.trim() ||
  draft.assessment === null ||
  stoppedLines(draft).length > 0 ||
  isHeldBack(draft, isTicked) ||
  isDayUnread(draft);

/**
 * Saving from the editor: what stops it, what failed, and the way on to the next target.
 * @param mustAsk the mentor has to be asked about its words first
 */
export function useEditorSave(
  props: TargetEditorProps,
  drafts: TargetDraftKeeper,
  mustAsk: boolean,
) {
  const { draft, latest, set, keeper } = drafts;
  const toast = useToast();
  const saveTarget = useSaveTarget(props);
  const [saved, setSaved] = useState<Target[]>([]);
  const [hasTried, setTried] = useState(false);
  const [isTicked, setTicked] = useState(false);
  const [stopped, setStopped] = useState(0);
  const [isSaving, setSaving] = useState(false);
  const [failure, setFailure] = useState<MessageKey | null>(null);
  const goOn = (target: Target) => {
    const rest = latest.current.slice(1);
    keeper.forget();
    setTried(false);
    setTicked(false);
    if (rest.length === 0) {
      // "1 to go" is true no more, and the screen that comes says what was saved.
      toast(null);
      return props.onSaved([...saved, target]);
    }
    set(rest);
    // On disk since the save, and for somebody new under another key than this editor's.
    keeper.forget();
    if (props.whose.choice.by === 'mentor-new')
      props.onNamed?.(keptAs(props.whose, target.learnerId));
    setSaved([...saved, target]);
    toast({ text: t('targets.savedNext', { count: rest.length }) });
  };
  const save = async () => {
    setTried(true);
    if (!draft || isSaving) return;
    if (isStopped(draft, isTicked) || mustAsk) return setStopped(stopped + 1);
    setSaving(true);
    // On disk before the save is tried: whatever happens to the save, the text is there.
    await keeper.flush();
    const waiting = latest.current.slice(1);
    const left = waiting.length > 0 ? { ...props.begin, queue: waiting } : null;
    const result = await saveTarget(draft, left);
    setSaving(false);
    setFailure(result.ok ? null : result.why);
    if (result.ok) goOn(result.value);
  };
  return { save, saved, stopped, hasTried, isTicked, setTicked, isSaving, failure };
}
