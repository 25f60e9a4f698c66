import * as z from 'zod/mini';
import { startsFormula } from '#utils/domain/formula.ts';
import { newId } from '#utils/domain/ids.ts';
import { Column, Profile } from '#utils/mis/profile.ts';
import type { FaultKey } from './words.ts';

/** A column while it is being written; its id is this editor's own. */
export interface DraftColumn {
  id: string;
  column: Column;
}

/** A profile while it is being written: any words, in the shape of a profile. */
export interface ProfileDraft {
  profile: Profile;
  columns: DraftColumn[];
}

/** The draft of a profile. */
export const profileDraftOf = (profile: Profile): ProfileDraft => ({
  profile,
  columns: profile.columns.map((column) => ({ id: newId(), column })),
});

/** The profile that a draft says, whether or not it is one yet. */
export const profileIn = ({ profile, columns }: ProfileDraft): Profile => ({
  ...profile,
  name: profile.name.trim(),
  columns: columns.map(({ column }) => ({ ...column, heading: column.heading.trim() })),
});

const Kept = z.object({
  profile: z.looseObject({ name: z.string(), sheet: z.string() }),
  columns: z.array(z.object({ id: z.string(), column: z.looseObject({ heading: z.string() }) })),
});

/** A draft as it was kept, whose words may not be right yet; `null` when it is no draft. */
export function draftIn(kept: unknown): ProfileDraft | null {
  const found = z.safeParse(Kept, kept);
  if (!found.success) return null;
  const { profile, columns } = found.data;
  // Only words can be wrong in a draft: with right ones in their places it must be a profile.
  const right = columns.map(({ column }, at) => ({
    ...column,
    heading: `Column ${at}`,
    ...('template' in column && { template: '' }),
  }));
  const read = Profile.safeParse({ ...profile, name: 'Name', sheet: 'Sheet', columns: right });
  if (!read.success) return null;
  return {
    profile: { ...read.data, name: profile.name, sheet: profile.sheet },
    columns: read.data.columns.map((column, at) => {
      const { id, column: was } = columns[at] ?? { id: newId(), column };
      const template = 'template' in was && typeof was.template === 'string' ? was.template : '';
      const words = { heading: was.heading, ...('template' in column && { template }) };
      return { id, column: { ...column, ...words } };
    }),
  };
}

/** What stops a draft from being a profile: by field, by column, or altogether. */
export interface Faults {
  name?: FaultKey;
  sheet?: FaultKey;
  columns: Map<string, FaultKey>;
  none?: FaultKey;
}

function columnFault({ column }: DraftColumn, headings: string[]): FaultKey | null {
  const heading = column.heading.trim();
  if (heading === '') return 'profiles.fault.heading';
  if (startsFormula(heading)) return 'profiles.fault.headingFormula';
  if (headings.filter((one) => one === heading).length > 1) return 'profiles.fault.headingTwice';
  if (Column.safeParse({ ...column, heading }).success) return null;
  return 'template' in column ? 'profiles.fault.template' : 'profiles.fault.column';
}

const isSheetName = (name: string): boolean =>
  name.length > 0 && name.length <= 31 && /^(?!')[^[\]:*?/\\]+(?<!')$/.test(name);

/** Everything that is not right yet. */
export function faultsIn(draft: ProfileDraft): Faults {
  const headings = draft.columns.map(({ column }) => column.heading.trim());
  const columns = new Map(
    draft.columns.flatMap((one) => {
      const fault = columnFault(one, headings);
      return fault ? [[one.id, fault] as const] : [];
    }),
  );
  const name = draft.profile.name.trim() === '';
  const sheet = !isSheetName(draft.profile.sheet);
  const isFound = name || sheet || columns.size > 0;
  return {
    ...(name && { name: 'profiles.fault.name' }),
    ...(sheet && { sheet: 'profiles.fault.sheet' }),
    columns,
    ...(!isFound &&
      !Profile.safeParse(profileIn(draft)).success && { none: 'profiles.fault.other' }),
  };
}

/** Nothing is wrong. */
export const isSound = ({ name, sheet, columns, none }: Faults): boolean =>
  !name && !sheet && !none && columns.size === 0;
