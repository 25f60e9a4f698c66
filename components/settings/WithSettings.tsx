import type { ComponentChildren } from 'preact';
import { useSettings } from '#components/hooks/use-settings.ts';
import { Notice } from '#components/ui/Notice.tsx';
import { say } from '#utils/i18n/t.ts';
import type { Settings } from '#utils/settings/settings.ts';

/** Draws a part of the settings once they are here; says so when they cannot be had. */
export function WithSettings({
  children,
}: {
  children: (settings: Settings) => ComponentChildren;
}) {
  const settings = useSettings();
  if (settings.is === 'waiting') return null;
  if (settings.is === 'failed') return <Notice tone="error">{say({ key: settings.why })}</Notice>;
  return <>{children(settings.value)}</>;
}
