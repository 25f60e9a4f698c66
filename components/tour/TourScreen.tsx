import './tour.css';
import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { flushDrafts } from '#components/hooks/flush-drafts.ts';
import { ServicesProvider } from '#components/hooks/services.ts';
import { Notice } from '#components/ui/Notice.tsx';
import { Spinner } from '#components/ui/Spinner.tsx';
import { say, t } from '#utils/i18n/t.ts';
import type { TourProgress } from '#utils/sample/tour.ts';
import type { SampleWorld } from '#utils/services/sample-types.ts';
import { TourBar } from './TourBar.tsx';
import { TourGuide } from './TourGuide.tsx';
import { SampleLine, TourViews } from './TourViews.tsx';
import { tt } from './tour-words.ts';
import { useTour } from './use-tour.ts';

/** The way out of the tour: back to where it was begun. */
const leave = () => {
  location.hash = '#welcome';
};

/** Keys pressed where something is typed, or in a form that has its own use for Escape, are theirs. */
const isTheirs = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, form, [popover]') !== null;

/** The tour: a guide, and the product itself over a sample. */
export function TourScreen({ Today }: Pick<TourProps, 'Today'>) {
  const [turn, setTurn] = useState(0);
  return <OneTour key={turn} Today={Today} onAgain={() => setTurn(turn + 1)} />;
}

function OneTour({ Today, onAgain }: Pick<TourProps, 'Today' | 'onAgain'>) {
  const tour = useTour();
  const { standing, progress } = tour;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && !isTheirs(event.target)) leave();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  const isHere = progress.is === 'here';
  useEffect(() => {
    if (isHere) place.current?.querySelector<HTMLElement>('h1')?.focus();
  }, [isHere]);
  const why = standing.is === 'failed' ? standing.why : progress.is === 'failed' && progress.why;
  if (why)
    return (
      <Notice tone="error" action={{ label: t('shell.tryAgain'), onClick: onAgain }}>
        {say({ key: why })}
      </Notice>
    );
  if (standing.is !== 'open' || progress.is !== 'here')
    return <Spinner label={t('shell.loading')} />;
  return (
    <div class="tour" ref={place}>
      <Tour
        {...tour}
        Today={Today}
        world={standing.world}
        progress={progress.value}
        onAgain={onAgain}
      />
    </div>
  );
}

type TourProps = Omit<ReturnType<typeof useTour>, 'standing' | 'progress'> & {
  Today: ComponentType;
  world: SampleWorld;
  progress: TourProgress;
  onAgain: () => void;
};

function Tour({ world, progress, onAgain, ...tour }: TourProps) {
  const { view } = tour;
  const again = async () => {
    // What is still being written would outlive what it is about.
    await flushDrafts();
    await world.restart();
    onAgain();
  };
  return (
    <>
      <TourGuide
        progress={progress}
        onSkip={(step) => void world.note(step, 'skipped')}
        onLeave={leave}
        onAgain={() => void again()}
        onRemoved={leave}
      />
      <section class="tour-stage" aria-label={tt('tour.stage')}>
        <TourBar view={view} goTo={(next) => void tour.goTo(next)} />
        <ServicesProvider value={world.services}>
          <TourViews {...tour} isAhead={progress.ahead > 0} goTo={(next) => void tour.goTo(next)} />
        </ServicesProvider>
        {view.name === 'learner' && <SampleLine onRemoved={leave} />}
      </section>
    </>
  );
}
