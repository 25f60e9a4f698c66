import type { Learner } from '#utils/domain/learner.ts';
import { t } from '#utils/i18n/t.ts';
import { inStore } from '#utils/lock/in-store.ts';
import { browser } from '#utils/platform/browser.ts';
import { learnLanguage } from '#utils/reminders/learn-language.ts';
import { allLearners } from '#utils/store/learner-queries.ts';
import { chosenLearner, suggestions } from './suggestions.ts';

/** The caseload, read once for as long as somebody types; `null` = locked, or it could not be read. */
let reading: Promise<Learner[] | null> | null = null;

const read = (): Promise<Learner[] | null> => {
  reading ??= inStore<Learner[] | null>(allLearners, null).catch(() => null);
  return reading;
};

const forget = (): void => {
  reading = null;
};

async function begin(): Promise<void> {
  const [isOpen] = await Promise.all([
    read().then((learners) => learners !== null),
    learnLanguage().catch(() => undefined),
  ]);
  const description = t(isOpen ? 'omnibox.find' : 'omnibox.locked');
  browser.omnibox.setDefaultSuggestion({ description });
}

/** The learner's own page; their caseload where the words do not stand for one learner. An address holds the record's id, never a name. */
async function addressFor(entered: string): Promise<string> {
  const learner = chosenLearner((await read()) ?? [], entered);
  return browser.runtime.getURL(
    `/workspace.html#${learner ? `learner/${learner.id}` : 'caseload'}`,
  );
}

async function open(entered: string, where: string): Promise<void> {
  const url = await addressFor(entered);
  forget();
  if (where === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: where === 'newForegroundTab' });
}

/** Registers what the address bar wakes the background for. Nothing in Firefox, whose package has no such word. */
export function listenToAddressBar(): void {
  if (!browser.omnibox) return;
  browser.omnibox.onInputStarted.addListener(() => {
    forget();
    void begin();
  });
  browser.omnibox.onInputChanged.addListener((typed, suggest) => {
    void read().then((learners) => suggest(suggestions(learners ?? [], typed)));
  });
  browser.omnibox.onInputEntered.addListener((entered, where) => void open(entered, where));
  browser.omnibox.onInputCancelled.addListener(forget);
}
