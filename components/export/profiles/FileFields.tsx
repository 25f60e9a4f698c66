import { CheckBox } from '#components/ui/CheckBox.tsx';
import { Field } from '#components/ui/Field.tsx';
import { TextInput } from '#components/ui/TextInput.tsx';
import { EXCEL_LONGEST, type Profile } from '#utils/mis/profile.ts';
import { Choose } from './Choose.tsx';
import type { Faults } from './profile-draft.ts';
import type { DraftDesk } from './use-profile-draft.ts';
import { te } from './words.ts';

/** A format with what must go with it: only a workbook needs no guard, and only UTF-16 always its mark. */
function withFormat(profile: Profile, format: Profile['format']): Partial<Profile> {
  if (format === 'xlsx') return { format, guard: 'none' };
  return { format, guard: profile.guard === 'none' ? 'apostrophe' : profile.guard };
}

const DELIMITERS: { value: Profile['delimiter']; label: string }[] = [
  { value: ',', label: te('profiles.delimiter.comma') },
  { value: ';', label: te('profiles.delimiter.semicolon') },
  { value: '\t', label: te('profiles.delimiter.tab') },
  { value: '|', label: te('profiles.delimiter.bar') },
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
        label={te('profiles.format')}
        options={(['csv', 'tsv', 'xlsx'] as const).map((value) => ({
          value,
          label: te(`profiles.format.${value}`),
        }))}
        chosen={profile.format}
        onChoose={(format) => set(withFormat(profile, format))}
      />
      {profile.format === 'csv' && (
        <Choose
          label={te('profiles.delimiter')}
          options={DELIMITERS}
          chosen={profile.delimiter}
          onChoose={(delimiter) => set({ delimiter })}
        />
      )}
      {isText && (
        <Choose
          label={te('profiles.encoding')}
          options={(['utf-8', 'utf-16le', 'windows-1252'] as const).map((value) => ({
            value,
            label: te(`profiles.encoding.${value}`),
          }))}
          chosen={profile.encoding}
          onChoose={(encoding) => set({ encoding, ...(encoding === 'utf-16le' && { bom: true }) })}
        />
      )}
      {isText && !hasMark && (
        <Choose
          label={te('profiles.unwritable')}
          options={(['hold', 'replace'] as const).map((value) => ({
            value,
            label: te(`profiles.unwritable.${value}`),
          }))}
          chosen={profile.unwritable}
          onChoose={(unwritable) => set({ unwritable })}
        />
      )}
      {isText && (
        <Choose
          label={te('profiles.guard')}
          options={(['apostrophe', 'strip'] as const).map((value) => ({
            value,
            label: te(`profiles.guard.${value}`),
          }))}
          chosen={profile.guard === 'strip' ? 'strip' : 'apostrophe'}
          onChoose={(guard) => set({ guard })}
        />
      )}
      <Choose
        label={te('profiles.dates')}
        options={(['dd/MM/yyyy', 'yyyy-MM-dd', 'dd-MMM-yyyy'] as const).map((value) => ({
          value,
          label: te(`profiles.dates.${value}`),
        }))}
        chosen={profile.dates}
        onChoose={(dates) => set({ dates })}
      />
      <Choose
        label={te('profiles.newlines')}
        options={(['keep', 'space', 'slash'] as const).map((value) => ({
          value,
          label: te(`profiles.newlines.${value}`),
        }))}
        chosen={profile.newlines}
        onChoose={(newlines) => set({ newlines })}
      />
      <Field label={te('profiles.longestAll')}>
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
        label={te('profiles.whenLong')}
        options={(['hold', 'cut'] as const).map((value) => ({
          value,
          label: te(`profiles.whenLong.${value}`),
        }))}
        chosen={profile.whenLong}
        onChoose={(whenLong) => set({ whenLong })}
      />
      {!isText && (
        <Field label={te('profiles.sheet')} error={faults.sheet && te(faults.sheet)}>
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
          {te('profiles.bom')}
        </CheckBox>
      )}
    </div>
  );
}
