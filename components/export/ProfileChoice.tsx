import type { ComponentChildren } from 'preact';
import { Badge } from '#components/ui/Badge.tsx';
import { Field } from '#components/ui/Field.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { listed } from '#utils/i18n/listed.ts';
import { t } from '#utils/i18n/t.ts';
import type { KnownProfile } from '#utils/mis/known-profiles.ts';
import { aboutWords } from './profiles/about-words.ts';
import type { Profiles } from './use-profiles.ts';

interface ProfileChoiceProps {
  profiles: Profiles;
  /** What can be done with the chosen one. */
  children?: ComponentChildren;
}

const BY: KnownProfile['by'][] = ['college', 'us', 'mentor'];

/** Which profile the file is made with, whose it is, and what it is modelled on. */
export function ProfileChoice({ profiles, children }: ProfileChoiceProps) {
  const { all, chosen, choose, unread } = profiles;
  const isFixed = chosen?.by === 'college';
  return (
    <div class="export-profile">
      {unread.length > 0 && (
        <Notice tone="warn" title={t('profiles.unread')}>
          {t('profiles.unreadText', { numbers: listed(unread.map(String)) })}
        </Notice>
      )}
      <div class="export-profile-line">
        <Field
          label={t('profiles.profile')}
          aside={isFixed ? <Badge tone="ask">{t('profiles.byCollege')}</Badge> : undefined}
        >
          {(control) => (
            <select
              {...control}
              class="ui-input"
              value={chosen?.id ?? ''}
              disabled={isFixed && all.length === 1}
              onChange={({ currentTarget }) => choose(currentTarget.value)}
            >
              {BY.map((by) => (
                <ProfileGroup key={by} by={by} profiles={all.filter((one) => one.by === by)} />
              ))}
            </select>
          )}
        </Field>
        {children}
      </div>
      {chosen && (
        <p class="workspace-soft export-about">
          {isFixed && `${t('profiles.fixed')} `}
          {aboutWords(chosen)}
        </p>
      )}
    </div>
  );
}

function ProfileGroup({ by, profiles }: { by: KnownProfile['by']; profiles: KnownProfile[] }) {
  if (profiles.length === 0) return null;
  return (
    <optgroup label={t(`profiles.by.${by}`)}>
      {profiles.map(({ id, profile }) => (
        <option key={id} value={id}>
          {profile.name}
        </option>
      ))}
    </optgroup>
  );
}
