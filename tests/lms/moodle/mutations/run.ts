import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Random, seeded } from '#tests/support/switching/random.ts';
import type { Reading } from '#utils/domain/reading.ts';
import * as ofActivities from '#utils/lms/moodle/activity-selectors.ts';
import * as ofGradebook from '#utils/lms/moodle/gradebook-selectors.ts';
import * as ofGradingList from '#utils/lms/moodle/grading-list-selectors.ts';
import { readMoodle } from '#utils/lms/moodle/read.ts';
import * as ofAll from '#utils/lms/moodle/selectors.ts';
import { openManifest, sharedFolder, type TruthPage } from '../../support/manifest.ts';
import { openSavedPage } from '../../support/saved-page.ts';
import { faultsOf, placeOf, type Truth, words } from './judge.ts';
import { kinds, mutate } from './mutate.ts';

/** A page of a real server, open, with what is read from it while nothing is changed. */
interface OpenPage {
  name: string;
  doc: Document;
  url: URL;
  base: Reading;
  places: (Element | null)[];
  /** What holds the feedback, from the whole page down to its words, and what stands beside it. */
  core: Element[];
  /** Elements that a reader looks at, and those right around them. */
  near: Element[];
  all: Element[];
}

/** Every selector that a reader has, whatever its file calls it. */
const everySelector: string[] = Object.entries({
  ...ofAll,
  ...ofActivities,
  ...ofGradebook,
  ...ofGradingList,
})
  .filter(([name]) => name !== 'bodyIds' && name !== 'workflowStates')
  .flatMap(([, entry]) => (typeof entry === 'string' ? [entry] : Object.values(entry)))
  .filter((entry): entry is string => typeof entry === 'string');

function open(page: TruthPage, folder: string, version: string): OpenPage | null {
  const url = new URL(page.finalUrl ?? page.url);
  const doc = openSavedPage(readFileSync(join(folder, page.files.html), 'utf8'), url);
  const base = readMoodle(doc, url);
  if (base.answer === 'not-a-feedback-page') return null;
  const all = [...doc.body.querySelectorAll('*')].filter(
    ({ nodeName }) => !/^(?:SCRIPT|STYLE|PATH|SVG|LINK)$/i.test(nodeName),
  );
  const places = base.items.map((item) => placeOf(doc, item));
  const seen = new Set<Element>();
  const looked = everySelector.flatMap((selector) => [...doc.querySelectorAll(selector)]);
  for (const element of [...looked, ...places.filter((place) => place !== null)])
    for (const one of [element, element.parentElement, ...element.children])
      if (one && doc.body.contains(one)) seen.add(one);
  const core = new Set<Element>();
  for (const place of places)
    for (let one = place; one && one !== doc.body; one = one.parentElement)
      for (const each of one === place ? [one, ...one.querySelectorAll('*')] : [one])
        core.add(each);
  for (const place of places)
    for (const beside of place?.parentElement?.children ?? []) core.add(beside);
  return {
    core: [...core],
    name: `${version} ${page.role} ${page.name}`,
    doc,
    url,
    base,
    places,
    near: [...seen],
    all,
  };
}

function truthOf(pages: TruthPage[]): Truth {
  const truth: Truth = { byLearner: new Map(), anonymous: new Set() };
  for (const { userId, text, privacy } of pages.flatMap(({ items }) => items)) {
    const isAnonymous = privacy?.includes('anonymous') ?? false;
    if (isAnonymous) truth.anonymous.add(words(text));
    else if (userId !== undefined) {
      const own = truth.byLearner.get(String(userId)) ?? new Set();
      truth.byLearner.set(String(userId), own.add(words(text)));
    }
  }
  return truth;
}

export interface Outcome {
  /** How many changes ended in each answer. */
  answers: Record<string, number>;
  faults: string[];
  mutations: number;
  pages: number;
}

function pickElement({ core, near, all }: OpenPage, random: Random): Element {
  const chance = random.next();
  if (chance < 0.4 && core.length > 0) return random.pick(core);
  return random.pick(chance < 0.75 ? near : all);
}

/** One change in one place, read and undone; `null` when there was nothing to change there. */
function tryOne(page: OpenPage, random: Random, ids: string[], truth: Truth) {
  const kind = random.pick(kinds);
  const mutation = mutate(kind, pickElement(page, random), random, ids);
  if (!mutation) return null;
  try {
    const reading = readMoodle(page.doc, page.url);
    const faults = faultsOf(reading, page.base, page.places, truth, mutation);
    return { answer: reading.answer as string, faults, says: mutation.says };
  } catch (error) {
    return { answer: 'threw', faults: [String(error)], says: mutation.says };
  } finally {
    mutation.undo();
  }
}

/**
 * Changes the pages of one Moodle version `count` times, each page as often as every other, and reads each.
 *
 * @param isTaken which pages; a page that holds no feedback of ours is left out by itself
 */
export function mutatePages(
  version: string,
  count: number,
  seed: number,
  isTaken: (page: TruthPage) => boolean = () => true,
): Outcome {
  const random = seeded(seed);
  const { pages, folder } = openManifest(
    join(sharedFolder, 'pages/moodle', version, 'manifest.json'),
  );
  const truth = truthOf(pages);
  const ids = [...truth.byLearner.keys()];
  const taken = pages.filter(isTaken);
  const outcome: Outcome = { answers: {}, faults: [], mutations: 0, pages: 0 };
  // One page at a time is open: a hundred would fill the memory.
  for (const [at, each] of taken.entries()) {
    const page = open(each, folder, version);
    if (!page) continue;
    outcome.pages += 1;
    const due = Math.ceil(((at + 1) * count) / taken.length);
    for (let tries = 0; outcome.mutations < due && tries < 20 * count; tries += 1) {
      const tried = tryOne(page, random, ids, truth);
      if (!tried) continue;
      outcome.mutations += 1;
      outcome.answers[tried.answer] = (outcome.answers[tried.answer] ?? 0) + 1;
      outcome.faults.push(...tried.faults.map((fault) => `${page.name}: ${tried.says}: ${fault}`));
    }
    const after = readMoodle(page.doc, page.url);
    if (JSON.stringify(after) !== JSON.stringify(page.base))
      outcome.faults.push(`${page.name}: not put back as it was`);
  }
  return outcome;
}
