import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import type { LoggedRequest } from '#tests/demo-lms/request-log.ts';
import { click, seeText, textOf } from '#tests/support/browsers/find-element.ts';
import { openPanel } from '#tests/support/browsers/panel.ts';
import { loggedIn, moodleGradebook, moodleList, moodleOwn } from '#tests/support/demo-addresses.ts';
import { browserNames, useWorld, type World } from '#tests/support/e2e-world.ts';
import { t } from '#utils/i18n/t.ts';

const VIEW = '/moodle/mod/assign/view.php';
const NOTES = '/moodle/mod/assign/feedback/editpdf/ajax.php';
const SERVICE = '/moodle/lib/ajax/service.php';

async function openAt(
  world: World,
  to: string,
  who?: string,
): Promise<{ page: Page; panel: Frame }> {
  world.lms.requests.length = 0;
  const page = await world.driven.open(loggedIn(world.lms.origin, to, who));
  return { page, panel: await openPanel(world.driven, page) };
}

/** What the extension asked, and nothing of what the page asked. */
const askedOf = ({ lms }: World): LoggedRequest[] =>
  lms.requests.filter(({ by }) => by === 'script');

const queryOf = ({ path }: LoggedRequest) => new URL(path, 'http://demo.invalid').searchParams;

describe.each(browserNames)('what a page cuts short in %s', (name) => {
  const world = useWorld(name);

  test('grading list: a learner is opened, and the whole comment comes', async () => {
    const { page, panel } = await openAt(world, moodleList('701'));
    await seeText(panel, 'Callum Doyle');
    expect(askedOf(world)).toEqual([]);
    await click(panel, { role: 'button', name: /Callum Doyle/ });
    await seeText(panel, /5x5 matrix/);
    await seeText(panel, t('feedback.asWritten'));
    expect(await textOf(panel)).not.toContain(t('feedback.cutBadge'));
    const asked = askedOf(world);
    expect(asked.map(({ method }) => method)).toEqual(['GET']);
    expect(asked[0]?.path).toMatch(`${VIEW}?id=701&`);
    expect([...queryOf(asked[0]!)]).toEqual(
      expect.arrayContaining([
        ['gid', '9101'],
        ['plugin', 'comments'],
        ['action', 'viewpluginassignfeedback'],
      ]),
    );
    await click(panel, { role: 'button', name: t('shell.allLearners') });
    await click(panel, { role: 'button', name: /Aisha Rahman/ });
    await seeText(panel, /reading list|fire drill/);
    expect(await textOf(panel)).not.toMatch(/5x5|likelihood column/i);
    expect(askedOf(world).map((one) => queryOf(one).get('gid'))).toEqual(['9101', '9100']);
    await page.close();
  });

  test('gradebook: the comments behind the grades of the learner who is opened', async () => {
    const { page, panel } = await openAt(world, moodleGradebook('31'));
    await click(panel, { role: 'button', name: /Grace Adeyemi/ });
    await seeText(panel, /justified control measure/);
    const asked = askedOf(world);
    expect(asked.map(({ method }) => method)).toEqual(['POST']);
    expect(asked[0]?.path).toMatch(`${SERVICE}?`);
    expect(JSON.parse(asked[0]?.body ?? '')).toEqual([
      {
        index: 0,
        methodname: 'core_grades_get_feedback',
        args: { courseid: 31, userid: 4107, itemid: 4701 },
      },
    ]);
    await page.close();
  });

  test.each([
    ['grading list', moodleList('704'), undefined],
    ['own page', moodleOwn('704'), 'as=learner&user=4105'],
  ])('%s: the notes on a marked PDF', async (_, to, who) => {
    const { page, panel } = await openAt(world, to, who);
    if (!who) await click(panel, { role: 'button', name: /Zuzana/ });
    await seeText(panel, /Finish with a question for the reader/);
    await seeText(panel, /Name the newspaper/);
    const asked = askedOf(world);
    expect(asked.map(({ method }) => method)).toEqual(['GET']);
    expect(asked[0]?.path).toMatch(`${NOTES}?action=pollconversions&`);
    expect(queryOf(asked[0]!).get('readonly')).toBe('1');
    expect(queryOf(asked[0]!).get('userid')).toBe('4105');
    await page.close();
  });

  test('logged out meanwhile: the cut text stays, with what to do', async () => {
    const { page, panel } = await openAt(world, moodleList('701'));
    await seeText(panel, 'Callum Doyle');
    await page.evaluate(() => {
      // biome-ignore lint/suspicious/noDocumentCookie: as the site's own log-out does
      document.cookie = 'demo_as=; Path=/; Max-Age=0';
    });
    await click(panel, { role: 'button', name: /Callum Doyle/ });
    await seeText(panel, t('whole.loggedOut'));
    await seeText(panel, t('feedback.cutBadge'));
    await page.close();
  });
});
