import { inPage } from './in-page.ts';
import type { Side } from './make-room.ts';

export type NoticeKey = 'page.reload' | 'page.notOpened' | 'page.leftBehind';

/** How a panel is named that its extension has left behind, so that the next script leaves it alone. */
export const LEFT_BEHIND = 'data-left-behind';

/**
 * Says in the page itself that it must be reloaded: the panel, which is not there or has lost its extension, cannot.
 *
 * @param side where a panel still stands: the notice goes to the other side
 * @param close closes that panel, whose own button asks an extension that is gone
 */
export function showNotice(
  root: ShadowRoot,
  why: NoticeKey,
  side?: Side,
  close?: () => void,
): void {
  if (root.querySelector('.notice')) return;
  const doc = root.ownerDocument;
  const notice = doc.createElement('div');
  notice.className = `notice ${side}`;
  notice.setAttribute('role', 'alert');
  notice.textContent = inPage(why);
  if (close) {
    const button = doc.createElement('button');
    button.textContent = inPage('page.closeLeft');
    button.onclick = close;
    notice.append(button);
  }
  root.append(notice);
}
