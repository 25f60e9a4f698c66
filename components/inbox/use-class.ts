import { useEffect, useRef, useState } from 'preact/hooks';
import { useServices } from '#components/hooks/services.ts';
import type { Reading } from '#utils/domain/reading.ts';
import type { MessageKey } from '#utils/i18n/t.ts';
import type { ClassStanding } from '#utils/services/types.ts';
import { classMarking, type Keepable, type LeftOut } from './class-marking.ts';

/** One keepable piece and how it stands to what is kept. */
export interface Planned extends Keepable {
  standing: ClassStanding;
}

export type ClassState =
  | { is: 'reading'; done: number; total: number | null }
  | { is: 'failed'; why: MessageKey }
  | { is: 'planned'; plan: Planned[]; left: LeftOut[]; isStopped: boolean };

/** The page is still that of the class that was asked for. */
const isSamePage = (one: Reading, other: Reading): boolean =>
  one.url === other.url && one.pageKind === other.pageKind && other.site === one.site;

/** Reads a whole class, then asks the store how each piece stands. Changes nothing. */
export function useClass(onPage: Reading) {
  const { page, planClass } = useServices();
  const [state, setState] = useState<ClassState>({ is: 'reading', done: 0, total: null });
  const [turn, setTurn] = useState(0);
  const isStopped = useRef(false);
  useEffect(() => {
    if (!page) return;
    let isCurrent = true;
    const show = (next: ClassState) => isCurrent && setState(next);
    const run = async () => {
      const read = await page.read('class', (done, total) => show({ is: 'reading', done, total }));
      if (!read.ok) return show({ is: 'failed', why: read.why });
      if (!isSamePage(onPage, read.value)) return show({ is: 'failed', why: 'inbox.moved' });
      const { keepable, left } = classMarking(read.value);
      const stands = await planClass(keepable.map(({ keep }) => keep));
      if (!stands.ok) return show({ is: 'failed', why: stands.why });
      const plan = keepable.map((one, at) => ({ ...one, standing: stands.value[at] ?? 'new' }));
      show({ is: 'planned', plan, left, isStopped: isStopped.current });
    };
    void run();
    return () => {
      isCurrent = false;
      page.stopReading();
    };
  }, [page, turn]);
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
