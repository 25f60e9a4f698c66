import type { LastSent } from '#utils/domain/export-batch.ts';
import type { Field, Profile } from './profile.ts';
import { columnOf } from './rows.ts';
import { fillTemplate, templateParts } from './template.ts';

/** Whether a file by this profile can say that a record is no more: it must name the record, and have a place to say so. */
export const canSayGone = (profile: Profile): boolean =>
  columnOf(profile, 'recordId') >= 0 &&
  (columnOf(profile, 'removed') >= 0 || columnOf(profile, 'status') >= 0);

/**
 * The row of a record that went out and is no more: its id, a version after the last, and that it is removed. Nothing else of
 * it is known here any more, and nothing else is the MIS's business.
 */
export function tombstoneCells(last: LastSent, profile: Profile): string[] {
  const written: Partial<Record<Field, string>> = {
    recordId: last.recordId,
    version: String(last.rev + 1),
    removed: profile.gone,
    ...(columnOf(profile, 'removed') < 0 && { status: profile.gone }),
  };
  return profile.columns.map((column) => {
    if ('constant' in column) return column.constant;
    if ('field' in column) return written[column.field] ?? '';
    return fillTemplate(templateParts(column.template), (field) => written[field] ?? '');
  });
}
