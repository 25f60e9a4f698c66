import { useEffect, useRef, useState } from 'preact/hooks';
import { useServices } from '#components/hooks/services.ts';
import { notesOfPage } from '#components/shell/note-words.ts';
import type { Reading } from '#utils/domain/reading.ts';
import type { MessageKey } from '#utils/i18n/t.ts';
import type { ClassStanding } from '#utils/services/types.ts';
import { classMarking, type Keepable, type LeftOut, whyUnread } from './class-marking.ts';

/** One keepable piece and how it stands to what is kept. */
export interface Planned extends Keepable {
  standing: ClassStanding;
}

export type ClassState =
  | { is: 'reading'; done: number; total: number | null }
  | { is: 'failed'; why: MessageKey }
  | {
      is: 'planned';
      plan: Planned[];
      left: LeftOut[];
      isStopped: boolean;
      /** What is true of the reading as a whole: a list that ended early, rows that could not be read. */
      notes: MessageKey[];
    };

/** The page is still that of the class that was asked for. */
export const isSamePage = (one: Reading, other: Reading): boolean =>
  one.url === other.url && one.pageKind === other.pageKind && other.site === one.site;

/** A list that ended early is told in words of its own; a mentor who stopped it knows. */
const notesOf = (reading: Reading, isStopped: boolean): MessageKey[] =>
  notesOfPage(reading).flatMap((key) => {
    if (key !== 'states.listCut') return key;
    return isStopped ? [] : 'inbox.cut';
  });

/**
 * Reads a whole class, then asks the store how each piece stands. Changes nothing.
 *
 * @param workId the work that the mentor named; `null` = what the page is about
 */
export function useClass(onPage: Reading, workId: string | null) {
  const { page, planClass } = useServices();
  const [state, setState] = useState<ClassState>({ is: 'reading', done: 0, total: null });
  const [turn, setTurn] = useState(0);
  const isStopped = useRef(false);
  useEffect(() => {
    if (!page) return;
    let isCurrent = true;
    const show = (next: ClassState) => isCurrent && setState(next);
    const run = async () => {
      const scope = workId === null ? 'class' : { workId };
      const read = await page.read(scope, (done, total) => show({ is: 'reading', done, total }));
      if (!read.ok) return show({ is: 'failed', why: read.why });
      if (!isSamePage(onPage, read.value)) return show({ is: 'failed', why: 'inbox.moved' });
      const why = isStopped.current ? null : whyUnread(read.value);
      if (why) return show({ is: 'failed', why });
      const { keepable, left } = classMarking(read.value);
      const stands = await planClass(keepable.map(({ keep }) => keep));
      if (!stands.ok) return show({ is: 'failed', why: stands.why });
      const plan = keepable.map((one, at) => ({ ...one, standing: stands.value[at] ?? 'new' }));
      const notes = notesOf(read.value, isStopped.current);
      show({ is: 'planned', plan, left, isStopped: isStopped.current, notes });
    };
    void run();
    return () => {
      isCurrent = false;
      page.stopReading();
    };
  }, [page, turn, workId]);
  const stop = () => {
    isStopped.current = true;
    page?.stopReading();
  };
  const again = () => {
    isStopped.current = false;
    setState({ is: 'reading', done: 0, total: null });
    setTurn(turn + 1);
  };
  return { state, stop, again };
}
