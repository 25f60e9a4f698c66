import type { Reading } from '#utils/domain/reading.ts';

/** The reading of an address that no reader covers. */
export const notAFeedbackPage = (url: URL): Reading => ({
  answer: 'not-a-feedback-page',
  url: url.href,
  site: null,
  lms: null,
  pageKind: null,
  missing: [],
  subjects: [],
  items: [],
  deeper: [],
  ways: [],
  notes: [],
});
