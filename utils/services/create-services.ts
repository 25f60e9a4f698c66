import { ok, refused } from '#utils/domain/result.ts';
import { askBackground } from '#utils/messaging/ask-background.ts';
import { systemClock } from '#utils/platform/clock.ts';
import { copyPicture } from '#utils/platform/copy-picture.ts';
import { copyText } from '#utils/platform/copy-text.ts';
import { drawPicture } from '#utils/platform/draw-picture.ts';
import { keepForGood } from '#utils/platform/keep-for-good.ts';
import { saveFile } from '#utils/platform/save-file.ts';
import { lastBackupService } from './last-backup.ts';
import { sampleService } from './sample-service.ts';
import { settingsService } from './settings-service.ts';
import { siteService } from './site-service.ts';
import type { StoreWork } from './store-part.ts';
import type { BroughtService, PageService, Services } from './types.ts';
import { wordingService } from './wording-service.ts';

/**
 * The real services of an extension page.
 *
 * @param store what is asked of this device's store: there at once, or late
 * @param page the LMS page that the panel is about; `null` in the workspace
 * @param brought what the context menu sends; `null` in the panel of a page
 */
export function createServices(
  store: StoreWork,
  page: PageService | null,
  brought: BroughtService | null = null,
): Services {
  const services: Services = {
    ...store,
    ...lastBackupService(systemClock),
    keepForGood,
    ...settingsService,
    ...siteService(),
    ...sampleService(() => services),
    wordings: wordingService(),
    page,
    brought,
    openWorkspace: (screen, id) =>
      void askBackground('workspace.open', id ? { screen, id } : { screen }),
    saveText: async (name, text, type = 'application/x-ndjson') => {
      try {
        await saveFile(name, new TextEncoder().encode(text), type);
        return ok(undefined);
      } catch {
        return refused('errors.save');
      }
    },
    copyPicture: async (fileName, draw) => {
      try {
        const picture = drawPicture(draw);
        if (await copyPicture(picture)) return ok('copied');
        const bytes = new Uint8Array(await (await picture).arrayBuffer());
        await saveFile(fileName, bytes, 'image/png');
        return ok('saved');
      } catch {
        return refused('errors.save');
      }
    },
    print: () => window.print(),
    copy: async (text) => ((await copyText(text)) ? ok(undefined) : refused('errors.copy')),
  };
  return services;
}
