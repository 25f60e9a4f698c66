import './welcome.css';
import { useServices } from '#components/hooks/services.ts';
import { useFocusOnArrival } from '#components/hooks/use-focus-on-arrival.ts';
import { useLive } from '#components/hooks/use-live.ts';
import { tt } from '#components/tour/tour-words.ts';
import { Icon, type IconName } from '#components/ui/Icon.tsx';
import { t } from '#utils/i18n/t.ts';
import { AllowSite } from './AllowSite.tsx';

const POINTS: { name: 'does' | 'stays' | 'never'; icon: IconName }[] = [
  { name: 'does', icon: 'tick' },
  { name: 'stays', icon: 'screen' },
  { name: 'never', icon: 'close' },
];

/** The first page: what the product does, and the two ways to begin. */
export function WelcomeScreen() {
  const { isSampleKept } = useServices();
  const kept = useLive('sample kept', isSampleKept);
  const isBegun = kept.is === 'here' && kept.value;
  const place = useFocusOnArrival();
  return (
    <div class="welcome">
      <header class="welcome-head" ref={place} tabIndex={-1}>
        <p class="welcome-name">
          <Mark />
          {t('shell.name')}
        </p>
        <h1>{tt('welcome.title')}</h1>
        <p class="welcome-lead">{tt('welcome.lead')}</p>
      </header>
      <ul class="welcome-points">
        {POINTS.map(({ name, icon }) => (
          <li key={name}>
            <span class="welcome-icon">
              <Icon name={icon} />
            </span>
            <h2>{tt(`welcome.${name}`)}</h2>
            <p>{tt(`welcome.${name}Text`)}</p>
          </li>
        ))}
      </ul>
      <div class="welcome-ways">
        <AllowSite />
        <section class="welcome-way" aria-labelledby="welcome-try">
          <h2 id="welcome-try">{tt('welcome.try')}</h2>
          <p>{tt('welcome.tryText')}</p>
          <a class="ui-button ui-button-primary" href="#tour">
            {tt(isBegun ? 'welcome.tryGoOn' : 'welcome.tryStart')}
          </a>
        </section>
      </div>
      <p class="welcome-skip">
        <a href="#today">{tt('welcome.skip')}</a>
        <span class="soft">{tt('welcome.later')}</span>
      </p>
    </div>
  );
}

/** The product's mark, as on its icon. */
function Mark() {
  return (
    <svg class="welcome-mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="8" />
      <path d="M8.5 8.5L16 16l-7.5 7.5" />
      <path d="M16.5 8.5L24 16l-7.5 7.5" opacity=".72" />
    </svg>
  );
}
