import { useChangeSettings } from '#components/settings/use-change-settings.ts';
import { IconButton } from '#components/ui/IconButton.tsx';
import { useToast } from '#components/ui/ToastRegion.tsx';
import { type OwnPrompt, withoutPrompt } from '#utils/domain/own-prompt.ts';
import { t } from '#utils/i18n/t.ts';

/** The questions that the mentor added to the coaching set, to be taken out with an undo. */
export function OwnPrompts({ prompts }: { prompts: OwnPrompt[] }) {
  const change = useChangeSettings();
  const toast = useToast();
  if (prompts.length === 0) return <p class="soft">{t('reviews.promptsNone')}</p>;
  const takeOut = (prompt: OwnPrompt) => {
    change({ ownPrompts: withoutPrompt(prompts, prompt) });
    const undo = () => change({ ownPrompts: prompts });
    toast({ text: t('reviews.ownRemoved'), action: { label: t('shell.undo'), onClick: undo } });
  };
  return (
    <ul class="settings-lines">
      {prompts.map((prompt) => (
        <li key={`${prompt.stage} ${prompt.text}`} class="settings-line">
          <span>
            {prompt.text} <span class="soft">{t(`coaching.stage.${prompt.stage}`)}</span>
          </span>
          <IconButton
            icon="close"
            label={`${t('reviews.ownRemove')}: ${prompt.text}`}
            onClick={() => takeOut(prompt)}
          />
        </li>
      ))}
    </ul>
  );
}
