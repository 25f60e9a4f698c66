import type { BatchState, ExportBatch } from '#utils/domain/export-batch.ts';
import type { RecordId } from '#utils/domain/ids.ts';
import type { Result } from '#utils/domain/result.ts';
import type { MessageKey } from '#utils/i18n/t.ts';
import type { HeldRow } from '#utils/mis/plan-export.ts';
import type { Profile } from '#utils/mis/profile.ts';
import type { RowPack, ShownRow } from '#utils/mis/row-list.ts';
import type { WrittenBatch } from '#utils/store/record-batch.ts';
import type { ExportPreview } from '../export-types.ts';
import type { Sending } from '../make-export.ts';

/** What a page asks of the worker; `store` is the name of the database. Before `make` come the rows that were shown, some at a time. */
export type ToApart =
  | { say: 'plan'; store: string; what: Pick<Sending, 'by' | 'choice'> }
  | { say: 'try'; store: string; profile: Profile }
  | { say: 'shown'; rows: ShownRow[] }
  | { say: 'make'; store: string; sending: Sending }
  | { say: 'note'; file: Pick<WrittenBatch, 'id' | 'fileName'> }
  | { say: 'answer'; store: string; id: RecordId; state: BatchState }
  | { say: 'is-there'; store: string; id: RecordId };

/** How it ended, or the sentence why not. */
type Ended<T> = Result<T, MessageKey>;

/** A plan but for its rows, which come before it, some at a time. */
export type PlanInShort = Omit<ExportPreview, 'rows' | 'heldBack'> & { count: number };

/** What the worker answers. */
export type FromApart =
  | { say: 'pack'; pack: RowPack }
  | { say: 'held'; rows: HeldRow[] }
  | { say: 'planned'; plan: Ended<PlanInShort> }
  | { say: 'written'; done: number; total: number | null }
  | { say: 'made'; bytes: Ended<Uint8Array<ArrayBuffer>> }
  /** How much of an answer is kept, from 0 to 1. */
  | { say: 'kept'; part: number }
  | { say: 'batch'; batch: Ended<ExportBatch> }
  /** It could not go on. */
  | { say: 'failed' };
