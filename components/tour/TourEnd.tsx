import { Button } from '#components/ui/Button.tsx';
import { RemoveSample } from './RemoveSample.tsx';
import { tt } from './tour-words.ts';

interface TourEndProps {
  onAgain: () => void;
  onRemoved: () => void;
}

/** What is left to do once the tour is over. */
export function TourEnd({ onAgain, onRemoved }: TourEndProps) {
  return (
    <section class="tour-end" aria-label={tt('tour.over')}>
      <h2>{tt('tour.over')}</h2>
      <p>{tt('tour.overText')}</p>
      <div class="tour-end-ways">
        <a class="ui-button ui-button-primary" href="#welcome">
          {tt('tour.start')}
        </a>
        <RemoveSample onRemoved={onRemoved} />
        <Button small look="quiet" onClick={onAgain}>
          {tt('tour.again')}
        </Button>
      </div>
    </section>
  );
}
