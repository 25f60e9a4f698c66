import { useEffect, useRef } from 'preact/hooks';
import * as z from 'zod/mini';
import { useServices } from '#components/hooks/services.ts';
import { readWhose, type Whose } from '#components/targets/whose.ts';
import { useToast } from '#components/ui/ToastRegion.tsx';
import { t } from '#utils/i18n/t.ts';
import { type Piece, textPiece } from './piece.ts';
import { asHeldBack, isLocked } from './view.ts';

/** Text that the context menu sent, kept until it was made use of or put away. */
export const BROUGHT_DRAFT = 'brought/text';

/** Nothing of where it came from is kept, but whether it may be used. */
const KeptText = z.object({
  text: z.string(),
  isCut: z.boolean(),
  released: z.nullable(z.boolean()),
  isMarkingPage: z.boolean(),
  whose: z.unknown(),
});

const toKeep = (piece: Piece, whose?: Whose): unknown => {
  const [block] = piece.blocks;
  return {
    text: block?.text ?? '',
    isCut: block?.cut ?? false,
    released: asHeldBack(piece, piece.brought?.behind ?? null).released,
    isMarkingPage: piece.brought?.isMarkingPage ?? false,
    whose: whose ?? piece.chosen ?? null,
  } satisfies z.infer<typeof KeptText>;
};

function keptPiece(kept: unknown): Piece | null {
  const known = KeptText.safeParse(kept);
  if (!known.success || !known.data.text.trim()) return null;
  const { text, released, whose, ...rest } = known.data;
  const brought = { ...rest, host: null, raw: text, mended: [], behind: null };
  const chosen = readWhose(whose);
  return {
    ...textPiece(text, 'selected', null, brought),
    released,
    ...(chosen && { chosen }),
  };
}

/** What becomes of brought text on the screen. */
export interface TextDesk {
  /** Puts another text in its place. */
  show: (piece: Piece) => void;
  /** The mentor has said whose it is. */
  chose: (piece: Piece, whose: Whose) => void;
  /** Targets were made of it: no copy is kept any more. */
  used: (piece: Piece) => void;
  /** It is put away, with a way to have it back. */
  putAway: (piece: Piece) => void;
}

/**
 * Shows text that the context menu sends here, and after a crash or a closed panel the one shown before, with the learner
 * chosen for it. Newer text takes the place of older text, which one press brings back.
 *
 * @param shown the text on the screen now
 * @param show puts another there
 */
export function useBrought(shown: Piece | null, show: (text: Piece) => void): TextDesk {
  const { brought, readDraft, writeDraft, dropDraft } = useServices();
  const toast = useToast();
  const now = useRef({ shown, show });
  now.current = { shown, show };
  /** The key of the text that is kept on disk. */
  const kept = useRef<string | null>(null);
  const keep = (piece: Piece, whose?: Whose) => {
    kept.current = piece.key;
    return writeDraft(BROUGHT_DRAFT, toKeep(piece, whose));
  };
  const forget = () => {
    kept.current = null;
    return dropDraft(BROUGHT_DRAFT);
  };
  const putBack = (piece: Piece) => {
    if (piece.brought) void keep(piece);
    now.current.show(piece);
  };
  useEffect(() => {
    if (!brought) return;
    let hasText = false;
    const restore = (known: unknown) => {
      const piece = keptPiece(known);
      if (!piece || hasText || now.current.shown) return;
      kept.current = piece.key;
      now.current.show(piece);
    };
    const stop = brought.onText(async (text) => {
      hasText = true;
      const before = now.current.shown;
      const piece = textPiece(text.text, 'selected', text.behind?.site ?? null, text);
      // Nothing can be made of anonymous marking, so there is nothing to lose either.
      await (isLocked(piece, text.behind) ? forget() : keep(piece));
      now.current.show(piece);
      if (!before) return;
      const back = () => putBack(before);
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
  }, [brought]);
  return {
    show: (piece) => (piece.brought ? putBack(piece) : show(piece)),
    chose: (piece, whose) => {
      if (kept.current === piece.key) void keep(piece, whose);
    },
    used: (piece) => {
      if (kept.current === piece.key) void forget();
    },
    putAway: (piece) => {
      if (kept.current !== piece.key) return;
      void forget();
      const back = () => putBack(piece);
      toast({
        text: t('elsewhere.putAwayDone'),
        action: { label: t('shell.undo'), onClick: back },
      });
    },
  };
}
