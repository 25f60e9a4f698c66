import { describe, expect, test } from 'vitest';
import { seeText } from '#tests/support/browsers/find-element.ts';
import { openPanel } from '#tests/support/browsers/panel.ts';
import {
  gradesOf,
  loggedIn,
  moodleGradebook,
  moodleGrader,
  moodleList,
  speedGrader,
  submissionDetails,
} from '#tests/support/demo-addresses.ts';
import { browserNames, useWorld } from '#tests/support/e2e-world.ts';

/** Everything that a page's own reading may ask of an LMS; all of it by GET, none of it marking anything as read. */
const allowed = [
  /^\/api\/v1\/courses\/\d+$/,
  /^\/api\/v1\/courses\/\d+\/assignments\/\d+$/,
  /^\/api\/v1\/courses\/\d+\/assignments\/\d+\/(anonymous_)?submissions\/\w+(\/peer_reviews)?\?/,
  /^\/api\/v1\/courses\/\d+\/students\/submissions\?/,
];

const pages: [string, string][] = [
  ['Moodle grader', moodleGrader('701', '4101')],
  ['Moodle grading list', moodleList('701')],
  ['Moodle gradebook', moodleGradebook('31')],
  ['Canvas SpeedGrader', speedGrader('702', '4101')],
  ['Canvas submission', submissionDetails('702', '4101')],
  ['Canvas grades', gradesOf('702', '4101')],
];

describe.each(browserNames)('what %s asks of the LMS', (name) => {
  const world = useWorld(name);

  test.each(pages)('%s: nothing before the panel is opened, then reads only', async (_, to) => {
    world.lms.requests.length = 0;
    const page = await world.driven.open(loggedIn(world.lms.origin, to));
    await new Promise((done) => setTimeout(done, 900));
    const before = world.lms.requests.filter(({ by }) => by === 'script');
    expect(before).toEqual([]);
    const panel = await openPanel(world.driven, page);
    await seeText(panel, /Aisha Rahman|Callum Doyle/);
    const asked = world.lms.requests.filter(({ by }) => by === 'script');
    expect(asked.filter(({ method }) => method !== 'GET')).toEqual([]);
    expect(asked.filter(({ path }) => !allowed.some((one) => one.test(path)))).toEqual([]);
    expect(asked.filter(({ path }) => /read_stat/.test(path))).toEqual([]);
    await page.close();
  });
});
