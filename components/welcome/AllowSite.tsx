import { useState } from 'preact/hooks';
import { useServices } from '#components/hooks/services.ts';
import { useLive } from '#components/hooks/use-live.ts';
import { tt } from '#components/tour/tour-words.ts';
import { Button } from '#components/ui/Button.tsx';
import { Field } from '#components/ui/Field.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { TextInput } from '#components/ui/TextInput.tsx';
import { listed } from '#utils/i18n/listed.ts';
import { say, t } from '#utils/i18n/t.ts';

/** Asks for the site of the mentor's Moodle or Canvas. Where the college has set its sites, it says so and asks for nothing. */
export function AllowSite() {
  const { allowedSites } = useServices();
  const sites = useLive('sites', allowedSites);
  const preset = sites.is === 'here' ? sites.value.preset : [];
  const allowed = sites.is === 'here' ? sites.value.allowed : [];
  return (
    <section class="welcome-way" aria-labelledby="welcome-site">
      <h2 id="welcome-site">{tt('welcome.site')}</h2>
      {preset.length > 0 ? (
        <p>{tt('welcome.preset', { sites: listed(preset) })}</p>
      ) : (
        <>
          <p>{tt('welcome.siteText')}</p>
          <AskForAddress />
          {allowed.length > 0 && (
            <Notice tone="success" announce>
              {tt('welcome.allowed', { sites: listed(allowed) })}
            </Notice>
          )}
        </>
      )}
    </section>
  );
}

function AskForAddress() {
  const { allowSite } = useServices();
  const [address, setAddress] = useState('');
  const [error, setError] = useState<string | undefined>();
  const ask = async () => {
    const allowed = await allowSite(address);
    setError(allowed.ok ? undefined : say({ key: allowed.why }));
    if (allowed.ok) setAddress('');
  };
  return (
    <form
      class="welcome-address"
      onSubmit={(event) => {
        event.preventDefault();
        void ask();
      }}
    >
      <Field label={tt('welcome.address')} hint={tt('welcome.addressHint')} error={error}>
        {(control) => (
          <TextInput
            {...control}
            value={address}
            onText={setAddress}
            autoComplete="off"
            inputMode="url"
          />
        )}
      </Field>
      <Button look="primary" submit>
        {t('popup.allow')}
      </Button>
    </form>
  );
}
