import type { Frame } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import type { CanvasBehaviour } from '#tests/demo-lms/page.ts';
import { find, lookFor, seeText, textOf } from '#tests/support/browsers/find-element.ts';
import { openPanel } from '#tests/support/browsers/panel.ts';
import { loggedIn, moodleGrader, moodleOwn, speedGrader } from '#tests/support/demo-addresses.ts';
import { browserNames, useWorld } from '#tests/support/e2e-world.ts';
import { type MessageKey, say, t } from '#utils/i18n/t.ts';

const mayMakeTargets = (panel: Frame) =>
  lookFor(panel, { role: 'button', name: t('feedback.use') });

/** Page, what the panel must say of it, and whether targets may be made. */
const pages: [string, string, string, MessageKey[], boolean][] = [
  ['not marked yet', moodleGrader('709', '4101'), 'as=teacher', ['shell.nothingYet'], false],
  [
    'a grade and an empty comment',
    moodleGrader('707', '4101'),
    'as=teacher',
    ['shell.noWords'],
    false,
  ],
  ['a layout we do not know', moodleOwn('708'), 'as=learner&user=4101', ['shell.layout'], false],
  ['anonymous marking', moodleGrader('705', '4101'), 'as=teacher', ['shell.anonymous'], false],
  ['a draft in review', moodleGrader('706', '4103'), 'as=teacher', ['shell.unreleased'], true],
  ['unposted in Canvas', speedGrader('706', '4103'), 'as=teacher', ['shell.unreleased'], true],
  ['anonymous in Canvas', speedGrader('705', '4101'), 'as=teacher', ['shell.anonymous'], false],
];

const troubles: [CanvasBehaviour, MessageKey][] = [
  ['throttled', 'shell.throttled'],
  ['forbidden', 'shell.noRight'],
  ['logged-out', 'shell.loggedOut'],
  ['html', 'shell.loggedOut'],
  ['missing', 'shell.notFound'],
];

describe.each(browserNames)('awkward pages in %s', (name) => {
  const world = useWorld(name);

  test.each(pages)('%s: says so', async (_, to, who, keys, mayMake) => {
    const page = await world.driven.open(loggedIn(world.lms.origin, to, who));
    const panel = await openPanel(world.driven, page);
    for (const key of keys) await seeText(panel, say({ key }));
    if (mayMake) await find(panel, { role: 'button', name: t('feedback.use') });
    else expect(await mayMakeTargets(panel)).toBeNull();
    await page.close();
  });

  test.each(troubles)('Canvas is %s: a sentence, and a way on', async (canvas, key) => {
    world.lms.behaviour.canvas = canvas;
    const page = await world.driven.open(loggedIn(world.lms.origin, speedGrader('701', '4101')));
    const panel = await openPanel(world.driven, page);
    const shown = await seeText(panel, say({ key }));
    world.lms.behaviour.canvas = 'usual';
    expect(shown).toContain(t('shell.paste'));
    expect(await mayMakeTargets(panel)).toBeNull();
    await page.close();
  });

  test('an old Canvas that guards its JSON is read all the same', async () => {
    world.lms.behaviour.canvas = 'while1';
    const page = await world.driven.open(loggedIn(world.lms.origin, speedGrader('701', '4101')));
    await seeText(await openPanel(world.driven, page), /reading list/);
    world.lms.behaviour.canvas = 'usual';
    await page.close();
  });

  test('100 kB of feedback is shown within seconds, and says that it is long', async () => {
    const page = await world.driven.open(loggedIn(world.lms.origin, moodleGrader('707', '4103')));
    const start = Date.now();
    const panel = await openPanel(world.driven, page);
    await seeText(panel, t('feedback.long'));
    expect(Date.now() - start).toBeLessThan(10_000);
    await page.close();
  });

  test('a mentor with the parent role reads whole comments, and only of their own learners', async () => {
    const report = (id: string) => `/moodle/course/user.php?mode=grade&id=31&user=${id}`;
    const page = await world.driven.open(loggedIn(world.lms.origin, report('4101'), 'as=parent'));
    await seeText(await openPanel(world.driven, page), /fire drill/);
    await page.goto(`${world.lms.origin}${report('4106')}`);
    expect(await textOf(page)).toContain('cannot enrol');
    await page.close();
  });
});
