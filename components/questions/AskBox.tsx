import './questions.css';
import { useContext, useEffect, useRef } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { Choices } from '#components/ui/Choices.tsx';
import { Field } from '#components/ui/Field.tsx';
import { FormEnd, InlineForm } from '#components/ui/InlineForm.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { TextArea } from '#components/ui/TextArea.tsx';
import { firstNameOf } from '#utils/domain/learner.ts';
import type { SentBy } from '#utils/domain/question.ts';
import { say, t } from '#utils/i18n/t.ts';
import { type AskAbout, MessagePageContext } from './ask-about.ts';
import { useAsk } from './use-ask.ts';

interface AskBoxProps {
  asking: AskAbout;
  onClose: () => void;
}

const reasons = () =>
  [
    { value: 'vague', label: t('questions.unclear.vague') },
    { value: 'huge', label: t('questions.unclear.huge') },
    { value: 'no-criterion', label: t('questions.unclear.no-criterion') },
    { value: 'too-soon', label: t('questions.unclear.too-soon') },
  ] as const;

/** A message to the teacher, to be copied and kept as an open question. Ctrl+Enter copies; Escape closes and keeps what was typed. */
export function AskBox({ asking, onClose }: AskBoxProps) {
  const ask = useAsk(asking);
  const box = useRef<HTMLFormElement>(null);
  const isSent = ask.state.is === 'sent';
  useEffect(() => {
    box.current?.querySelector<HTMLElement>(isSent ? 'button, a' : 'input:checked')?.focus();
    // Its button is the longest way down.
    box.current?.scrollIntoView({ block: 'nearest' });
  }, [isSent]);
  return (
    <InlineForm
      boxRef={box}
      label={t('questions.title')}
      onSend={() => void ask.send()}
      onClose={onClose}
    >
      {isSent ? (
        <Sent
          {...ask}
          isKept={ask.state.is === 'sent' && ask.state.question !== null}
          onClose={onClose}
        />
      ) : (
        <Writing {...ask} asking={asking} onClose={onClose} />
      )}
    </InlineForm>
  );
}

type Ask = ReturnType<typeof useAsk>;

function Writing(props: Ask & AskBoxProps) {
  const { asking, text, failure, onClose, discard } = props;
  const { learner } = asking.about;
  return (
    <>
      <Choices
        label={t('questions.unclear')}
        options={reasons()}
        chosen={props.unclear}
        onChoose={props.setUnclear}
      />
      <Field
        label={t('questions.message')}
        error={text.trim() ? undefined : t('questions.messageEmpty')}
      >
        {(control) => <TextArea {...control} rows={6} value={text} onText={props.type} />}
      </Field>
      {failure && (
        <Notice tone="error" title={t('questions.failed')}>
          {say({ key: failure })}
        </Notice>
      )}
      <p class="soft">
        {asking.raise && learner
          ? t('questions.keptUntil', { name: firstNameOf(learner) })
          : t('questions.notKept')}
      </p>
      <FormEnd
        send={t(asking.raise ? 'questions.copy' : 'questions.copyOnly')}
        onCancel={() => {
          discard();
          onClose();
        }}
      />
    </>
  );
}

/** On the clipboard: where it can be pasted, and what stays here. */
function Sent({ stuck, open, isKept, onClose }: Ask & { isKept: boolean; onClose: () => void }) {
  const page = useContext(MessagePageContext);
  const done = isKept ? 'questions.asked' : 'questions.copied';
  return (
    <>
      {stuck === null ? (
        <Notice tone="success" announce>
          {t(done)}
        </Notice>
      ) : (
        <>
          {isKept && <Notice tone="warn">{t('questions.askedByHand')}</Notice>}
          <Field label={t('feedback.byHand')}>
            {(control) => <TextArea {...control} value={stuck} onText={() => {}} readOnly />}
          </Field>
        </>
      )}
      <div class="row">
        {/* Empty on purpose: an address is kept in histories. A new tab, since a mail page would take this one's place. */}
        <Way href="mailto:" sentBy="mail" label={t('questions.mail')} onOpen={open} />
        {page && (
          <Way href={page.href} sentBy="lms" label={say({ key: page.label })} onOpen={open} />
        )}
        <Button small look="quiet" onClick={onClose}>
          {t('questions.close')}
        </Button>
      </div>
    </>
  );
}

interface WayProps {
  href: string;
  sentBy: SentBy;
  label: string;
  onOpen: (sentBy: SentBy) => void;
}

const Way = ({ href, sentBy, label, onOpen }: WayProps) => (
  <a
    class="ui-button ui-button-secondary ui-button-small"
    href={href}
    target="_blank"
    rel="noreferrer"
    onClick={() => onOpen(sentBy)}
  >
    {label}
  </a>
);
