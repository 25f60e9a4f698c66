import type { Live, Outcome } from './types.ts';

/** The sites on which Feedforward may work. */
export interface SiteGrants {
  /** What the mentor allowed, in words: `vle.example.ac.uk`, `*.instructure.com`. */
  allowed: string[];
  /** What the college has built in; where there is any, nobody is asked for a site. */
  preset: string[];
}

export interface SiteServices {
  allowedSites(): Live<SiteGrants>;
  /**
   * Asks the browser for the site of an address, as somebody types or copies it; only from a press, before anything is waited for.
   * Gives its host.
   */
  allowSite(address: string): Outcome<string>;
}
