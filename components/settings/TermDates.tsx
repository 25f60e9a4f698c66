import { useState } from 'preact/hooks';
import { useServices } from '#components/hooks/services.ts';
import { usePolicy } from '#components/hooks/use-policy.ts';
import { Button } from '#components/ui/Button.tsx';
import { Field } from '#components/ui/Field.tsx';
import { IconButton } from '#components/ui/IconButton.tsx';
import { TextInput } from '#components/ui/TextInput.tsx';
import { useToast } from '#components/ui/ToastRegion.tsx';
import { TeachingDates } from '#utils/domain/teaching-dates.ts';
import { type MessageKey, say, t } from '#utils/i18n/t.ts';
import { dayInWords } from '#utils/targets/due-day.ts';
import { useChangeSettings } from './use-change-settings.ts';

/** When the college teaches, in stretches between breaks: added, taken out with an undo; shown only where the college fixed them. */
export function TermDates({ terms }: { terms: TeachingDates[] }) {
  const change = useChangeSettings();
  const toast = useToast();
  const today = useServices().clock.today();
  const inWords = ({ from, to }: TeachingDates) => ({
    from: dayInWords(from, today),
    to: dayInWords(to, today),
  });
  const isFixed = usePolicy().policy.terms !== undefined;
  const takeOut = (gone: TeachingDates) => {
    change({ terms: terms.filter((one) => one !== gone) });
    toast({
      text: t('settings.datesRemoved', inWords(gone)),
      action: { label: t('shell.undo'), onClick: () => change({ terms }) },
    });
  };
  const add = (one: TeachingDates) =>
    change({ terms: [...terms, one].sort((a, b) => a.from.localeCompare(b.from)) });
  return (
    <div class="stack">
      {isFixed ? <p class="soft">{t('settings.rulesFixed')}</p> : <AddDates onAdd={add} />}
      {terms.length > 0 && (
        <ul class="settings-lines">
          {terms.map((one) => (
            <li key={`${one.from} ${one.to}`} class="settings-line">
              <span>{t('settings.datesLine', inWords(one))}</span>
              {!isFixed && (
                <IconButton
                  icon="close"
                  label={t('settings.datesRemove', inWords(one))}
                  onClick={() => takeOut(one)}
                />
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function AddDates({ onAdd }: { onAdd: (one: TeachingDates) => void }) {
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [wrong, setWrong] = useState<MessageKey | null>(null);
  const add = (event: Event) => {
    event.preventDefault();
    if (!from || !to) return setWrong('settings.datesBoth');
    const read = TeachingDates.safeParse({ from, to });
    if (!read.success) return setWrong('settings.datesOrder');
    onAdd(read.data);
    setWrong(null);
    setFrom('');
    setTo('');
  };
  const error = wrong ? say({ key: wrong }) : undefined;
  return (
    <form class="settings-add" onSubmit={add} noValidate>
      <Field label={t('settings.datesFrom')} error={error}>
        {(control) => <TextInput {...control} type="date" value={from} onText={setFrom} />}
      </Field>
      <Field label={t('settings.datesTo')}>
        {(control) => <TextInput {...control} type="date" value={to} onText={setTo} />}
      </Field>
      <Button submit>{t('settings.datesAdd')}</Button>
    </form>
  );
}
