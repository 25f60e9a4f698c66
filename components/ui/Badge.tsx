import './badge.css';
import type { ComponentChildren } from 'preact';

export type Tone = 'plain' | 'accent' | 'good' | 'ask' | 'warn' | 'bad';

/** A few words that mark a thing. Its tone never says anything that its words do not. */
export function Badge({ tone = 'plain', children }: { tone?: Tone; children: ComponentChildren }) {
  return <span class={`ui-badge ui-badge-${tone}`}>{children}</span>;
}
