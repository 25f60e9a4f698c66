import { fireEvent, render, screen } from '@testing-library/preact';
import axe from 'axe-core';
import type { ComponentChildren } from 'preact';
import { expect } from 'vitest';
import { ServicesProvider } from '#components/hooks/services.ts';
import { PanelApp } from '#components/shell/PanelApp.tsx';
import type { Services } from '#utils/services/types.ts';

/** Shows a screen over services. */
export const show = (services: Services, screen: ComponentChildren) =>
  render(<ServicesProvider value={services}>{screen}</ServicesProvider>);

/** Shows the whole panel. */
export const showPanel = (services: Services) => show(services, <PanelApp />);

/** Rules that need a layout engine or belong to the page around the panel; contrast.test.tsx reckons contrast itself. */
const OFF = ['color-contrast', 'region', 'target-size', 'page-has-heading-one'];

/** What axe finds wrong in what is shown now: `rule: markup` for each. */
export async function axeFaults(): Promise<string[]> {
  const rules = Object.fromEntries(OFF.map((rule) => [rule, { enabled: false }]));
  const { violations } = await axe.run(document.body, { rules });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Every screen is checked for accessibility as it stands. */
export const expectNoAxeFaults = async () => expect(await axeFaults()).toEqual([]);

/** Answers where the assessed work stands, which is asked before the first target about it where nothing tells. */
export const sayClosed = async () => fireEvent.click(await screen.findByLabelText('Closed'));
