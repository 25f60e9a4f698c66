import { Button } from '#components/ui/Button.tsx';
import { type MessageKey, say, t } from '#utils/i18n/t.ts';
import type { Mending } from '#utils/text-in/tidy-text.ts';

const wordsOf = (mended: Mending[]): MessageKey | null => {
  if (mended.length > 1) return 'elsewhere.both';
  if (mended.includes('lines')) return 'elsewhere.joined';
  return mended.includes('bullets') ? 'elsewhere.bullets' : null;
};

/** One quiet line: what was tidied in a text, and the way to have it as it came. Nothing when nothing was. */
export function TidiedLine({ mended, onUndo }: { mended: Mending[]; onUndo: () => void }) {
  const words = wordsOf(mended);
  if (!words) return null;
  return (
    <div class="row soft" role="status">
      <span>{say({ key: words })}</span>
      <Button look="quiet" small onClick={onUndo}>
        {t('shell.undo')}
      </Button>
    </div>
  );
}
