import './bank.css';
import { useState } from 'preact/hooks';
import { useServices } from '#components/hooks/services.ts';
import { useLive } from '#components/hooks/use-live.ts';
import { EmptyState } from '#components/ui/EmptyState.tsx';
import { Field } from '#components/ui/Field.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { Spinner } from '#components/ui/Spinner.tsx';
import { TextInput } from '#components/ui/TextInput.tsx';
import type { BankTemplate } from '#utils/domain/bank-template.ts';
import { say, t } from '#utils/i18n/t.ts';
import { templatesFor } from '#utils/targets/template.ts';
import { TemplateLine } from './TemplateLine.tsx';

/** The mentor's bank by unit: to be found, changed, deleted. It is filled from targets in the panel. */
export function BankScreen() {
  const { bank, learners } = useServices();
  const kept = useLive('bank', bank);
  const all = useLive('all', learners);
  const failed = [kept, all].find((state) => state.is === 'failed');
  return (
    <>
      <div class="workspace-head">
        <h1>{t('bank.title')}</h1>
        <p>{t('bank.intro')}</p>
      </div>
      {failed?.is === 'failed' && <Notice tone="error">{say({ key: failed.why })}</Notice>}
      {!failed && (kept.is !== 'here' || all.is !== 'here') && (
        <Spinner label={t('bank.loading')} />
      )}
      {kept.is === 'here' && all.is === 'here' && (
        <Bank templates={kept.value} names={all.value.map(({ name }) => name)} />
      )}
    </>
  );
}

function Bank({ templates, names }: { templates: BankTemplate[]; names: string[] }) {
  const [looked, setLooked] = useState('');
  if (templates.length === 0) {
    return (
      <EmptyState icon="star" title={t('bank.empty')}>
        <p>{t('bank.emptyText')}</p>
      </EmptyState>
    );
  }
  const found = templatesFor(templates, looked, null);
  const byUnit = Map.groupBy(found, ({ unit }) => unit);
  return (
    <div class="bank">
      <div class="bank-find">
        <Field label={t('bank.find')}>
          {(control) => <TextInput {...control} type="search" value={looked} onText={setLooked} />}
        </Field>
      </div>
      {found.length === 0 && <p role="status">{t('bank.noneFound', { words: looked })}</p>}
      {[...byUnit].map(([unit, inUnit]) => (
        <section key={unit} class="bank-unit">
          <h2>{unit || t('bank.anyUnit')}</h2>
          <ul>
            {inUnit.map((template) => (
              <TemplateLine key={template.id} template={template} bank={templates} names={names} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
