import { browser } from './browser.ts';

/**
 * Whether this page still belongs to a running extension. After an update or a removal the panel stays in the LMS page as it was,
 * with what was typed in it, and can reach nothing any more; its `runtime.id` is then empty, or asking for it throws.
 */
export function isConnected(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
}
