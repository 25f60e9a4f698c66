import './tokens.css';
import './page.css';
import type { ComponentChildren } from 'preact';
import { ToastRegion } from './ToastRegion.tsx';

/** The ground of a whole screen: tokens, base styles and the place where toasts appear. One per page. */
export function Page({ children }: { children: ComponentChildren }) {
  return <ToastRegion>{children}</ToastRegion>;
}
