import { useEffect, useState } from 'preact/hooks';
import { useServices } from '#components/hooks/services.ts';
import { notesOfPage } from '#components/shell/note-words.ts';
import type { Reading, WorkToChoose } from '#utils/domain/reading.ts';
import type { MessageKey } from '#utils/i18n/t.ts';
import { whyUnread } from './class-marking.ts';
import { isSamePage } from './use-class.ts';

export type WorksState =
  | { is: 'reading' }
  | { is: 'failed'; why: MessageKey }
  | { is: 'here'; works: WorkToChoose[]; notes: MessageKey[] };

/** Which works the course of the page has, asked of the LMS when the mentor wants to choose one. */
export function useWorks(onPage: Reading) {
  const { page } = useServices();
  const [state, setState] = useState<WorksState>({ is: 'reading' });
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (!page) return;
    let isCurrent = true;
    const show = (next: WorksState) => isCurrent && setState(next);
    const run = async () => {
      const read = await page.read('works');
      if (!read.ok) return show({ is: 'failed', why: read.why });
      if (!isSamePage(onPage, read.value)) return show({ is: 'failed', why: 'inbox.moved' });
      const why = whyUnread(read.value);
      if (why) return show({ is: 'failed', why });
      show({ is: 'here', works: read.value.works ?? [], notes: notesOfPage(read.value) });
    };
    void run();
    return () => {
      isCurrent = false;
    };
  }, [page, turn]);
  const again = () => {
    setState({ is: 'reading' });
    setTurn(turn + 1);
  };
  return { state, again };
}
