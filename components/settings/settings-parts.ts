import { tr } from '#components/privacy/retention-words.ts';
import { t } from '#utils/i18n/t.ts';

/** What the settings are made of, from top to bottom; a name stands in an address (`#settings/backup`). */
export const PARTS = [
  { name: 'language', title: () => t('settings.language') },
  { name: 'backup', title: () => t('backup.title') },
  { name: 'restore', title: () => t('backup.restore') },
  { name: 'lock', title: () => t('lock.title') },
  { name: 'retention', title: () => tr('retention.title') },
  { name: 'moved', title: () => t('settings.moved') },
  { name: 'check', title: () => t('settings.rules') },
  { name: 'checklists', title: () => t('reviews.lists') },
  { name: 'prompts', title: () => t('reviews.prompts') },
  { name: 'words', title: () => t('guard.words') },
  { name: 'terms', title: () => t('settings.dates') },
  { name: 'bodies', title: () => t('settings.bodies') },
  { name: 'glossary', title: () => t('settings.glossary') },
  { name: 'status', title: () => t('settings.status') },
  { name: 'morning', title: () => t('reminders.title') },
  { name: 'week', title: () => t('reminders.week.title') },
  { name: 'first-run', title: () => t('firstRun.title') },
  { name: 'steps', title: () => t('settings.steps') },
] as const;

export type PartName = (typeof PARTS)[number]['name'];

/** The id of a part's heading. Never what stands in an address: a browser would go there by itself, past our own way. */
export const headingId = (name: string): string => `settings-part-${name}`;

/** Brings a part to the top and gives its heading the focus, so that Tab goes on from there; nothing where there is no such part. */
export function goToPart(name: string, doc: Document = document): void {
  const heading = doc.getElementById(headingId(name));
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'start' });
}
