import type { ComponentChildren } from 'preact';
import { headingId, PARTS, type PartName } from './settings-parts.ts';

/** One part of the settings under its heading, which the list of parts leads to. */
export function Part({ name, children }: { name: PartName; children: ComponentChildren }) {
  return (
    <section class="stack">
      <h2 id={headingId(name)} tabIndex={-1}>
        {PARTS.find((one) => one.name === name)?.title()}
      </h2>
      {children}
    </section>
  );
}
