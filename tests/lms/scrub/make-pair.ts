import type { Reading } from '#utils/domain/reading.ts';
import { aboutPage } from '#utils/lms/about-page.ts';
import { pageFacts } from '#utils/lms/canvas/page-facts.ts';
import { canvasPageKind } from '#utils/lms/canvas/pages.ts';
import { readCanvas } from '#utils/lms/canvas/read.ts';
import { reportOf } from '#utils/lms/report.ts';
import type { LmsAnswer } from '#utils/lms/types.ts';
import product from '../../../package.json' with { type: 'json' };
import { readSavedPage } from '../support/read-saved.ts';
import { openSavedPage } from '../support/saved-page.ts';
import { namesInJson } from './find-names.ts';
import { scrubJson } from './scrub-json.ts';
import { scrubSavedPage } from './scrub-saved-page.ts';

/** An answer of Canvas as a person saved it. */
export interface SavedAnswer {
  path: string;
  body: string;
}

/** A page that may be kept: scrubbed, with what the readers get out of it. */
export interface Pair {
  html: string;
  url: URL;
  answers: SavedAnswer[];
  reading: Reading;
  /** For about.md: no person in it. */
  report: string;
  /** Real → made up; shown once, kept nowhere. */
  replaced: Map<string, string>;
}

const asAnswer = ({ path, body }: SavedAnswer): LmsAnswer => ({
  path,
  body,
  status: 200,
  contentType: 'application/json; charset=utf-8',
  link: null,
  redirected: false,
});

/** What the readers get out of a kept page: Canvas from its answers, everything else from the document. */
export function readPair(html: string, url: URL, answers: SavedAnswer[]): Reading {
  if (canvasPageKind(url) === null) return readSavedPage(html, url);
  const doc = openSavedPage(html, url);
  const { pageKind, page } = pageFacts(doc, url);
  return readCanvas(
    { url: url.href, pageKind, page, answers: answers.map(asAnswer) },
    openSavedPage('', url),
  );
}

/** Browsers put this in front so that no script can run an answer; Canvas has it on older ones. */
const parsed = (body: string): unknown => JSON.parse(body.replace(/^while\(1\);/, ''));

interface Beside {
  also: string[];
  answers: SavedAnswer[];
}

/** Scrubs a saved page, with the answers that Canvas gave to it, and reads what came of it. */
export function makePair(html: string, url: URL, { also, answers }: Beside): Pair {
  const bodies = answers.map(({ path, body }) => ({ path, json: parsed(body) }));
  const names = [...also, ...bodies.flatMap(({ json }) => namesInJson(json))];
  const before = readPair(html, url, answers);
  const taken = answers.map(({ body }) => body).join('\n');
  const made = scrubSavedPage(html, url, before, { names, taken });
  const scrubbed = bodies.map(({ path, json }) => ({
    path: made.scrub.address(path),
    body: JSON.stringify(scrubJson(json, made.scrub)),
  }));
  const reading = readPair(made.html, made.url, scrubbed);
  const about = aboutPage(openSavedPage(html, url), reading.lms);
  return {
    html: made.html,
    url: made.url,
    answers: scrubbed,
    reading,
    report: reportOf(reading, { product: product.version, browser: null, about }),
    replaced: made.scrub.replaced(),
  };
}
