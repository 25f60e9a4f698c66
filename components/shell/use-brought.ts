import { useEffect, useRef } from 'preact/hooks';
import * as z from 'zod/mini';
import { useServices } from '#components/hooks/services.ts';
import { useToast } from '#components/ui/ToastRegion.tsx';
import { t } from '#utils/i18n/t.ts';
import type { BroughtText } from '#utils/services/types.ts';
import { type Piece, textPiece } from './piece.ts';

/** Text that the context menu sent, kept until it was made use of or put away. */
export const BROUGHT_DRAFT = 'brought/text';

/** Nothing of where it came from is kept. */
const KeptText = z.object({ text: z.string(), isCut: z.boolean() });

const pieceOf = ({ text, ...brought }: BroughtText): Piece =>
  textPiece(text, 'selected', null, brought);

function keptPiece(kept: unknown): Piece | null {
  const known = KeptText.safeParse(kept);
  if (!known.success || !known.data.text.trim()) return null;
  const { text, isCut } = known.data;
  return textPiece(text, 'selected', null, { host: null, raw: text, mended: [], isCut });
}

/**
 * Shows text that the context menu sends here, and after a crash or a closed panel the one shown before. Newer text takes
 * the place of older text, which one press brings back.
 *
 * @param shown the text on the screen now
 * @param show puts another there
 */
export function useBrought(shown: Piece | null, show: (text: Piece) => void): void {
  const { brought, readDraft, writeDraft } = useServices();
  const toast = useToast();
  const now = useRef({ shown, show });
  now.current = { shown, show };
  useEffect(() => {
    if (!brought) return;
    let hasText = false;
    const restore = (kept: unknown) => {
      const piece = keptPiece(kept);
      if (piece && !hasText && !now.current.shown) now.current.show(piece);
    };
    const stop = brought.onText(async (text) => {
      hasText = true;
      const before = now.current.shown;
      await writeDraft(BROUGHT_DRAFT, { text: text.text, isCut: text.isCut });
      now.current.show(pieceOf(text));
      if (!before) return;
      const back = () => now.current.show(before);
      toast({
        text: t('elsewhere.newer'),
        action: { label: t('elsewhere.former'), onClick: back },
      });
    });
    void readDraft(BROUGHT_DRAFT).then(restore);
    return () => {
      hasText = true;
      stop();
    };
  }, [brought, readDraft, writeDraft, toast]);
}

/** Forgets the kept copy of a text that is put away, with a way to have it back. */
export function usePutAway() {
  const { brought, dropDraft, writeDraft } = useServices();
  const toast = useToast();
  return (piece: Piece, show: (text: Piece) => void): void => {
    const [block] = piece.blocks;
    if (!brought || piece.origin !== 'selected' || !block) return;
    void dropDraft(BROUGHT_DRAFT);
    const back = () => {
      void writeDraft(BROUGHT_DRAFT, { text: block.text, isCut: block.cut });
      show(piece);
    };
    toast({ text: t('elsewhere.putAwayDone'), action: { label: t('shell.undo'), onClick: back } });
  };
}
