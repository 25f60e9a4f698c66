// What a profile is stands in the domain, since the mentor's own are stored.
export { ExportKind as RowKind } from '#utils/domain/export-batch.ts';
export { Field } from '#utils/domain/export-field.ts';
export { Column, EXCEL_LONGEST, Profile } from '#utils/domain/export-profile.ts';
