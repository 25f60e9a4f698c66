import { useState } from 'preact/hooks';
import { useServices } from '#components/hooks/services.ts';
import { useSettings } from '#components/hooks/use-settings.ts';
import { Button } from '#components/ui/Button.tsx';
import { useToast } from '#components/ui/ToastRegion.tsx';
import { promptAt } from '#utils/coaching/ask-next.ts';
import type { ReviewStage } from '#utils/domain/checklist.ts';
import { type OwnPrompt, withoutPrompt, withPrompt } from '#utils/domain/own-prompt.ts';
import { say, t } from '#utils/i18n/t.ts';
import { AddPrompt } from './AddPrompt.tsx';

interface PromptCardProps {
  stage: ReviewStage;
  /** How often "another" was pressed at this stage. */
  turn: number;
  onTurn: (turn: number) => void;
}

/** One question that the mentor could ask now; another on a press, and their own. */
export function PromptCard({ stage, turn, onTurn }: PromptCardProps) {
  const { changeSettings } = useServices();
  const toast = useToast();
  const settings = useSettings();
  const [isAdding, setAdding] = useState(false);
  const own = settings.is === 'here' ? settings.value.ownPrompts : [];
  const prompt = promptAt(stage, own, turn);
  if (!prompt) return null;
  const save = async (ownPrompts: OwnPrompt[], done: string, undo?: () => void) => {
    const kept = await changeSettings({ ownPrompts });
    const action = undo && { label: t('shell.undo'), onClick: undo };
    toast({ text: kept.ok ? done : say({ key: kept.why }), action: kept.ok ? action : undefined });
  };
  const add = (text: string) => {
    void save(withPrompt(own, { stage, text }), t('reviews.ownAdded'));
    setAdding(false);
  };
  const takeOut = () =>
    void save(
      withoutPrompt(own, { stage, text: prompt.text }),
      t('reviews.ownRemoved'),
      () => void changeSettings({ ownPrompts: own }),
    );
  return (
    <aside class="review-prompt" aria-label={t('reviews.prompt')}>
      <p class="soft">
        {t('reviews.prompt')} · {prompt.way}
      </p>
      <p class="review-prompt-words" aria-live="polite">
        {prompt.text}
      </p>
      {isAdding ? (
        <AddPrompt onAdd={add} onClose={() => setAdding(false)} />
      ) : (
        <div class="row">
          <Button small onClick={() => onTurn(turn + 1)}>
            {t('reviews.another')}
          </Button>
          <Button small look="quiet" onClick={() => setAdding(true)}>
            {t('reviews.addOwn')}
          </Button>
          {prompt.isOwn && (
            <Button small look="quiet" onClick={takeOut}>
              {t('reviews.ownRemove')}
            </Button>
          )}
        </div>
      )}
    </aside>
  );
}
