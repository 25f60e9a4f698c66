import './bank.css';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { Field } from '#components/ui/Field.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { TextArea } from '#components/ui/TextArea.tsx';
import { TextInput } from '#components/ui/TextInput.tsx';
import type { BankTemplate, TemplateWords } from '#utils/domain/bank-template.ts';
import { say, t } from '#utils/i18n/t.ts';
import type { Outcome } from '#utils/services/types.ts';
import { type Names, placesIn } from '#utils/targets/template.ts';
import { useTemplate } from './use-template.ts';

export interface TemplateFormProps {
  title: string;
  start: TemplateWords;
  /** Whose names must not stay in it. */
  names: Names;
  /** The bank, whose units and themes are offered again. */
  bank: BankTemplate[];
  onSave: (words: TemplateWords) => Outcome<BankTemplate>;
  onSaved: (template: BankTemplate) => void;
  onClose: () => void;
}

/** Everything that is kept of a template, to be read and changed before it is. */
export function TemplateForm(props: TemplateFormProps) {
  const form = useTemplate(props);
  const box = useRef<HTMLFormElement>(null);
  useEffect(() => {
    box.current?.querySelector('textarea')?.focus();
    box.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') props.onClose();
  };
  return (
    <form
      ref={box}
      class="template-form"
      aria-label={props.title}
      onKeyDown={press}
      onSubmit={(event) => {
        event.preventDefault();
        void form.save();
      }}
    >
      <p class="soft">{t('bank.check')}</p>
      <Words {...form} />
      <Places {...form} bank={props.bank} />
      <NamesNotice {...form} />
      {form.failure && (
        <Notice tone="error" title={t('bank.failed')}>
          {say({ key: form.failure })}
        </Notice>
      )}
      <div class="row">
        <Button look="primary" submit>
          {t('bank.save')}
        </Button>
        <Button look="quiet" onClick={props.onClose}>
          {t('shell.cancel')}
        </Button>
      </div>
    </form>
  );
}

type Form = ReturnType<typeof useTemplate>;

function Words({ words, steps, more, errors, change, typeSteps }: Form) {
  return (
    <>
      <Field label={t('bank.statement')} error={errors.statement}>
        {(control) => (
          <TextArea
            {...control}
            value={words.statement}
            onText={(statement) => change({ statement })}
          />
        )}
      </Field>
      <Field label={t('bank.steps')} error={errors.steps}>
        {(control) => <TextArea {...control} rows={2} value={steps} onText={typeSteps} />}
      </Field>
      <Field label={t('bank.evidence')}>
        {(control) => (
          <TextArea
            {...control}
            value={words.evidence}
            onText={(evidence) => change({ evidence })}
          />
        )}
      </Field>
      {more.map((name) => (
        <Field key={name} label={t(`bank.${name}`)}>
          {(control) => (
            <TextArea
              {...control}
              value={words[name]}
              onText={(text) => change({ [name]: text })}
            />
          )}
        </Field>
      ))}
    </>
  );
}

/** Where it is found again; what the bank has already is offered. */
function Places({ words, change, bank, listId }: Form & { bank: BankTemplate[] }) {
  return (
    <div class="template-places">
      {(['unit', 'theme'] as const).map((name) => (
        <Field key={name} label={t(`bank.${name}`)} hint={t(`bank.${name}Hint`)}>
          {(control) => (
            <>
              <TextInput
                {...control}
                list={`${listId}-${name}`}
                value={words[name]}
                onText={(text) => change({ [name]: text })}
              />
              <datalist id={`${listId}-${name}`}>
                {placesIn(bank, name).map((value) => (
                  <option key={value} value={value} />
                ))}
              </datalist>
            </>
          )}
        </Field>
      ))}
    </div>
  );
}

/** A name may be a word too: the mentor says which it is. */
function NamesNotice({ left, takeOut, save }: Form) {
  if (left.length === 0) return null;
  return (
    <Notice tone="warn" announce>
      <p>{t('bank.nameLeft', { words: left.join(', ') })}</p>
      <div class="row">
        <Button small onClick={takeOut}>
          {t('bank.takeOut')}
        </Button>
        <Button small look="quiet" onClick={() => void save(true)}>
          {t('bank.keepAsIs')}
        </Button>
      </div>
    </Notice>
  );
}
