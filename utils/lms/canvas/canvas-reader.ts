import { aboutCanvas } from '../about-page.ts';
import { makeAsk } from '../ask.ts';
import { gateOf, type LmsReader } from '../lms-reader.ts';
import { notAFeedbackPage } from '../not-a-feedback-page.ts';
import { canvasHeaders, canvasReads } from './allowed-reads.ts';
import { detectCanvas } from './detect.ts';
import { gatherCanvas } from './gather.ts';
import { canvasPageMark } from './page-mark.ts';

/** Canvas is read by its own JSON. One learner's scope is the page's: it says nothing more of one learner than that. */
export const canvasReader: LmsReader = {
  isPage: (url, doc) => detectCanvas(url, doc) !== null,
  about: aboutCanvas,
  mark: canvasPageMark,
  async read(doc, url, options) {
    if (!detectCanvas(url, doc)) return { via: 'dom', reading: notAFeedbackPage(url), details: [] };
    const ask = makeAsk({
      ...gateOf(url, options),
      allowed: canvasReads,
      headers: canvasHeaders,
    });
    return { via: 'canvas-json', gathered: await gatherCanvas(doc, url, ask, undefined, options) };
  },
};
