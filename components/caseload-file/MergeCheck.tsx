import { useEffect, useRef, useState } from 'preact/hooks';
import { useServices } from '#components/hooks/services.ts';
import { Button } from '#components/ui/Button.tsx';
import { CheckBox } from '#components/ui/CheckBox.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { useToast } from '#components/ui/ToastRegion.tsx';
import type { Learner } from '#utils/domain/learner.ts';
import { type MessageKey, say, t } from '#utils/i18n/t.ts';
import { areTwo, knownAs, sharedSite } from './known-as.ts';

interface MergeCheckProps {
  /** Who stays. */
  learner: Learner;
  /** Whose records move. */
  other: Learner;
  onClose: () => void;
}

/** How much would move; `null` until it is known. */
function useBelongings(learnerId: string) {
  const { belongings } = useServices();
  const [found, setFound] = useState<{ targets: number; feedback: number; entries: number } | null>(
    null,
  );
  useEffect(() => {
    void belongings(learnerId).then((result) => result.ok && setFound(result.value));
  }, [learnerId]);
  return found;
}

/** Both records beside each other, what speaks against it, and the mentor's word that they are one. */
export function MergeCheck({ learner, other, onClose }: MergeCheckProps) {
  const { mergeLearners, undoMerge } = useServices();
  const toast = useToast();
  const moving = useBelongings(other.id);
  const [isSure, setSure] = useState(false);
  const [why, setWhy] = useState<MessageKey | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const site = sharedSite(learner, other);
  const isRefused = areTwo(learner, other);
  const merge = async () => {
    const result = await mergeLearners(learner.id, other.id);
    setWhy(result.ok ? null : result.why);
    if (!result.ok) return;
    const undo = async () => {
      const undone = await undoMerge(result.value);
      if (!undone.ok) toast({ text: say({ key: undone.why }) });
    };
    toast({
      text: t('merge.done', { name: learner.name }),
      action: { label: t('shell.undo'), onClick: () => void undo() },
    });
    onClose();
  };
  return (
    <div class="stack">
      <h4 ref={heading} tabIndex={-1}>
        {t('merge.check')}
      </h4>
      <ul>
        {[learner, other].map((one) => (
          <li key={one.id}>{t('merge.of', { name: one.name, known: knownAs(one) })}</li>
        ))}
      </ul>
      {moving && <p class="workspace-soft">{t('merge.what', moving)}</p>}
      {site && <Notice tone="warn">{t('merge.sameSite', { site })}</Notice>}
      {isRefused && (
        <Notice tone="error">
          {t('merge.otherRef', { one: learner.misRef ?? '', other: other.misRef ?? '' })}
        </Notice>
      )}
      {!isRefused && (
        <CheckBox checked={isSure} onChange={setSure}>
          {t('merge.sure', { one: learner.name, other: other.name })}
        </CheckBox>
      )}
      {why && <Notice tone="error">{say({ key: why })}</Notice>}
      <div class="row">
        {!isRefused && (
          <Button small look="primary" disabled={!isSure} onClick={() => void merge()}>
            {t('merge.do')}
          </Button>
        )}
        <Button small look="quiet" onClick={onClose}>
          {t('shell.cancel')}
        </Button>
      </div>
    </div>
  );
}
