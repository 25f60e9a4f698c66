import { aboutMoodle } from '../about-page.ts';
import { makeAsk } from '../ask.ts';
import { gateOf, type LmsReader } from '../lms-reader.ts';
import { notAFeedbackPage } from '../not-a-feedback-page.ts';
import { folderOf, moodleHeaders } from './allowed-reads.ts';
import { detectMoodle } from './detect.ts';
import { gatherMoodle } from './gather.ts';
import { moodlePageMark } from './page-mark.ts';
import { type MoodleKinds, readKinds } from './read-kinds.ts';
import { sessionKey } from './session-key.ts';

/**
 * Reads pages of these kinds: the page alone from its document, without a request; one learner or the class also from
 * Moodle's answers.
 */
export const moodleReader = (kinds: MoodleKinds): LmsReader => ({
  isPage: (url, doc) => detectMoodle(url, doc) !== null,
  about: aboutMoodle,
  mark: moodlePageMark,
  async read(doc, url, options) {
    if (!detectMoodle(url, doc)) return { via: 'dom', reading: notAFeedbackPage(url), details: [] };
    const { scope = 'page', onProgress, signal } = options;
    const reading = readKinds(kinds, doc, url);
    const isMore = scope === 'class' || (typeof scope === 'object' && 'userId' in scope);
    if (!isMore || reading.site === null) return { via: 'dom', reading, details: [] };
    const ask = makeAsk({
      ...gateOf(url, options),
      allowed: kinds.reads(folderOf(reading.site)),
      headers: moodleHeaders,
      sessionKey: sessionKey(doc),
    });
    return gatherMoodle(kinds, doc, url, ask, scope, { onProgress, signal });
  },
});
