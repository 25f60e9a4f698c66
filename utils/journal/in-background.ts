import { hasSession, readSession, writeSession } from '#utils/platform/session-value.ts';
import { JOURNAL_RENEWED, type JournalWorld } from './renew-journal.ts';

/** The browser itself. Firefox keeps its databases in SQLite, which needs none of it. */
export const journalWorld: JournalWorld = {
  databases: indexedDB,
  wasRenewed: async () =>
    import.meta.env.FIREFOX || !hasSession() || (await readSession(JOURNAL_RENEWED)) === true,
  noteRenewed: () => writeSession(JOURNAL_RENEWED, true),
};
