import { Badge } from '#components/ui/Badge.tsx';
import { t } from '#utils/i18n/t.ts';
import { tt } from './tour-words.ts';
import type { TourView } from './use-tour.ts';

/** The way between the marked work and the screens of the workspace, inside the tour. */
export function TourBar({ view, goTo }: { view: TourView; goTo: (view: TourView) => void }) {
  const places = [
    { name: 'work', label: tt('tour.work.short') },
    { name: 'today', label: t('today.title') },
    { name: 'export', label: t('exporting.title') },
  ] as const;
  return (
    <div class="tour-places">
      <nav aria-label={tt('tour.places')}>
        {places.map(({ name, label }) => (
          <button
            key={name}
            type="button"
            aria-current={view.name === name ? 'page' : undefined}
            onClick={() => goTo({ name })}
          >
            {label}
          </button>
        ))}
      </nav>
      <Badge tone="accent">{tt('tour.sample')}</Badge>
    </div>
  );
}
