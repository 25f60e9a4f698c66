import { describe, expect, test } from 'vitest';
import { until } from '#tests/support/browsers/driven.ts';
import { click, seeText } from '#tests/support/browsers/find-element.ts';
import { openPanel } from '#tests/support/browsers/panel.ts';
import { loggedIn, moodleGrader, moodleOwn } from '#tests/support/demo-addresses.ts';
import { browserNames, useWorld } from '#tests/support/e2e-world.ts';
import { t } from '#utils/i18n/t.ts';

describe.each(browserNames)('the ways on from the panel in %s', (name) => {
  const world = useWorld(name);
  const open = async () =>
    world.driven.open(loggedIn(world.lms.origin, moodleGrader('701', '4101')));

  test('a link to the learner’s other work takes the page along, not the panel alone', async () => {
    const page = await open();
    const panel = await openPanel(world.driven, page);
    await seeText(panel, 'Aisha Rahman');
    // As OtherWork draws it: what is tried here is whether the browser lets an extension's frame do it.
    const to = `${world.lms.origin}${moodleOwn('701')}&way=1`;
    await panel.evaluate((href) => {
      const link = document.createElement('a');
      link.href = href;
      link.target = '_top';
      link.rel = 'noreferrer';
      link.textContent = 'Maths';
      document.querySelector('main')?.prepend(link);
    }, to);
    await click(panel, { role: 'link', name: 'Maths' });
    await until('the page to be the other one', async () => page.url().includes('way=1'));
    await page.close();
  });

  test('a page whose layout is not known says what it lacks, and gives its report', async () => {
    const page = await open();
    await page.evaluate(() =>
      document.querySelector('[data-region="grading-navigation-panel"]')?.remove(),
    );
    const panel = await openPanel(world.driven, page);
    await seeText(panel, t('report.part.panel'));
    await click(panel, { role: 'button', name: t('report.copy') });
    const said = await until('the report, copied or to copy by hand', () =>
      panel.evaluate(
        (copied) =>
          document.querySelector('textarea')?.value ??
          (document.body.textContent?.includes(copied) ? copied : null),
        t('report.copied'),
      ),
    );
    expect(said).toMatch(/Report copied|Not found: grader\.panel/);
    await page.close();
  });
});
