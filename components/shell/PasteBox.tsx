import { useEffect, useRef, useState } from 'preact/hooks';
import { useServices } from '#components/hooks/services.ts';
import { useDraft } from '#components/hooks/use-draft.ts';
import { Button } from '#components/ui/Button.tsx';
import { Field } from '#components/ui/Field.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { TextArea } from '#components/ui/TextArea.tsx';
import { say, t } from '#utils/i18n/t.ts';
import { TidiedLine } from './TidiedLine.tsx';
import { useIncoming } from './use-incoming.ts';

/** One paste box, whatever page is behind it: it opens before the page has been read. */
export const PASTE_DRAFT = 'paste/panel';

interface PasteBoxProps {
  onText: (text: string) => void;
  onCancel: () => void;
}

/** A box for feedback from anywhere: what is pasted or dropped there is tidied, typed words are left alone. */
export function PasteBox({ onText, onCancel }: PasteBoxProps) {
  const { readDraft } = useServices();
  const draft = useDraft(PASTE_DRAFT);
  const [text, setText] = useState('');
  const [isAsked, setAsked] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.focus(), []);
  const { handlers, added, undo, problem } = useIncoming(box, text);
  useEffect(() => {
    void readDraft(PASTE_DRAFT).then((kept) => {
      if (typeof kept === 'string') setText((typed) => typed || kept);
    });
  }, [readDraft]);
  const type = (next: string) => {
    setText(next);
    draft.write(next);
  };
  const use = (event: Event) => {
    event.preventDefault();
    setAsked(true);
    if (text.trim()) onText(text);
  };
  return (
    <form
      class="stack-tight"
      onSubmit={use}
      onKeyDown={({ key }) => key === 'Escape' && onCancel()}
    >
      <Field
        label={t('shell.pasteLabel')}
        hint={t('shell.pasteHint')}
        error={isAsked && !text.trim() ? t('shell.pasteEmpty') : undefined}
      >
        {(control) => (
          <TextArea {...control} {...handlers} boxRef={box} rows={4} value={text} onText={type} />
        )}
      </Field>
      {problem && (
        <Notice tone="warn" announce>
          {say({ key: problem })}
        </Notice>
      )}
      {added && <TidiedLine mended={added.mended} onUndo={undo} />}
      <div class="row row-end">
        <Button look="quiet" onClick={onCancel}>
          {t('shell.cancel')}
        </Button>
        <Button look="primary" submit>
          {t('shell.pasteUse')}
        </Button>
      </div>
    </form>
  );
}
