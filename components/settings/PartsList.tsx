import { useLayoutEffect, useRef } from 'preact/hooks';
import { Disclosure } from '#components/ui/Disclosure.tsx';
import { t } from '#utils/i18n/t.ts';
import { goToPart, PARTS } from './settings-parts.ts';

/** Where there is room for the list beside the settings; the same width stands in settings.css. */
const WIDE = '(width >= 75rem)';

/** The list of what the settings are made of: open beside them where there is room, else folded above them, and folded again once it was used or left. */
export function PartsList() {
  const nav = useRef<HTMLElement>(null);
  const fold = (isOpen: boolean) => {
    const details = nav.current?.querySelector('details');
    if (details) details.open = isOpen;
  };
  useLayoutEffect(() => {
    const wide = matchMedia(WIDE);
    const follow = () => fold(wide.matches);
    follow();
    wide.addEventListener('change', follow);
    return () => wide.removeEventListener('change', follow);
  }, []);
  // Folded it lies over nothing: what has the focus must not be behind it.
  const foldAway = () => !matchMedia(WIDE).matches && fold(false);
  const leave = ({ relatedTarget }: FocusEvent) => {
    const isWithin = relatedTarget instanceof Node && nav.current?.contains(relatedTarget);
    if (!isWithin) foldAway();
  };
  const onKey = ({ key }: KeyboardEvent) => {
    if (key !== 'Escape' || matchMedia(WIDE).matches) return;
    foldAway();
    nav.current?.querySelector('summary')?.focus();
  };
  return (
    <nav
      ref={nav}
      class="settings-parts"
      aria-label={t('settings.parts')}
      onFocusOut={leave}
      onKeyDown={onKey}
    >
      <Disclosure summary={t('settings.parts')}>
        <ul>
          {PARTS.map(({ name, title }) => (
            <li key={name}>
              <a
                href={`#settings/${name}`}
                onClick={() => {
                  foldAway();
                  // Also where the address says so already.
                  goToPart(name);
                }}
              >
                {title()}
              </a>
            </li>
          ))}
        </ul>
      </Disclosure>
    </nav>
  );
}
