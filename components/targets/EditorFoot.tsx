import type { ComponentChildren } from 'preact';
import { useCopy } from '#components/hooks/use-copy.ts';
import type { DraftState } from '#components/hooks/use-draft.ts';
import { Button } from '#components/ui/Button.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import type { TargetWording } from '#utils/domain/target.ts';
import { type MessageKey, say, t } from '#utils/i18n/t.ts';
import { draftText } from './draft-text.ts';

interface EditorFootProps {
  wording: TargetWording;
  /** How many targets wait behind this one. */
  waiting: number;
  isSaving: boolean;
  /** Why the last save failed. */
  failure: MessageKey | null;
  kept: DraftState;
  onClose: () => void;
  onDiscard: () => void;
  /** What must be answered before a save: here it is always in sight. */
  children?: ComponentChildren;
}

const keptWords = (kept: DraftState): string => {
  if (kept.is === 'idle') return '';
  return t(kept.is === 'kept' ? 'targets.draftKept' : 'targets.draftLost');
};

const saveWords = (isSaving: boolean, waiting: number): string => {
  if (isSaving) return t('targets.saving');
  return t(waiting > 0 ? 'targets.saveNext' : 'targets.save');
};

/** Save and the ways out; after a failed save the sentence, with the text still there and a copy of it. */
export function EditorFoot(props: EditorFootProps) {
  const { copyText } = useCopy();
  const copy = () => void copyText(draftText(props.wording), 'targets.copiedText');
  return (
    <div class="editor-foot">
      {props.children}
      {props.failure && (
        <Notice
          tone="error"
          title={t('targets.failed')}
          action={{ label: t('targets.copyText'), onClick: copy }}
        >
          {say({ key: props.failure })}
        </Notice>
      )}
      <div class="row">
        <Button
          look="primary"
          submit
          aria-disabled={props.isSaving}
          aria-keyshortcuts="Control+Enter"
        >
          {saveWords(props.isSaving, props.waiting)}
        </Button>
        <span class="editor-foot-gap" />
        <Button look="quiet" onClick={props.onDiscard}>
          {t('targets.discard')}
        </Button>
        <Button look="quiet" onClick={props.onClose}>
          {t('targets.close')}
        </Button>
      </div>
      <div class="soft editor-kept">
        <p aria-live="polite">{keptWords(props.kept)}</p>
        <kbd>{t('targets.keys')}</kbd>
      </div>
    </div>
  );
}
