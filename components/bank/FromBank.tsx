import './bank.css';
import { useState } from 'preact/hooks';
import { useServices } from '#components/hooks/services.ts';
import { useLive } from '#components/hooks/use-live.ts';
import { Button } from '#components/ui/Button.tsx';
import { Disclosure } from '#components/ui/Disclosure.tsx';
import { Field } from '#components/ui/Field.tsx';
import { TextInput } from '#components/ui/TextInput.tsx';
import type { BankTemplate } from '#utils/domain/bank-template.ts';
import { t } from '#utils/i18n/t.ts';
import { templatesFor } from '#utils/targets/template.ts';

interface FromBankProps {
  /** The piece of work that is being written about: its templates come first. */
  unit: string | null;
  onUse: (template: BankTemplate) => void;
}

/** Enough to choose from at a look; the rest is found by a word. */
const SHOWN = 5;

/** The bank inside the editor, folded; not there at all while it is empty. */
export function FromBank({ unit, onUse }: FromBankProps) {
  const { bank } = useServices();
  const kept = useLive('bank', bank);
  const [looked, setLooked] = useState('');
  // Each use folds it again, so that what was put in is seen.
  const [turn, setTurn] = useState(0);
  if (kept.is !== 'here' || kept.value.length === 0) return null;
  const found = templatesFor(kept.value, looked, unit);
  const use = (template: BankTemplate) => {
    onUse(template);
    setTurn(turn + 1);
  };
  return (
    <Disclosure key={turn} summary={t('bank.from')}>
      <div class="stack-tight">
        {kept.value.length > SHOWN && (
          <Field label={t('bank.find')}>
            {(control) => <TextInput {...control} value={looked} onText={setLooked} />}
          </Field>
        )}
        {found.length === 0 && <p class="soft">{t('bank.noneFound', { words: looked })}</p>}
        <ul class="bank-choices">
          {found.slice(0, SHOWN).map((template) => (
            <li key={template.id}>
              <div>
                <p>{template.statement}</p>
                <p class="soft">{[template.unit, template.theme].filter(Boolean).join(' · ')}</p>
              </div>
              <Button
                small
                aria-label={`${t('bank.insert')}: ${template.statement}`}
                onClick={() => use(template)}
              >
                {t('bank.insert')}
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </Disclosure>
  );
}
