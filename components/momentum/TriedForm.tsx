import { useEffect, useRef } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { ApproachResult } from '#utils/domain/profile.ts';
import { t } from '#utils/i18n/t.ts';

/** What came of a way that was tried: one press. */
export function TriedForm({ onResult }: { onResult: (result: ApproachResult) => void }) {
  const root = useRef<HTMLFieldSetElement>(null);
  useEffect(() => root.current?.querySelector('button')?.focus(), []);
  return (
    <fieldset ref={root} class="row">
      <legend class="soft">{t('coaching.momentum.triedAsk')}</legend>
      {ApproachResult.options.map((result) => (
        <Button key={result} small onClick={() => onResult(result)}>
          {t(`coaching.result.${result}`)}
        </Button>
      ))}
    </fieldset>
  );
}
