import { familyOf, hostedCanvas, isTestHost } from '#utils/lms/canvas/hosts.ts';
import { canvasPageKind } from '#utils/lms/canvas/pages.ts';
import { moodlePageKind } from '#utils/lms/moodle/pages.ts';
import { coveringPatterns, familyPattern, isCovered, originPattern } from './origins.ts';

/** A grant that may be asked for: what the mentor calls it, and the pattern that the browser is asked for. */
export interface Offer {
  name: string;
  pattern: string;
}

/** What can be said of a tab: may we work there, and is there anything to work on. */
export type TabState =
  /** Not a web page, or an address we may not ask for. `canvas`: Canvas can be allowed from here, by name. */
  | { is: 'elsewhere'; canvas: Offer | null }
  | {
      is: 'not-allowed';
      host: string;
      /** This one site. */
      site: Offer;
      /** All hosts of the same family, as the second choice; `null` where there is no family. */
      family: Offer | null;
      canvas: Offer | null;
      isTestCopy: boolean;
    }
  | {
      is: 'allowed';
      host: string;
      hasFeedbackPage: boolean;
      isPreset: boolean;
      isTestCopy: boolean;
      /** What to give back to stop working here: every grant that the page falls under. */
      grants: string[];
      /** What else is given back with it, in words: `instructure.com`; `null` = this site alone. */
      wide: string | null;
    };

/** Canvas by name, unless it is allowed already. */
const canvasOffer = (allowed: string[]): Offer | null => {
  const pattern = familyPattern(hostedCanvas);
  return allowed.includes(pattern) ? null : { name: hostedCanvas, pattern };
};

/** The widest of some grants in words. */
function wideIn(grants: string[]): string | null {
  const hosts = grants.map((grant) => /^[^:]+:\/\/([^/:]+)/.exec(grant)?.[1] ?? '');
  if (hosts.includes('*')) return '*';
  return hosts.find((host) => host.startsWith('*.'))?.slice(2) ?? null;
}

/**
 * @param address the tab's address, as far as the browser tells it
 * @param allowed origin patterns granted now
 * @param preset origin patterns that the build has built in: those cannot be given back
 */
export function tabState(
  address: string | undefined,
  allowed: string[],
  preset: string[],
): TabState {
  const pattern = originPattern(address);
  if (!address || pattern === null) return { is: 'elsewhere', canvas: canvasOffer(allowed) };
  const url = new URL(address);
  const host = url.hostname;
  const isTestCopy = isTestHost(host);
  const family = familyOf(host);
  if (!isCovered(url.origin, allowed)) {
    return {
      is: 'not-allowed',
      host,
      site: { name: host, pattern },
      family: family === null ? null : { name: family, pattern: familyPattern(family) },
      canvas: family ? null : canvasOffer(allowed),
      isTestCopy,
    };
  }
  const isPreset = isCovered(url.origin, preset);
  const grants = isPreset ? [] : coveringPatterns(url.origin, allowed);
  return {
    is: 'allowed',
    host,
    hasFeedbackPage: moodlePageKind(url) !== null || canvasPageKind(url) !== null,
    isPreset,
    isTestCopy,
    grants,
    wide: wideIn(grants),
  };
}
