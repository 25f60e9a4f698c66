import { CheckBox } from '#components/ui/CheckBox.tsx';
import { Choose, optionsOf } from '#components/ui/Choose.tsx';
import { EXCEL_LONGEST, type Profile } from '#utils/mis/profile.ts';
import type { Faults } from './profile-draft.ts';
import { TextField } from './TextField.tsx';
import type { DraftDesk } from './use-profile-draft.ts';
import { te } from './words.ts';

/** A format with what must go with it: only a workbook needs no guard. */
function withFormat(profile: Profile, format: Profile['format']): Partial<Profile> {
  if (format === 'xlsx') return { format, guard: 'none' };
  return { format, guard: profile.guard === 'none' ? 'apostrophe' : profile.guard };
}

const formatsOffered = () =>
  optionsOf(['csv', 'tsv', 'xlsx'], (one) => te(`profiles.format.${one}`));
const encodingsOffered = () =>
  optionsOf(['utf-8', 'utf-16le', 'windows-1252'], (one) => te(`profiles.encoding.${one}`));
const unwritableOffered = () =>
  optionsOf(['hold', 'replace'], (one) => te(`profiles.unwritable.${one}`));
const guardsOffered = () =>
  optionsOf(['apostrophe', 'strip'], (one) => te(`profiles.guard.${one}`));
const datesOffered = () =>
  optionsOf(['dd/MM/yyyy', 'yyyy-MM-dd', 'dd-MMM-yyyy'], (one) => te(`profiles.dates.${one}`));
const newlinesOffered = () =>
  optionsOf(['keep', 'space', 'slash'], (one) => te(`profiles.newlines.${one}`));
const whenLongOffered = () => optionsOf(['hold', 'cut'], (one) => te(`profiles.whenLong.${one}`));
const delimiters = (): { value: Profile['delimiter']; label: string }[] => [
  { value: ',', label: te('profiles.delimiter.comma') },
  { value: ';', label: te('profiles.delimiter.semicolon') },
  { value: '\t', label: te('profiles.delimiter.tab') },
  { value: '|', label: te('profiles.delimiter.bar') },
];

/** As typed; what is no such number takes the limit away. */
const longestIn = (text: string): number => {
  const longest = Math.floor(Number(text));
  return longest >= 1 ? Math.min(longest, EXCEL_LONGEST) : EXCEL_LONGEST;
};

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
        options={formatsOffered()}
        chosen={profile.format}
        onChoose={(format) => set(withFormat(profile, format))}
      />
      {profile.format === 'csv' && (
        <Choose
          label={te('profiles.delimiter')}
          options={delimiters()}
          chosen={profile.delimiter}
          onChoose={(delimiter) => set({ delimiter })}
        />
      )}
      {isText && (
        <Choose
          label={te('profiles.encoding')}
          options={encodingsOffered()}
          chosen={profile.encoding}
          onChoose={(encoding) => set({ encoding, ...(encoding === 'utf-16le' && { bom: true }) })}
        />
      )}
      {isText && !hasMark && (
        <Choose
          label={te('profiles.unwritable')}
          options={unwritableOffered()}
          chosen={profile.unwritable}
          onChoose={(unwritable) => set({ unwritable })}
        />
      )}
      {isText && (
        <Choose
          label={te('profiles.guard')}
          options={guardsOffered()}
          chosen={profile.guard === 'strip' ? 'strip' : 'apostrophe'}
          onChoose={(guard) => set({ guard })}
        />
      )}
      <Choose
        label={te('profiles.dates')}
        options={datesOffered()}
        chosen={profile.dates}
        onChoose={(dates) => set({ dates })}
      />
      <Choose
        label={te('profiles.newlines')}
        options={newlinesOffered()}
        chosen={profile.newlines}
        onChoose={(newlines) => set({ newlines })}
      />
      <TextField
        label={te('profiles.longestAll')}
        type="number"
        min={1}
        max={EXCEL_LONGEST}
        value={String(profile.longest)}
        onText={(text) => set({ longest: longestIn(text) })}
      />
      <Choose
        label={te('profiles.whenLong')}
        options={whenLongOffered()}
        chosen={profile.whenLong}
        onChoose={(whenLong) => set({ whenLong })}
      />
      {!isText && (
        <TextField
          label={te('profiles.sheet')}
          error={faults.sheet && te(faults.sheet)}
          value={profile.sheet}
          maxLength={31}
          onText={(sheet) => set({ sheet })}
        />
      )}
      {isText && hasMark && (
        <CheckBox checked={profile.bom} onChange={(bom) => set({ bom })}>
          {te('profiles.bom')}
        </CheckBox>
      )}
    </div>
  );
}
