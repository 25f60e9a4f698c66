import { useState } from 'preact/hooks';
import { useServices } from '#components/hooks/services.ts';
import { Button } from '#components/ui/Button.tsx';
import { CheckBox } from '#components/ui/CheckBox.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import type { Erasure } from '#utils/domain/erasure.ts';
import type { Learner } from '#utils/domain/learner.ts';
import { type MessageKey, say, t } from '#utils/i18n/t.ts';

interface EraseFormProps {
  learner: Learner;
  onErased: (receipt: Erasure) => void;
}

/** Asks twice, since it cannot be undone: a tick that says so, then the button. */
export function EraseForm({ learner, onErased }: EraseFormProps) {
  const { eraseLearner } = useServices();
  const [isOpen, setOpen] = useState(false);
  const [isSure, setSure] = useState(false);
  const [why, setWhy] = useState<MessageKey | null>(null);
  const erase = async () => {
    const done = await eraseLearner(learner.id);
    if (done.ok) onErased(done.value);
    else setWhy(done.why);
  };
  if (!isOpen)
    return (
      <p class="privacy-erase-start">
        <Button look="danger" onClick={() => setOpen(true)}>
          {t('privacy.erase', { name: learner.name })}
        </Button>
      </p>
    );
  return (
    <div class="privacy-erase">
      <p>{t('privacy.eraseText')}</p>
      <CheckBox checked={isSure} onChange={setSure}>
        {t('privacy.eraseSure')}
      </CheckBox>
      {why && <Notice tone="error">{say({ key: why })}</Notice>}
      <p class="privacy-buttons">
        <Button look="danger" disabled={!isSure} onClick={() => void erase()}>
          {t('privacy.eraseDo')}
        </Button>
        <Button look="quiet" onClick={() => setOpen(false)}>
          {t('privacy.eraseCancel')}
        </Button>
      </p>
    </div>
  );
}
