/** Who may speak: our own pages, by their path, and the script in the top frame of an allowed LMS page. */
export type Caller = 'panel' | 'sidepanel' | 'workspace' | 'popup' | 'content';

const pages: Record<string, Caller> = {
  '/panel.html': 'panel',
  '/sidepanel.html': 'sidepanel',
  '/workspace.html': 'workspace',
  '/popup.html': 'popup',
};

/** What the browser says of a sender. None of it comes from the message. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
}

export interface World {
  extensionId: string;
  /** `chrome-extension://…` or `moz-extension://…`. */
  extensionOrigin: string;
  isAllowedSite(origin: string): Promise<boolean>;
}

/**
 * Asks the browser, never the message, who is speaking. Origins are compared, not addresses: with dynamic
 * resource addresses `getURL()` and the frame's own address differ.
 *
 * @returns `null` for anybody who may not speak at all
 */
export async function callerKind(sender: Sender, world: World): Promise<Caller | null> {
  if (sender.id !== world.extensionId || !sender.url) return null;
  const from = new URL(sender.url);
  const origin = `${from.protocol}//${from.host}`;
  if (origin === world.extensionOrigin) return pages[from.pathname] ?? null;
  if (sender.frameId !== 0 || sender.tab?.id === undefined) return null;
  return (await world.isAllowedSite(origin)) ? 'content' : null;
}
