import * as z from 'zod/mini';
import { type Contact, ContactHow } from '#utils/domain/log-entry.ts';
import { Day } from '#utils/domain/time.ts';
import type { MessageKey } from '#utils/i18n/t.ts';

const ContactDraft = z.object({
  how: z.nullable(ContactHow),
  typed: z.string(),
  day: z.nullable(Day),
  note: z.string(),
  confidence: z.nullable(z.int().check(z.minimum(0), z.maximum(10))),
});
/** A contact while it is being written. */
export type ContactDraft = z.infer<typeof ContactDraft>;

/** An empty form: it was today. */
export const blankContact = (today: Day): ContactDraft => ({
  how: null,
  typed: '',
  day: today,
  note: '',
  confidence: null,
});

/** A kept draft, or null when it is none. */
export const readContact = (kept: unknown): ContactDraft | null =>
  ContactDraft.safeParse(kept).data ?? null;

/** What stops a contact from being logged, by field. */
export function missingInContact(
  { how, day }: ContactDraft,
  today: Day,
): Partial<Record<'how' | 'day', MessageKey>> {
  return {
    ...(how === null && { how: 'followUps.contactMissing' as const }),
    ...(day === null && { day: 'followUps.contactOnMissing' as const }),
    ...(day !== null && day > today && { day: 'followUps.contactLater' as const }),
  };
}

/** The contact that a complete entry makes, or null while something is missing. Who did not come was not asked. */
export function contactOf(entry: ContactDraft, today: Day): Contact | null {
  const { how, day, note, confidence } = entry;
  if (how === null || day === null || Object.keys(missingInContact(entry, today)).length > 0)
    return null;
  return { how, on: day, note: note.trim(), confidence: how === 'no-show' ? null : confidence };
}
