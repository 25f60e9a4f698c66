import './privacy.css';
import { useState } from 'preact/hooks';
import { useServices } from '#components/hooks/services.ts';
import { Button } from '#components/ui/Button.tsx';
import { Disclosure } from '#components/ui/Disclosure.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import type { Erasure } from '#utils/domain/erasure.ts';
import type { Learner } from '#utils/domain/learner.ts';
import { say, t } from '#utils/i18n/t.ts';
import type { Everything } from '#utils/services/privacy-types.ts';
import { asText } from './as-text.ts';
import { EraseForm } from './EraseForm.tsx';

interface AboutLearnerProps {
  learner: Learner;
  onErased: (receipt: Erasure) => void;
}

/** No name in a file's name: it stands in download lists and histories. */
const FILE = 'feedforward-what-is-kept';

/** What a learner may ask for: to see everything that is kept about them, to take it along, and to have it gone. */
export function AboutLearner({ learner, onErased }: AboutLearnerProps) {
  const { everythingOf, saveText, clock } = useServices();
  const [said, setSaid] = useState<{ tone: 'success' | 'error'; text: string } | null>(null);
  const save = async (name: string, type: string, write: (all: Everything) => string) => {
    const all = await everythingOf(learner.id);
    const saved = all.ok ? await saveText(name, write(all.value), type) : all;
    setSaid(
      saved.ok
        ? { tone: 'success', text: t('privacy.saved', { name }) }
        : { tone: 'error', text: say({ key: saved.why }) },
    );
  };
  return (
    <Disclosure summary={t('privacy.title', { name: learner.name })}>
      <div class="privacy">
        <p>{t('privacy.text')}</p>
        <p class="privacy-buttons">
          <Button
            onClick={() =>
              void save(`${FILE}.txt`, 'text/plain;charset=utf-8', (all) =>
                asText(all, learner.name, clock.now()),
              )
            }
          >
            {t('privacy.saveText')}
          </Button>
          <Button
            onClick={() =>
              void save(`${FILE}.json`, 'application/json', (all) => JSON.stringify(all, null, 2))
            }
          >
            {t('privacy.saveJson')}
          </Button>
        </p>
        {said && (
          <Notice tone={said.tone} announce>
            {said.text}
          </Notice>
        )}
        <EraseForm learner={learner} onErased={onErased} />
      </div>
    </Disclosure>
  );
}
