import { useId, useState } from 'preact/hooks';
import { useServices } from '#components/hooks/services.ts';
import { usePolicy } from '#components/hooks/use-policy.ts';
import { useSettings } from '#components/hooks/use-settings.ts';
import { Field } from '#components/ui/Field.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { TextInput } from '#components/ui/TextInput.tsx';
import { useToast } from '#components/ui/ToastRegion.tsx';
import { TargetStatus } from '#utils/domain/target-status.ts';
import { say, t } from '#utils/i18n/t.ts';

/** What the college calls the states of a target. Ours stand where a box is left empty. */
export function StatusNames() {
  const { changeSettings } = useServices();
  const toast = useToast();
  const settings = useSettings();
  const { statusNames: fixed = {} } = usePolicy().policy;
  const about = useId();
  // What is being typed: kept as it is left, not at every key, so that a name is never half there on other screens.
  const [typed, setTyped] = useState<Partial<Record<TargetStatus, string>>>({});
  if (settings.is === 'waiting') return null;
  if (settings.is === 'failed') return <Notice tone="error">{say({ key: settings.why })}</Notice>;
  const { statusNames } = settings.value;
  const keep = async (status: TargetStatus) => {
    const name = typed[status]?.trim();
    if (name === undefined || name === (statusNames[status] ?? '')) return;
    const done = await changeSettings({ statusNames: { ...statusNames, [status]: name } });
    if (!done.ok) toast({ text: say({ key: done.why }) });
  };
  return (
    <div class="stack">
      <p id={about} class="soft">
        {t('settings.statusText')}
      </p>
      <div class="settings-names">
        {TargetStatus.options.map((status) => (
          <Field
            key={status}
            label={t(`targets.status.${status}`)}
            aside={fixed[status] === undefined ? undefined : t('settings.rulesFixed')}
          >
            {(control) => (
              <TextInput
                {...control}
                disabled={fixed[status] !== undefined}
                value={typed[status] ?? statusNames[status] ?? ''}
                placeholder={t(`targets.status.${status}`)}
                onText={(name) => setTyped((now) => ({ ...now, [status]: name }))}
                onBlur={() => void keep(status)}
                autoComplete="off"
              />
            )}
          </Field>
        ))}
      </div>
    </div>
  );
}
