import '#utils/i18n/rest-texts.ts';
import { ok, refused } from '#utils/domain/result.ts';
import { browser } from '#utils/platform/browser.ts';
import { originPattern, typedAddress } from '#utils/sites/origins.ts';
import type { SiteServices } from './site-types.ts';

const hostOf = (pattern: string): string => /^[^:]+:\/\/([^/]+)/.exec(pattern)?.[1] ?? pattern;

/** Which sites are allowed, followed, and asking for one more. */
export const siteWork: SiteServices = {
  allowedSites: () => (next, fail) => {
    let isOver = false;
    const give = () => {
      const preset = browser.runtime.getManifest().host_permissions ?? [];
      browser.permissions.getAll().then(
        ({ origins = [] }) => {
          if (isOver) return;
          const own = origins.filter((origin) => !preset.includes(origin));
          next({ allowed: own.map(hostOf), preset: preset.map(hostOf) });
        },
        () => isOver || fail('errors.settings'),
      );
    };
    const { onAdded, onRemoved } = browser.permissions;
    for (const one of [onAdded, onRemoved]) one.addListener(give);
    give();
    return () => {
      isOver = true;
      for (const one of [onAdded, onRemoved]) one.removeListener(give);
    };
  },
  allowSite: async (address) => {
    const url = typedAddress(address);
    const pattern = originPattern(url);
    // A word alone is a slip, not the name of a site.
    if (pattern === null || !/[.]|localhost/.test(pattern)) return refused('sites.notAnAddress');
    // Nothing may be waited for before: the browser would have forgotten the press.
    const isGranted = await browser.permissions.request({ origins: [pattern] }).catch(() => false);
    return isGranted ? ok(hostOf(pattern)) : refused('popup.refused');
  },
};
