import { useEffect, useState } from 'preact/hooks';
import { RecordId } from '#utils/domain/ids.ts';

/** What the workspace shows; `learnerId` is the learner opened beside the caseload. */
export type Screen =
  | { name: 'caseload'; learnerId: RecordId | null }
  | { name: 'export' }
  | { name: 'text' };

/** The screen that an address's hash asks for (`#export`, `#text`, `#caseload`, `#caseload/<id>`); else the caseload. */
export function screenOf(hash: string): Screen {
  const [name, id] = hash.replace(/^#/, '').split('/');
  if (name === 'export' || name === 'text') return { name };
  const known = RecordId.safeParse(id);
  return { name: 'caseload', learnerId: name === 'caseload' && known.success ? known.data : null };
}

/** The address's hash for a screen. */
export const hashOf = (screen: Screen): string =>
  screen.name === 'caseload' && screen.learnerId
    ? `#caseload/${screen.learnerId}`
    : `#${screen.name}`;

/** The screen asked for by the address, also when the reader goes back or types another. */
export function useScreen(view: Window = window): Screen {
  const [screen, setScreen] = useState(() => screenOf(view.location.hash));
  useEffect(() => {
    const follow = () => setScreen(screenOf(view.location.hash));
    view.addEventListener('hashchange', follow);
    return () => view.removeEventListener('hashchange', follow);
  }, [view]);
  return screen;
}
