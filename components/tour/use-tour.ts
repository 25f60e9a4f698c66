import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { screenOf } from '#components/caseload/use-screen.ts';
import { flushDrafts } from '#components/hooks/flush-drafts.ts';
import { useServices } from '#components/hooks/services.ts';
import { type LiveState, useLive } from '#components/hooks/use-live.ts';
import type { RecordId } from '#utils/domain/ids.ts';
import type { MessageKey } from '#utils/i18n/t.ts';
import type { TourProgress } from '#utils/sample/tour.ts';
import type { SampleWorld } from '#utils/services/sample-types.ts';
import { sampleWords } from './tour-words.ts';

/** What is shown beside the guide: the marked work, or a screen of the workspace with the sample in it. */
export type TourView =
  | { name: 'work' }
  | { name: 'today' }
  | { name: 'export' }
  | { name: 'learner'; id: RecordId }
  | { name: 'sheet'; id: RecordId };

/** Where a screen of the workspace is in the tour; `null` = it is not in it. */
export function viewOf(hash: string): TourView | null {
  const screen = screenOf(hash);
  if (screen.name === 'sheet')
    return screen.recordId === null ? null : { name: 'sheet', id: screen.recordId };
  if (screen.name === 'caseload' || screen.name === 'learner')
    return screen.learnerId ? { name: 'learner', id: screen.learnerId } : { name: 'today' };
  return screen.name === 'export' || screen.name === 'today' ? { name: screen.name } : null;
}

/** How the tour's world stands. */
type Standing =
  | { is: 'opening' }
  | { is: 'open'; world: SampleWorld }
  | { is: 'failed'; why: MessageKey };

/** The tour: its world, how far it is, what is shown. */
export function useTour() {
  const { openSample } = useServices();
  const [standing, setStanding] = useState<Standing>({ is: 'opening' });
  const [view, setView] = useState<TourView>({ name: 'work' });
  const [hasPanel, setPanel] = useState(false);
  const [quote, setQuote] = useState<string | null>(null);
  const words = useMemo(sampleWords, []);
  useEffect(() => {
    let isShown = true;
    const screens = {
      words,
      frame: { close: () => setPanel(false), move: () => {} },
      highlight: setQuote,
      open: (screen: string, id: RecordId | null) =>
        setView((now) => viewOf(id ? `#${screen}/${id}` : `#${screen}`) ?? now),
    };
    void openSample(screens).then((opened) => {
      if (!isShown) return;
      setStanding(
        opened.ok ? { is: 'open', world: opened.value } : { is: 'failed', why: opened.why },
      );
    });
    return () => {
      isShown = false;
    };
  }, [openSample, words]);
  const world = standing.is === 'open' ? standing.world : null;
  const progress: LiveState<TourProgress> = useLive('tour', world && (() => world.progress()));
  const goTo = async (next: TourView) => {
    await flushDrafts();
    if (next.name === 'today' && world) {
      await world.passTime();
      await world.note('today', 'done');
    }
    setView(next);
  };
  return { standing, progress, words, view, goTo, quote, hasPanel, setPanel };
}

/** Links to screens of the workspace lead to the same screen in the tour. */
export function useInnerLinks(goTo: (view: TourView) => void) {
  const go = useRef(goTo);
  go.current = goTo;
  return (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    if (!link) return;
    event.preventDefault();
    const view = viewOf(link.getAttribute('href') ?? '');
    if (view) go.current(view);
  };
}
