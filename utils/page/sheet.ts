const css = `
:host { all: initial; }
button, .notice { font: 600 13px/1.3 system-ui, sans-serif; }
.open {
  position: fixed; top: 38%; width: 28px; height: 44px; padding: 0; border: 1px solid #ffffff55;
  background: #0a655d; color: #fff; cursor: pointer; z-index: 2147483646; display: grid; place-items: center;
  box-shadow: 0 1px 6px #0006;
}
.open.right { right: 0; border-radius: 10px 0 0 10px; border-right: 0; }
.open.left { left: 0; border-radius: 0 10px 10px 0; border-left: 0; }
.open:hover { background: #084f49; }
.open svg { width: 18px; height: 18px; }
button:focus-visible, .edge:focus-visible { outline: 3px solid #ffb000; outline-offset: 2px; }
.panel { position: fixed; top: 0; bottom: 0; max-width: 100%; z-index: 2147483647; background: Canvas; box-shadow: 0 0 8px #0004; }
.panel.right { right: 0; }
.panel.left { left: 0; }
iframe { position: absolute; inset: 0; width: 100%; height: 100%; border: 0; }
.edge { position: absolute; height: 100%; width: 8px; cursor: col-resize; touch-action: none; z-index: 1; }
.right .edge { left: -4px; }
.left .edge { right: -4px; }
.edge:hover, .edge.dragging { background: #0a655d66; }
.dragging + iframe { pointer-events: none; }
.notice {
  position: fixed; top: 38%; right: 48px; max-width: 260px; padding: 12px 14px; border-radius: 8px; background: #fff;
  color: #1b1b1b; border: 1px solid #888; z-index: 2147483647; font-weight: 400; box-shadow: 0 1px 6px #0006;
}
.notice.right { right: auto; left: 16px; }
.notice button { display: block; margin-top: 8px; }
[hidden] { display: none !important; }
@media (forced-colors: active) { .open { border: 2px solid ButtonText; } .panel { border: 1px solid CanvasText; } }
@media print { :host, .open, .panel, .notice { display: none !important; } }
`;

/** The styles of what stands in the page, as a constructable sheet: the page's policy has no say over those. */
export function pageSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
