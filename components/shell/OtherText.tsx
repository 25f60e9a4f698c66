import './other-text.css';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { useServices } from '#components/hooks/services.ts';
import { Button } from '#components/ui/Button.tsx';
import { useToast } from '#components/ui/ToastRegion.tsx';
import { say, t } from '#utils/i18n/t.ts';
import { latePart } from './LatePart.tsx';
import { LeftBehindList } from './LeftBehind.tsx';
import { PartsContext } from './parts-source.ts';
import { type Piece, textPiece } from './piece.ts';

const PasteBox = latePart((parts) => parts.PasteBox);

interface OtherTextProps {
  /** The site of the page behind the panel, when it has been read. */
  site: string | null;
  /** The page gives nothing, so this is the way on. */
  isWanted?: boolean;
  /** No brought text is on the screen, so an earlier one may be offered. */
  hasRoom?: boolean;
  onText: (piece: Piece) => void;
}

/** The way in that always works: feedback pasted from anywhere, or selected on the page. */
export function OtherText(props: OtherTextProps) {
  const { site, isWanted = false, hasRoom = false, onText } = props;
  const { page } = useServices();
  const toast = useToast();
  const parts = useContext(PartsContext);
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
    const late = await parts.bring().catch(() => null);
    if (!late) return toast({ text: t('shell.notLoaded') });
    setOpen(false);
    const { text } = late.bringIn({ html: null, text: result.value }, document);
    onText(textPiece(text, 'selected', site));
  };
  const takePasted = (text: string) => {
    setOpen(false);
    setLeft(false);
    onText(textPiece(text, 'pasted', site));
  };
  return (
    <footer class="other-text">
      {hasRoom && !isOpen && <LeftBehindList onText={onText} />}
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
