import './as-written.css';
import { useState } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { Disclosure } from '#components/ui/Disclosure.tsx';
import type { FeedbackBlock } from '#utils/domain/feedback.ts';
import { t } from '#utils/i18n/t.ts';
import { langOf } from './lang-of.ts';

/** Characters drawn at once in all blocks together. */
const PORTION = 6000;

interface AsWrittenProps {
  blocks: FeedbackBlock[];
  /** Unfolded at first: when nothing could be sorted. */
  open: boolean;
}

/** Every word of the feedback as the teacher wrote it, folded away. */
export function AsWritten({ blocks, open }: AsWrittenProps) {
  return (
    <Disclosure summary={t('feedback.asWritten')} open={open}>
      <Written blocks={blocks} />
    </Disclosure>
  );
}

/** The same, not folded: a portion of it, and a button for more. */
export function Written({ blocks }: { blocks: FeedbackBlock[] }) {
  const [shown, setShown] = useState(PORTION);
  let left = shown;
  const parts = blocks.map((block) => {
    const text = block.text.slice(0, Math.max(0, left));
    left -= block.text.length;
    return { ...block, text };
  });
  return (
    <div class="as-written">
      {parts.map(
        (block, at) =>
          block.text && (
            <div key={at}>
              <p class="soft">{[block.criterion, block.author].filter(Boolean).join(' · ')}</p>
              <p class="as-written-text" lang={langOf(block.text)}>
                {block.text}
              </p>
            </div>
          ),
      )}
      {left < 0 && (
        <Button small look="quiet" onClick={() => setShown(shown + PORTION * 4)}>
          {t('feedback.moreText')}
        </Button>
      )}
    </div>
  );
}
