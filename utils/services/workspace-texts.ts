import type { BroughtService } from './types.ts';

/** What the context menu sends to a workspace opened for it. What reads it comes when a screen asks: few workspaces are opened so. */
export const workspaceTexts = (doc: Document): BroughtService => ({
  onText(take) {
    let isOver = false;
    void import('./brought-service.ts').then(({ takeOwnText }) => {
      if (!isOver) takeOwnText(doc, take);
    });
    return () => {
      isOver = true;
    };
  },
});
