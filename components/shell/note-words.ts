import type { Reading } from '#utils/domain/reading.ts';
import type { MessageKey } from '#utils/i18n/t.ts';

/** What the readers' notes mean to a mentor; what is shown elsewhere (anonymous, not released) has no sentence here. */
const NOTES: Record<string, MessageKey> = {
  'group-representative': 'shell.note.group',
  'resubmitted-since': 'shell.note.resubmitted',
  'notes-on-document': 'shell.note.document',
  'unnamed-comments': 'shell.note.unnamed',
  'peer-reviewers-unknown': 'shell.note.unnamed',
  'marked-automatically': 'shell.note.automatic',
  'criteria-unknown': 'shell.note.criteria',
  'list-cut': 'shell.note.listCut',
  'rows-unread': 'shell.note.listCut',
  'column-hidden': 'shell.note.column',
  'test-copy': 'shell.note.testCopy',
};

/** The sentences for a reading's notes, each once, in the readers' order. */
export const notesIn = ({ notes }: Pick<Reading, 'notes'>): MessageKey[] => [
  ...new Set(notes.flatMap((note) => NOTES[note] ?? [])),
];
