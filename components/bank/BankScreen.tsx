import './bank.css';
import { useState } from 'preact/hooks';
import { useServices } from '#components/hooks/services.ts';
import { useLive } from '#components/hooks/use-live.ts';
import { EmptyState } from '#components/ui/EmptyState.tsx';
import { Field } from '#components/ui/Field.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { SelectOne } from '#components/ui/SelectOne.tsx';
import { Spinner } from '#components/ui/Spinner.tsx';
import { TextInput } from '#components/ui/TextInput.tsx';
import type { BankTemplate } from '#utils/domain/bank-template.ts';
import { namesOf } from '#utils/domain/learner.ts';
import { say, t } from '#utils/i18n/t.ts';
import { placesIn, templatesFor } from '#utils/targets/template.ts';
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
        <Bank templates={kept.value} names={all.value.flatMap(namesOf)} />
      )}
    </>
  );
}

function Bank({ templates, names }: { templates: BankTemplate[]; names: string[] }) {
  const [looked, setLooked] = useState('');
  const [wanted, setWanted] = useState({ unit: '', theme: '' });
  if (templates.length === 0) {
    return (
      <EmptyState icon="star" title={t('bank.empty')}>
        <p>{t('bank.emptyText')}</p>
      </EmptyState>
    );
  }
  const units = placesIn(templates, 'unit');
  const themes = placesIn(templates, 'theme');
  // The last of a unit or theme may have been deleted or changed since it was chosen.
  const unit = units.includes(wanted.unit) ? wanted.unit : '';
  const theme = themes.includes(wanted.theme) ? wanted.theme : '';
  const found = templatesFor(templates, looked, null).filter(
    (one) =>
      (unit === '' || one.unit === unit || one.unit === '') &&
      (theme === '' || one.theme === theme),
  );
  const byUnit = Map.groupBy(found, ({ unit }) => unit);
  return (
    <div class="bank">
      <search class="bank-find">
        <Field label={t('bank.find')}>
          {(control) => <TextInput {...control} type="search" value={looked} onText={setLooked} />}
        </Field>
        <SelectOne
          label={t('bank.unit')}
          any={t('bank.allUnits')}
          names={units}
          chosen={unit}
          onChoose={(name) => setWanted({ unit: name, theme })}
        />
        <SelectOne
          label={t('bank.theme')}
          any={t('bank.allThemes')}
          names={themes}
          chosen={theme}
          onChoose={(name) => setWanted({ unit, theme: name })}
        />
      </search>
      {found.length === 0 && <p role="status">{noneWords(looked)}</p>}
      {[...byUnit].map(([name, inUnit]) => (
        <section key={name} class="bank-unit">
          <h2>{name || t('bank.anyUnit')}</h2>
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

const noneWords = (looked: string): string =>
  looked.trim() ? t('bank.noneFound', { words: looked }) : t('bank.noneHere');
