import { useId, useRef, useState } from 'preact/hooks';
import { useServices } from '#components/hooks/services.ts';
import { TextInput } from '#components/ui/TextInput.tsx';
import { useToast } from '#components/ui/ToastRegion.tsx';
import type { Learner } from '#utils/domain/learner.ts';
import { type MessageKey, say, t } from '#utils/i18n/t.ts';

interface MisRefBoxProps {
  learner: Learner;
  /** What tells this learner from a namesake. */
  which: string | null;
  /** Another learner with the same MIS reference. */
  sameAs: string | null;
}

/**
 * A learner's MIS reference: Enter or leaving the box saves, Escape puts back what was there, and the toast
 * offers Undo. A save that failed keeps the text in the box with the reason under it.
 */
export function MisRefBox({ learner, which, sameAs }: MisRefBoxProps) {
  const services = useServices();
  const toast = useToast();
  const id = useId();
  const name = which ? `${learner.name} (${which})` : learner.name;
  // `null`: not being edited, so the box follows the record.
  const [typed, setTyped] = useState<string | null>(null);
  const [why, setWhy] = useState<MessageKey | null>(null);
  const isSaving = useRef(false);
  const save = async (to: string | null, from: string | null, isUndo = false) => {
    isSaving.current = true;
    const saved = await services.setMisRef(learner.id, to);
    isSaving.current = false;
    setWhy(saved.ok ? null : saved.why);
    if (!saved.ok) return;
    setTyped(null);
    const key = to === null ? 'caseload.misRef.removed' : 'caseload.misRef.saved';
    const undo = { label: t('shell.undo'), onClick: () => void save(from, to, true) };
    toast({ text: t(key, { name }), action: isUndo ? undefined : undo });
  };
  const commit = () => {
    if (typed === null || isSaving.current) return;
    const to = typed.trim() || null;
    if (to === learner.misRef) setTyped(null);
    else void save(to, learner.misRef);
  };
  const putBack = () => {
    setTyped(null);
    setWhy(null);
  };
  const note = why
    ? say({ key: why })
    : sameAs
      ? t('caseload.misRef.same', { name: sameAs })
      : null;
  return (
    <div class="mis-ref">
      <TextInput
        value={typed ?? learner.misRef ?? ''}
        onText={setTyped}
        onBlur={commit}
        onKeyDown={({ key }) => {
          if (key === 'Enter') commit();
          if (key === 'Escape') putBack();
        }}
        autoComplete="off"
        aria-label={t('caseload.misRef.of', { name })}
        aria-describedby={note ? `${id}-note` : undefined}
        aria-invalid={why ? 'true' : undefined}
      />
      {note && (
        <p
          id={`${id}-note`}
          class={why ? 'mis-ref-error' : 'mis-ref-note'}
          role={why ? 'alert' : undefined}
        >
          {note}
        </p>
      )}
    </div>
  );
}
