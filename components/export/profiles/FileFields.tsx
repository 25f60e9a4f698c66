import { CheckBox } from '#components/ui/CheckBox.tsx';
import { Field } from '#components/ui/Field.tsx';
import { TextInput } from '#components/ui/TextInput.tsx';
import { say, t } from '#utils/i18n/t.ts';
import { EXCEL_LONGEST, type Profile } from '#utils/mis/profile.ts';
import { Choose } from './Choose.tsx';
import type { Faults } from './profile-draft.ts';
import type { DraftDesk } from './use-profile-draft.ts';

/** A format with what must go with it: only a workbook needs no guard, and only UTF-16 always its mark. */
function withFormat(profile: Profile, format: Profile['format']): Partial<Profile> {
  if (format === 'xlsx') return { format, guard: 'none' };
  return { format, guard: profile.guard === 'none' ? 'apostrophe' : profile.guard };
}

const DELIMITERS: { value: Profile['delimiter']; label: string }[] = [
  { value: ',', label: t('profiles.delimiter.comma') },
  { value: ';', label: t('profiles.delimiter.semicolon') },
  { value: '\t', label: t('profiles.delimiter.tab') },
  { value: '|', label: t('profiles.delimiter.bar') },
];

/** How the file is written: its format, its signs, its days and line breaks, and what keeps formulas out. */
export function FileFields({ desk, faults }: { desk: DraftDesk; faults: Faults }) {
  const { profile } = desk.draft;
  const { set } = desk;
  const isText = profile.format !== 'xlsx';
  const hasMark = profile.encoding !== 'windows-1252';
  return (
    <div class="profile-fields">
      <Choose
        label={t('profiles.format')}
        options={(['csv', 'tsv', 'xlsx'] as const).map((value) => ({
          value,
          label: t(`profiles.format.${value}`),
        }))}
        chosen={profile.format}
        onChoose={(format) => set(withFormat(profile, format))}
      />
      {profile.format === 'csv' && (
        <Choose
          label={t('profiles.delimiter')}
          options={DELIMITERS}
          chosen={profile.delimiter}
          onChoose={(delimiter) => set({ delimiter })}
        />
      )}
      {isText && (
        <Choose
          label={t('profiles.encoding')}
          options={(['utf-8', 'utf-16le', 'windows-1252'] as const).map((value) => ({
            value,
            label: t(`profiles.encoding.${value}`),
          }))}
          chosen={profile.encoding}
          onChoose={(encoding) => set({ encoding, ...(encoding === 'utf-16le' && { bom: true }) })}
        />
      )}
      {isText && !hasMark && (
        <Choose
          label={t('profiles.unwritable')}
          options={(['hold', 'replace'] as const).map((value) => ({
            value,
            label: t(`profiles.unwritable.${value}`),
          }))}
          chosen={profile.unwritable}
          onChoose={(unwritable) => set({ unwritable })}
        />
      )}
      {isText && (
        <Choose
          label={t('profiles.guard')}
          options={(['apostrophe', 'strip'] as const).map((value) => ({
            value,
            label: t(`profiles.guard.${value}`),
          }))}
          chosen={profile.guard === 'strip' ? 'strip' : 'apostrophe'}
          onChoose={(guard) => set({ guard })}
        />
      )}
      <Choose
        label={t('profiles.dates')}
        options={(['dd/MM/yyyy', 'yyyy-MM-dd', 'dd-MMM-yyyy'] as const).map((value) => ({
          value,
          label: t(`profiles.dates.${value}`),
        }))}
        chosen={profile.dates}
        onChoose={(dates) => set({ dates })}
      />
      <Choose
        label={t('profiles.newlines')}
        options={(['keep', 'space', 'slash'] as const).map((value) => ({
          value,
          label: t(`profiles.newlines.${value}`),
        }))}
        chosen={profile.newlines}
        onChoose={(newlines) => set({ newlines })}
      />
      <Field label={t('profiles.longestAll')}>
        {(control) => (
          <TextInput
            {...control}
            type="number"
            min={1}
            max={EXCEL_LONGEST}
            value={String(profile.longest)}
            onText={(text) => {
              const longest = Math.floor(Number(text));
              set({ longest: longest >= 1 ? Math.min(longest, EXCEL_LONGEST) : EXCEL_LONGEST });
            }}
          />
        )}
      </Field>
      <Choose
        label={t('profiles.whenLong')}
        options={(['hold', 'cut'] as const).map((value) => ({
          value,
          label: t(`profiles.whenLong.${value}`),
        }))}
        chosen={profile.whenLong}
        onChoose={(whenLong) => set({ whenLong })}
      />
      {!isText && (
        <Field label={t('profiles.sheet')} error={faults.sheet && say({ key: faults.sheet })}>
          {(control) => (
            <TextInput
              {...control}
              value={profile.sheet}
              maxLength={31}
              autoComplete="off"
              onText={(sheet) => set({ sheet })}
            />
          )}
        </Field>
      )}
      {isText && hasMark && (
        <CheckBox checked={profile.bom} onChange={(bom) => set({ bom })}>
          {t('profiles.bom')}
        </CheckBox>
      )}
    </div>
  );
}
