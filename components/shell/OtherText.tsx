import './other-text.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useServices } from '#components/hooks/services.ts';
import { useDraft } from '#components/hooks/use-draft.ts';
import { Button } from '#components/ui/Button.tsx';
import { Field } from '#components/ui/Field.tsx';
import { TextArea } from '#components/ui/TextArea.tsx';
import { useToast } from '#components/ui/ToastRegion.tsx';
import { say, t } from '#utils/i18n/t.ts';
import { type Piece, textPiece } from './piece.ts';

/** One paste box, whatever page is behind it: it opens before the page has been read. */
export const PASTE_DRAFT = 'paste/panel';

interface OtherTextProps {
  /** The site of the page behind the panel, when it has been read. */
  site: string | null;
  /** The page gives nothing, so this is the way on. */
  isWanted?: boolean;
  onText: (piece: Piece) => void;
}

/** The way in that always works: feedback pasted from anywhere, or selected on the page. */
export function OtherText({ site, isWanted = false, onText }: OtherTextProps) {
  const { page } = useServices();
  const toast = useToast();
  const [isOpen, setOpen] = useState(false);
  const pasteButton = useRef<HTMLButtonElement>(null);
  const [isLeft, setLeft] = useState(false);
  // The box had the focus; it goes back to the button that opened it.
  useEffect(() => {
    if (isLeft && !isOpen) pasteButton.current?.focus();
  }, [isLeft, isOpen]);
  const open = () => {
    // A toast would lie over the box.
    toast(null);
    setOpen(true);
  };
  const leave = () => {
    setOpen(false);
    setLeft(true);
  };
  const takeSelection = async () => {
    const result = await page?.selection();
    if (!result?.ok) return toast({ text: say({ key: result?.why ?? 'shell.selectionEmpty' }) });
    if (!result.value.trim()) return toast({ text: t('shell.selectionEmpty') });
    setOpen(false);
    onText(textPiece(result.value, 'selected', site));
  };
  const takePasted = (text: string) => {
    setOpen(false);
    setLeft(false);
    onText(textPiece(text, 'pasted', site));
  };
  return (
    <footer class="other-text">
      {isOpen && <PasteBox onText={takePasted} onCancel={leave} />}
      {!isOpen && (
        <div class="row">
          <Button
            look={isWanted ? 'secondary' : 'quiet'}
            small
            buttonRef={pasteButton}
            onClick={open}
          >
            {t('shell.paste')}
          </Button>
          {page && (
            <Button
              look={isWanted ? 'secondary' : 'quiet'}
              small
              onClick={() => void takeSelection()}
            >
              {t('shell.useSelection')}
            </Button>
          )}
        </div>
      )}
    </footer>
  );
}

interface PasteBoxProps {
  onText: (text: string) => void;
  onCancel: () => void;
}

function PasteBox({ onText, onCancel }: PasteBoxProps) {
  const { readDraft } = useServices();
  const draft = useDraft(PASTE_DRAFT);
  const [text, setText] = useState('');
  const [isAsked, setAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('textarea')?.focus(), []);
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
      ref={form}
      class="stack-tight"
      onSubmit={use}
      onKeyDown={({ key }) => key === 'Escape' && onCancel()}
    >
      <Field
        label={t('shell.pasteLabel')}
        hint={t('shell.pasteHint')}
        error={isAsked && !text.trim() ? t('shell.pasteEmpty') : undefined}
      >
        {(control) => <TextArea {...control} rows={4} value={text} onText={type} />}
      </Field>
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
