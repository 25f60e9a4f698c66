import { daysOn } from '#utils/days/local-day.ts';
import { ok, refused } from '#utils/domain/result.ts';
import type { Clock } from '#utils/domain/time.ts';
import { MARKED_DAYS_AGO, sampleReading } from '#utils/sample/marked-work.ts';
import type { TourStep } from '#utils/sample/tour.ts';
import type { Store } from '#utils/store/db.ts';
import type { SampleScreens } from './sample-types.ts';
import { createStoreServices } from './store-services.ts';
import type { PageService, Services } from './types.ts';

/** The page beside the panel, of which nothing needs to be read. It does not change. */
export function samplePage(
  screens: SampleScreens,
  clock: Clock,
  noteDone: (step: TourStep) => void,
): PageService {
  const markedOn = daysOn(clock.today(), -MARKED_DAYS_AGO);
  return {
    read: async () => {
      noteDone('sorted');
      return ok(sampleReading(screens.words, markedOn));
    },
    stopReading: () => {},
    report: async () => '',
    selection: async () => ok(document.getSelection()?.toString() ?? ''),
    onChanged: () => () => {},
    highlight: screens.highlight,
    reveal: async (quote) => {
      screens.highlight(quote);
      return true;
    },
    frame: screens.frame,
  };
}

interface Around {
  db: Store;
  real: Services;
  page: PageService;
  screens: SampleScreens;
  clock: Clock;
  noteDone: (step: TourStep) => void;
}

/** Nothing of the sample goes to the MIS: what would make a file of it refuses. */
const noFile = async () => refused('sample.noFile' as const);

/** What notes by itself that the mentor did a step. */
function watched(services: ReturnType<typeof createStoreServices>, noteDone: Around['noteDone']) {
  const { saveTarget, setStatus, logFollowUp, writeDraft } = services;
  return {
    ...services,
    saveTarget: async (what) => {
      const saved = await saveTarget(what);
      if (saved.ok && saved.value.status !== 'draft') noteDone('agreed');
      return saved;
    },
    setStatus: async (id, to, reason) => {
      const set = await setStatus(id, to, reason);
      if (set.ok && to === 'agreed') noteDone('agreed');
      return set;
    },
    logFollowUp: async (id, followUp, draftKey) => {
      const logged = await logFollowUp(id, followUp, draftKey);
      if (logged.ok) noteDone('logged');
      return logged;
    },
    writeDraft: async (key, value) => {
      if (key.startsWith('target/')) noteDone('point');
      return writeDraft(key, value);
    },
  } satisfies typeof services;
}

/** The guide says what to press: nothing else is pointed out meanwhile, nor used up. */
const withoutHints =
  (settings: ReturnType<Services['settings']>): typeof settings =>
  (next, fail) =>
    settings((value) => next({ ...value, hints: false }), fail);

/** The product's services over the sample's own store. Settings, policy and the lock are this device's; nothing else of it is touched. */
export function sampleServices(around: Around): Services {
  const { db, real, page, screens, clock } = around;
  const privacy = async () =>
    (await import('./privacy-services.ts')).createPrivacyServices(db, clock);
  const exporting = async () =>
    (await import('./export-services.ts')).createExportServices(db, clock, {
      writeRows: () => Promise.reject(new Error('Nothing of the sample is written')),
      saveFile: () => Promise.reject(new Error('Nothing of the sample is saved')),
      copyText: async () => false,
    });
  return {
    ...real,
    ...watched(createStoreServices(db, clock), around.noteDone),
    everythingOf: async (id) => (await privacy()).everythingOf(id),
    eraseLearner: async (id) => (await privacy()).eraseLearner(id),
    previewExport: async (...asks) => {
      around.noteDone('export');
      return (await exporting()).previewExport(...asks);
    },
    tryProfile: async (profile) => (await exporting()).tryProfile(profile),
    downloadExport: noFile,
    copyExport: noFile,
    typedIn: noFile,
    settings: () => withoutHints(real.settings()),
    page,
    brought: null,
    openWorkspace: (screen, id) => screens.open(screen, id ?? null),
  };
}
