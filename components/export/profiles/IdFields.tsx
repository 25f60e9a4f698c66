import { Field } from '#components/ui/Field.tsx';
import { TextInput } from '#components/ui/TextInput.tsx';
import { t } from '#utils/i18n/t.ts';
import { Choose } from './Choose.tsx';
import type { DraftDesk } from './use-profile-draft.ts';
import { te } from './words.ts';

const SOURCES = ['learnRefNumber', 'personCode', 'uln', 'idNumber', 'userName'] as const;

/** Which of a learner's references the column "Reference by this profile's rule" holds, and how it is written. */
export function IdFields({ desk }: { desk: DraftDesk }) {
  const { id } = desk.draft.profile;
  const put = (some: Partial<typeof id>) =>
    desk.change(`id ${Object.keys(some).join(' ')}`, (now) => ({
      ...now,
      profile: { ...now.profile, id: { ...now.profile.id, ...some } },
    }));
  return (
    <div class="profile-fields">
      <Choose
        label={te('profiles.id.source')}
        options={SOURCES.map((value) => ({ value, label: te(`profiles.id.${value}`) }))}
        chosen={id.source}
        onChoose={(source) => put({ source })}
      />
      <Choose
        label={te('profiles.id.zeros')}
        options={(['keep', 'strip'] as const).map((value) => ({
          value,
          label: te(`profiles.id.zeros.${value}`),
        }))}
        chosen={id.zeros}
        onChoose={(zeros) => put({ zeros })}
      />
      <Field label={te('profiles.id.padTo')} hint={te('profiles.id.padToHint')}>
        {(control) => (
          <TextInput
            {...control}
            type="number"
            min={0}
            max={20}
            value={String(id.padTo)}
            onText={(text) =>
              put({ padTo: Math.min(20, Math.max(0, Math.floor(Number(text)) || 0)) })
            }
          />
        )}
      </Field>
      <Field label={te('profiles.id.start')} aside={t('targets.optional')}>
        {(control) => (
          <TextInput
            {...control}
            value={id.start}
            maxLength={40}
            autoComplete="off"
            onText={(start) => put({ start })}
          />
        )}
      </Field>
      <Field label={te('profiles.id.end')} aside={t('targets.optional')}>
        {(control) => (
          <TextInput
            {...control}
            value={id.end}
            maxLength={80}
            autoComplete="off"
            onText={(end) => put({ end })}
          />
        )}
      </Field>
    </div>
  );
}
