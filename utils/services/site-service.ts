import { refused } from '#utils/domain/result.ts';
import type { SiteServices } from './site-types.ts';

/**
 * Which sites are allowed. Only the welcome page asks: what answers is fetched with the first look at them, and is there by the time that
 * somebody has typed an address, since nothing may be waited for between the press and the browser's question.
 */
export function siteService(): SiteServices {
  let work: SiteServices | null = null;
  const fetched = async () => {
    work ??= (await import('./site-work.ts')).siteWork;
    return work;
  };
  return {
    allowedSites: () => (next, fail) => {
      let isOver = false;
      let stop = () => {};
      fetched().then(
        (sites) => {
          if (!isOver) stop = sites.allowedSites()(next, fail);
        },
        () => isOver || fail('errors.settings'),
      );
      return () => {
        isOver = true;
        stop();
      };
    },
    allowSite: async (address) => (work ? work.allowSite(address) : refused('errors.settings')),
  };
}
