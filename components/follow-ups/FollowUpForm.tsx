import './follow-up-form.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useServices } from '#components/hooks/services.ts';
import { FormEnd, InlineForm } from '#components/ui/InlineForm.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { useToast } from '#components/ui/ToastRegion.tsx';
import type { RecordId } from '#utils/domain/ids.ts';
import type { FollowUp, FollowUpOutcome } from '#utils/domain/log-entry.ts';
import type { Target } from '#utils/domain/target.ts';
import { say, t } from '#utils/i18n/t.ts';
import { FollowUpFields } from './FollowUpFields.tsx';
import { missingIn } from './follow-up-entry.ts';
import { useEntry } from './use-entry.ts';

interface FollowUpFormProps {
  target: Target;
  /** How it went, when that was pressed to open the form. */
  first?: FollowUpOutcome | null;
  onClose: () => void;
  /** It is to go on as a smaller target, or with another wording. */
  onGoOn: (decision: 'smaller' | 'approach', target: Target) => void;
}

/** What stops a follow-up from being logged: the first of these gets the focus. */
const TO_BE_DONE = '.ui-choices[aria-describedby] input, [aria-invalid]';

/** Where writing begins: at what is chosen already, so that Enter logs it as it stands. */
const FIRST = 'input:checked, .ui-choices:not(:has(:checked)) input';

const wordsFor = ({ outcome, decision }: FollowUp) => {
  if (decision === 'drop' || decision === 'smaller') return 'followUps.ended';
  return outcome === 'done' ? 'followUps.met' : 'followUps.logged';
};

/** Done, partly or not yet, a note, and when to look again. Ctrl+Enter logs it; Escape closes and keeps what was typed. */
export function FollowUpForm({ target, first = null, onClose, onGoOn }: FollowUpFormProps) {
  const toast = useToast();
  const { takeBack } = useServices();
  const tell = (followUp: FollowUp, entryId: RecordId) => {
    const undo = () => void takeBack(entryId);
    toast({ text: t(wordsFor(followUp)), action: { label: t('shell.undo'), onClick: undo } });
  };
  const logged = (followUp: FollowUp, entryId: RecordId) => {
    tell(followUp, entryId);
    onClose();
    const { decision } = followUp;
    if (decision === 'smaller' || decision === 'approach') onGoOn(decision, target);
  };
  const { entry, change, log, discard, hasTried, failure, today } = useEntry(target, first, logged);
  const form = useRef<HTMLFormElement>(null);
  const [stopped, setStopped] = useState(0);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>(stopped > 0 ? TO_BE_DONE : FIRST)?.focus();
  }, [stopped]);
  const missing = hasTried ? missingIn(entry, target.due, today) : {};
  const send = () => {
    if (Object.keys(missingIn(entry, target.due, today)).length > 0) setStopped(stopped + 1);
    void log();
  };
  return (
    <InlineForm boxRef={form} label={t('followUps.title')} onSend={send} onClose={onClose}>
      <FollowUpFields
        entry={entry}
        due={target.due}
        today={today}
        missing={missing}
        onChange={change}
      />
      {failure && (
        <Notice tone="error" title={t('followUps.failed')}>
          {say({ key: failure })}
        </Notice>
      )}
      <FormEnd
        send={t('followUps.save')}
        onCancel={() => {
          discard();
          onClose();
        }}
      />
    </InlineForm>
  );
}
