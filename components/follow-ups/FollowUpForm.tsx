import './follow-up-form.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useServices } from '#components/hooks/services.ts';
import { FormEnd, InlineForm } from '#components/ui/InlineForm.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { useToast } from '#components/ui/ToastRegion.tsx';
import type { FollowUp } from '#utils/domain/log-entry.ts';
import type { Target } from '#utils/domain/target.ts';
import { say, t } from '#utils/i18n/t.ts';
import { FollowUpFields } from './FollowUpFields.tsx';
import { missingIn } from './follow-up-entry.ts';
import { useEntry } from './use-entry.ts';

interface FollowUpFormProps {
  target: Target;
  onClose: () => void;
  /** It is to go on as a smaller target, or with another wording. */
  onGoOn: (decision: 'smaller' | 'approach', target: Target) => void;
}

/** What stops a follow-up from being logged: the first of these gets the focus. */
const TO_BE_DONE = '.ui-choices[aria-describedby] input, [aria-invalid]';

/** Done, partly or not yet, a note, and when to look again. Ctrl+Enter logs it; Escape closes and keeps what was typed. */
export function FollowUpForm({ target, onClose, onGoOn }: FollowUpFormProps) {
  const toast = useToast();
  const { setStatus } = useServices();
  const tell = ({ outcome, decision }: FollowUp) => {
    if (decision !== 'drop' && decision !== 'smaller')
      return toast({ text: t(outcome === 'done' ? 'followUps.met' : 'followUps.logged') });
    const undo = () => void setStatus(target.id, target.status, '');
    toast({ text: t('followUps.ended'), action: { label: t('shell.undo'), onClick: undo } });
  };
  const { entry, change, log, discard, hasTried, failure, today } = useEntry(target, (followUp) => {
    tell(followUp);
    onClose();
    const { decision } = followUp;
    if (decision === 'smaller' || decision === 'approach') onGoOn(decision, target);
  });
  const form = useRef<HTMLFormElement>(null);
  const [stopped, setStopped] = useState(0);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>(stopped > 0 ? TO_BE_DONE : 'input')?.focus();
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
