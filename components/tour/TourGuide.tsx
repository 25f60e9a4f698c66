import './tour-guide.css';
import { useId } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { Icon } from '#components/ui/Icon.tsx';
import { presentStep, TOUR_STEPS, type TourProgress, type TourStep } from '#utils/sample/tour.ts';
import { TourEnd } from './TourEnd.tsx';
import { howTo, tt } from './tour-words.ts';

interface TourGuideProps {
  progress: TourProgress;
  onSkip: (step: TourStep) => void;
  onLeave: () => void;
  onAgain: () => void;
  onRemoved: () => void;
}

/** The steps of the tour: which are done, and what to press next. It never takes the focus from what the mentor does. */
export function TourGuide({ progress, onSkip, onLeave, onAgain, onRemoved }: TourGuideProps) {
  const title = useId();
  const present = presentStep(progress);
  const done = progress.done.length;
  const count = tt('tour.progress', { done, total: TOUR_STEPS.length });
  return (
    <aside class="tour-guide" aria-labelledby={title}>
      <div class="tour-guide-head">
        <h1 id={title} tabIndex={-1}>
          {tt('tour.title')}
        </h1>
        <p class="soft">{count}</p>
      </div>
      <progress class="tour-bar" max={TOUR_STEPS.length} value={done} aria-label={count} />
      <ol class="tour-steps">
        {TOUR_STEPS.map((step, at) => (
          <StepLine
            key={step}
            step={step}
            number={at + 1}
            isDone={progress.done.includes(step)}
            isPresent={step === present}
          />
        ))}
      </ol>
      {/* What was done is said with what comes next, once, when it changes. */}
      <p class="visually-hidden" role="status">
        {present ? tt('tour.now', { done, step: tt(`tour.step.${present}`) }) : tt('tour.over')}
      </p>
      {present === null && <TourEnd onAgain={onAgain} onRemoved={onRemoved} />}
      <div class="row tour-guide-foot">
        {present && (
          <Button small look="quiet" onClick={() => onSkip(present)}>
            {tt('tour.skipStep')}
          </Button>
        )}
        <Button small look="quiet" aria-keyshortcuts="Escape" onClick={onLeave}>
          {tt('tour.leave')}
        </Button>
      </div>
    </aside>
  );
}

interface StepLineProps {
  step: TourStep;
  number: number;
  isDone: boolean;
  isPresent: boolean;
}

function StepLine({ step, number, isDone, isPresent }: StepLineProps) {
  const state = isDone ? 'is-done' : isPresent ? 'is-present' : 'is-later';
  return (
    <li class={`tour-step ${state}`} aria-current={isPresent ? 'step' : undefined}>
      <span class="tour-step-mark" aria-hidden="true">
        {isDone ? <Icon name="tick" /> : number}
      </span>
      <div>
        <p class="tour-step-name">
          {tt(`tour.step.${step}`)}
          {isDone && <span class="visually-hidden"> {tt('tour.done')}</span>}
        </p>
        {isPresent && <p class="tour-step-how">{howTo(step, tt('tour.learner'))}</p>}
      </div>
    </li>
  );
}
