import './follow-up-form.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { AskAboutWords } from '#components/guard/AskAboutWords.tsx';
import { ReferralButton } from '#components/guard/ReferralButton.tsx';
import { useWordWatch } from '#components/guard/use-word-watch.ts';
import { useServices } from '#components/hooks/services.ts';
import { DayField } from '#components/targets/DayField.tsx';
import { Choices } from '#components/ui/Choices.tsx';
import { Field } from '#components/ui/Field.tsx';
import { FormEnd, InlineForm } from '#components/ui/InlineForm.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { TextArea } from '#components/ui/TextArea.tsx';
import { useToast } from '#components/ui/ToastRegion.tsx';
import type { RecordId } from '#utils/domain/ids.ts';
import { ContactHow } from '#utils/domain/log-entry.ts';
import { say, t } from '#utils/i18n/t.ts';
import { ConfidenceField } from './ConfidenceField.tsx';
import { missingInContact } from './contact-entry.ts';
import { useContact } from './use-contact.ts';

const howsOffered = () =>
  ContactHow.options.map((value) => ({ value, label: t(`followUps.how.${value}`) }));
const TO_BE_DONE = '.ui-choices[aria-describedby] input, [aria-invalid], .ui-notice input';

interface ContactFormProps {
  learnerId: RecordId;
  onClose: () => void;
}

/** A meeting, a message, or a learner who did not come. Ctrl+Enter logs it; Escape closes and keeps what was typed. */
export function ContactForm({ learnerId, onClose }: ContactFormProps) {
  const { takeBack } = useServices();
  const toast = useToast();
  const writing = useContact(learnerId, (entryId) => {
    const undo = { label: t('shell.undo'), onClick: () => void takeBack(entryId) };
    toast({ text: t('followUps.contactLogged'), action: undo });
    onClose();
  });
  const { entry, change, today, failure } = writing;
  const watch = useWordWatch([entry.note]);
  const form = useRef<HTMLFormElement>(null);
  const [stopped, setStopped] = useState(0);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>(stopped > 0 ? TO_BE_DONE : 'input')?.focus();
  }, [stopped]);
  const missing = writing.hasTried ? missingInContact(entry, today) : {};
  const send = () => {
    const isMissing = Object.keys(missingInContact(entry, today)).length > 0;
    if (isMissing || watch.isStopped) setStopped(stopped + 1);
    if (isMissing || !watch.isStopped) void writing.log();
  };
  return (
    <InlineForm label={t('followUps.contact')} boxRef={form} onSend={send} onClose={onClose}>
      <Choices
        label={t('followUps.contactTitle')}
        options={howsOffered()}
        chosen={entry.how}
        onChoose={(how) => change({ how })}
        error={missing.how && say({ key: missing.how })}
      />
      <DayField
        label={t('followUps.contactOn')}
        typed={entry.typed}
        day={entry.day}
        today={today}
        onDay={change}
        hasQuickDays={false}
        error={missing.day && say({ key: missing.day })}
      />
      <Field label={t('followUps.note')} aside={t('targets.optional')}>
        {(control) => (
          <TextArea
            {...control}
            placeholder={t('followUps.contactNote')}
            value={entry.note}
            onText={(note) => change({ note })}
          />
        )}
      </Field>
      {entry.how !== 'no-show' && (
        <ConfidenceField
          chosen={entry.confidence}
          onChoose={(confidence) => change({ confidence })}
        />
      )}
      <AskAboutWords {...watch}>
        <ReferralButton learnerId={learnerId} />
      </AskAboutWords>
      {failure && (
        <Notice tone="error" title={t('followUps.failed')}>
          {say({ key: failure })}
        </Notice>
      )}
      <FormEnd
        send={t('followUps.save')}
        onCancel={() => {
          writing.discard();
          onClose();
        }}
      />
    </InlineForm>
  );
}
