import 'wxt/browser';

/** The extension's own addresses, as WXT would generate them: written out so that types need no build first. */
declare module 'wxt/browser' {
  export interface WxtRuntime {
    getURL(
      path:
        | '/panel.html'
        | '/icon/96.png'
        | '/export-worker.js'
        | `/workspace.html${'' | `#${string}`}`,
    ): string;
  }
}
