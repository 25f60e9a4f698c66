import type { CollegePolicy } from '#utils/settings/policy.ts';

/** What the welcome needs of the browser. */
export interface WelcomeWorld {
  /** Match patterns of hosts that a college has built in. */
  presetHosts(): readonly string[];
  policy(): Promise<CollegePolicy>;
  wasWelcomed(): Promise<boolean>;
  noteWelcomed(): Promise<void>;
  openTab(): Promise<unknown>;
}

/**
 * Opens the welcome page, once and after an installation only. Not where a college has set its sites, or says no: it installs on many
 * computers at once, for mentors who did not ask, and introduces the product in its own way.
 *
 * @param reason why the browser says that something was installed
 * @returns whether it opened
 */
export async function openWelcome(reason: string, world: WelcomeWorld): Promise<boolean> {
  if (reason !== 'install' || world.presetHosts().length > 0) return false;
  if ((await world.policy()).policy.welcome === false || (await world.wasWelcomed())) return false;
  // First: a tab that did not open is missed less than one that opens again and again.
  await world.noteWelcomed();
  await world.openTab();
  return true;
}
