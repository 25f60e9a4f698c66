import { useEffect, useState } from 'preact/hooks';
import { RecordId } from '#utils/domain/ids.ts';

/** What the workspace shows; `learnerId` is the learner opened beside the caseload. */
export type Screen =
  | { name: 'today' }
  | { name: 'caseload'; learnerId: RecordId | null }
  | { name: 'learner'; learnerId: RecordId | null }
  | { name: 'insights' }
  | { name: 'inbox'; feedbackId: RecordId | null }
  | { name: 'export'; learnerId: RecordId | null }
  /** `part` is the part of it that is brought to the top; anything where an address says so. */
  | { name: 'settings'; part: string | null }
  | { name: 'bank' }
  | { name: 'sheet'; recordId: RecordId | null }
  | { name: 'text' }
  /** The first page, and the tour: without the workspace around them. */
  | { name: 'welcome' }
  | { name: 'tour' };

/** The screen that an address's hash asks for (`#export`, `#export/<id>`, `#settings`, `#settings/<part>`, `#bank`, `#text`, `#caseload`, `#insights`, `#caseload/<id>`, `#learner/<id>`, `#sheet/<id>`, `#welcome`, `#tour`); else Today. */
export function screenOf(hash: string): Screen {
  const [name, id] = hash.replace(/^#/, '').split('/');
  switch (name) {
    case 'settings':
      return { name, part: id || null };
    case 'text':
    case 'bank':
    case 'insights':
    case 'welcome':
    case 'tour':
      return { name };
  }
  const known = RecordId.safeParse(id);
  const learnerId = known.success ? known.data : null;
  if (name === 'sheet') return { name, recordId: known.success ? known.data : null };
  if (name === 'inbox') return { name, feedbackId: known.success ? known.data : null };
  if (name === 'caseload' || name === 'learner' || name === 'export') return { name, learnerId };
  return { name: 'today' };
}

/** The address's hash for a screen. */
export function hashOf(screen: Screen): string {
  const opened = idIn(screen);
  return opened ? `#${screen.name}/${opened}` : `#${screen.name}`;
}

/** The record that a screen has open, or the part of it. */
function idIn(screen: Screen): string | null {
  if (screen.name === 'settings') return screen.part;
  if (screen.name === 'caseload' || screen.name === 'learner' || screen.name === 'export')
    return screen.learnerId;
  if (screen.name === 'sheet') return screen.recordId;
  return screen.name === 'inbox' ? screen.feedbackId : null;
}

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
