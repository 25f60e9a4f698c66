import { afterEach, describe, expect, test } from 'vitest';
import { markAgain } from '#tests/demo-lms/data/marking.ts';
import { workBy } from '#tests/demo-lms/data/work.ts';
import { click, find, lookFor, seeText, textOf } from '#tests/support/browsers/find-element.ts';
import { openPanel } from '#tests/support/browsers/panel.ts';
import {
  assignmentPage,
  gradebook,
  loggedIn,
  newSpeedGrader,
  speedGrader,
} from '#tests/support/demo-addresses.ts';
import { browserNames, useWorld } from '#tests/support/e2e-world.ts';
import { t } from '#utils/i18n/t.ts';

const keepAll = { role: 'button', name: t('inbox.keep') } as const;
const keepButton = { role: 'button', name: /^Keep (?:1 piece|\d+ pieces) of feedback$/ } as const;
const riskReport = { role: 'button', name: /^Unit 3: Risk assessment report/ } as const;

let putBack = () => {};
afterEach(() => putBack());

describe.each(browserNames)('a whole class of Canvas in %s', (name) => {
  const world = useWorld(name, { lms: { delayMs: 400 } });
  const open = async (at: string) => {
    const page = await world.driven.open(loggedIn(world.lms.origin, at));
    const panel = await openPanel(world.driven, page);
    await click(panel, keepAll);
    return { page, panel };
  };

  test('from the gradebook, no tray open: the mentor names the work, and keeps it once', async () => {
    const { page, panel } = await open(gradebook('701'));
    await click(panel, riskReport);
    await find(panel, keepButton);
    const shown = await textOf(panel);
    expect(shown).toContain("Tyler O'Neill-Marsh");
    expect(shown).toContain(`${t('inbox.left')} (1)`);
    await click(panel, keepButton);
    await seeText(panel, t('inbox.keptTitle'));
    await page.close();

    const again = await open(gradebook('701'));
    await click(again.panel, riskReport);
    await seeText(again.panel, t('inbox.nothing'));
    expect(await lookFor(again.panel, keepButton)).toBeNull();
    await again.page.close();
  });

  test.each([
    ['SpeedGrader', speedGrader('701', '4102')],
    ['the new SpeedGrader', newSpeedGrader('701', '4103')],
    ['the teacher’s page of the work', assignmentPage('701')],
  ])('%s knows the same class: nothing is kept twice', async (_, at) => {
    const { page, panel } = await open(at);
    await seeText(panel, t('inbox.nothing'));
    expect(await lookFor(panel, keepButton)).toBeNull();
    await page.close();
  });

  test('what was marked again is kept beside the former marking, and nothing else', async () => {
    putBack = markAgain('701', '4102', '<p>Better. Now add a date for every control.</p>');
    const { page, panel } = await open(speedGrader('701', '4101'));
    await seeText(panel, t('inbox.re-marked'));
    await click(panel, { role: 'button', name: t('inbox.confirm', { count: 1 }) });
    await seeText(panel, t('inbox.keptTitle'));
    await page.close();

    const inbox = await world.driven.openExtensionPage('workspace.html#inbox');
    await seeText(inbox, t('inbox.superseded'));
    const lines = await inbox.evaluate(() =>
      [...document.querySelectorAll('.inbox-line a')].map((link) => link.ariaLabel ?? ''),
    );
    expect(lines.filter((line) => line.includes('Callum Doyle'))).toHaveLength(2);
    expect(lines.filter((line) => line.includes('Jamie Okoro'))).toHaveLength(2);
    expect(lines).toHaveLength(8);
    await inbox.close();
  });

  test('unposted marking is kept as such; of anonymous marking nothing is', async () => {
    const unposted = await open(gradebook('706'));
    await click(unposted.panel, { role: 'button', name: /^Plating and presentation/ });
    await find(unposted.panel, keepButton);
    expect(await textOf(unposted.panel)).toContain(t('shell.unreleased'));
    await unposted.page.close();

    const hidden = await open(gradebook('705'));
    await click(hidden.panel, { role: 'button', name: /^Functional Skills maths/ });
    await seeText(hidden.panel, t('inbox.nothing'));
    expect(await textOf(hidden.panel)).not.toMatch(/Aisha|Show your working/);
    await hidden.page.close();
  });

  test('Canvas was only read, and nothing was marked as read', () => {
    const asked = world.lms.requests.filter(({ path }) => path.startsWith('/api/'));
    const works = asked.filter(({ path }) => /\/assignments\?/.test(path));
    expect(works.length).toBeGreaterThan(0);
    expect(works.every(({ path }) => !path.includes(workBy('701')?.canvasId ?? '-'))).toBe(true);
    expect(asked.filter(({ method }) => method !== 'GET')).toEqual([]);
    expect(asked.filter(({ path }) => /read_stat/.test(path))).toEqual([]);
  });
});
