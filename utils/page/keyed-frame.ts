import { makePanelFrame, type PanelFrame } from './panel-frame.ts';
import type { Placement } from './placement.ts';

/** A frame of the panel with the one key that its script has to show before it may show anything. */
export interface KeyedFrame extends PanelFrame {
  /**
   * True once for the frame's own key. Until the frame is shown the answer is still out, so that a frame which was only made ready loads
   * its scripts and waits; false when it is taken away without having been shown.
   */
  spendKey(given: string): Promise<boolean>;
  isSpent(): boolean;
}

interface KeyedFrameOptions {
  key: string;
  /** The panel's address for that key. */
  src: string;
  placement: Placement;
  resized(width: number, isLast: boolean): void;
}

/** The panel's frame, not shown yet. */
export function makeKeyedFrame(root: ShadowRoot, options: KeyedFrameOptions): KeyedFrame {
  const { key, placement } = options;
  const { promise: isShown, resolve: settle } = Promise.withResolvers<boolean>();
  const frame = makePanelFrame(root, { ...options, ...placement });
  let isSpent = false;
  return {
    place: frame.place,
    show() {
      frame.show();
      settle(true);
    },
    remove() {
      settle(false);
      frame.remove();
    },
    async spendKey(given) {
      if (isSpent || given !== key) return false;
      isSpent = true;
      return isShown;
    },
    isSpent: () => isSpent,
  };
}
