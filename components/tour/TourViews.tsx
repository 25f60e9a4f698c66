import type { ComponentType } from 'preact';
import { SheetScreen } from '#components/copies/SheetScreen.tsx';
import { ExportScreen } from '#components/export/ExportScreen.tsx';
import { useFocusOnArrival } from '#components/hooks/use-focus-on-arrival.ts';
import { LearnerScreen } from '#components/learner/LearnerScreen.tsx';
import { Panel } from '#components/shell/PanelApp.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import type { SampleWords } from '#utils/sample/marked-work.ts';
import { RemoveSample } from './RemoveSample.tsx';
import { SamplePage } from './SamplePage.tsx';
import { tt } from './tour-words.ts';
import { type TourView, useInnerLinks } from './use-tour.ts';

interface TourViewsProps {
  /** The screen itself: the workspace has it from the start, and this file comes later. */
  Today: ComponentType;
  /** The sample's days have passed, so that something is due. */
  isAhead: boolean;
  view: TourView;
  goTo: (view: TourView) => void;
  words: SampleWords;
  quote: string | null;
  hasPanel: boolean;
  setPanel: (isOpen: boolean) => void;
}

/** What the tour shows: the marked work with the panel beside it, or a screen of the workspace. */
export function TourViews(props: TourViewsProps) {
  const { view, goTo, Today, isAhead } = props;
  const followLink = useInnerLinks(goTo);
  if (view.name === 'work') return <Work {...props} />;
  return (
    // A click on a link inside, by mouse or by Enter; nothing else is listened to here.
    <div class="tour-view workspace-main" onClickCapture={followLink}>
      {view.name === 'today' && (
        <>
          {isAhead && <Notice tone="info">{tt('tour.daysPassed')}</Notice>}
          <Today />
        </>
      )}
      {view.name === 'export' && (
        <>
          <Notice tone="info">{tt('tour.exportNote')}</Notice>
          <ExportScreen />
        </>
      )}
      {view.name === 'learner' && <LearnerScreen learnerId={view.id} />}
      {view.name === 'sheet' && <SheetScreen recordId={view.id} />}
    </div>
  );
}

function Work({ words, quote, hasPanel, setPanel }: TourViewsProps) {
  return (
    <div class={hasPanel ? 'tour-work has-panel' : 'tour-work'}>
      <SamplePage words={words} quote={quote} hasPanel={hasPanel} onOpen={() => setPanel(true)} />
      {hasPanel && <BesideThePage />}
    </div>
  );
}

/** Takes the focus when it opens, as the panel of a page does. */
function BesideThePage() {
  const place = useFocusOnArrival();
  return (
    <section class="tour-panel" aria-label={tt('tour.panel')} ref={place} tabIndex={-1}>
      <Panel as="div" />
    </section>
  );
}

/** What says of each screen that nobody real is on it, and takes the sample away. */
export function SampleLine({ onRemoved }: { onRemoved: () => void }) {
  return (
    <div class="tour-sample-line">
      <Notice tone="info">{tt('tour.notReal')}</Notice>
      <RemoveSample onRemoved={onRemoved} />
    </div>
  );
}
