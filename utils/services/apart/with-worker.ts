import '#utils/i18n/rest-texts.ts';
import type { Clock } from '#utils/domain/time.ts';
import type { Store } from '#utils/store/db.ts';
import { createExportServices, type WaysOut } from '../export-services.ts';
import { workHere } from '../long-work.ts';
import type { Writer } from '../writing/write-in-worker.ts';
import { workApart } from './ask-apart.ts';

/** The export services, with a worker for what takes long. */
export const exportsWithWorker = (db: Store, clock: Clock, ways: WaysOut, start: () => Writer) =>
  createExportServices(db, clock, ways, workApart(start, db, workHere(db, clock, ways.writeRows)));
