import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { click, seeText, textOf } from '#tests/support/browsers/find-element.ts';
import { openPanel, panelFrame } from '#tests/support/browsers/panel.ts';
import { loggedIn, moodleGrader, speedGrader } from '#tests/support/demo-addresses.ts';
import { browserNames, useWorld, type World } from '#tests/support/e2e-world.ts';
import { exportRows, openExport } from '#tests/support/main-job/export-rows.ts';
import { showTargets } from '#tests/support/main-job/log-follow-up.ts';
import { pickActions } from '#tests/support/main-job/pick-actions.ts';
import { saveTargets, writeTarget } from '#tests/support/main-job/write-target.ts';
import { t } from '#utils/i18n/t.ts';

/** Words that only one learner's feedback on this work holds. */
const ownWords: Record<string, RegExp> = {
  'Aisha Rahman': /reading list|fire drill/,
  'Callum Doyle': /likelihood column|5x5/i,
  'Jamie Okoro': /two of the control measures|new conclusion/,
};

const graders = [
  ['Moodle', (id: string) => moodleGrader('701', id), '[data-action="next-user"]'],
  ['Canvas', (id: string) => speedGrader('701', id), '#next-student-button'],
] as const;

const headOf = (text: string): string => text.trim().split('\n')[0] ?? '';

/** Looks at the panel again and again: whoever it names, it shows nobody else's words. */
async function watch(panel: Frame, until: string, forMs = 15_000): Promise<void> {
  const end = Date.now() + forMs;
  for (;;) {
    const shown = await textOf(panel);
    for (const [name, words] of Object.entries(ownWords))
      if (headOf(shown) !== name) expect(`${headOf(shown)}: ${shown}`).not.toMatch(words);
    if (headOf(shown) === until && ownWords[until]?.test(shown)) return;
    if (Date.now() > end) throw new Error(`${until} never came; the panel shows: ${shown}`);
    await new Promise((done) => setTimeout(done, 40));
  }
}

async function start(world: World, address: string): Promise<{ page: Page; panel: Frame }> {
  const page = await world.driven.open(loggedIn(world.lms.origin, address));
  return { page, panel: await openPanel(world.driven, page) };
}

describe.each(browserNames)('the grader changes learners without a load in %s', (name) => {
  const world = useWorld(name, { lms: { delayMs: 1200 } });

  test.each(graders)(
    '%s: the panel never shows one learner’s words under another',
    async (...[, at, next]) => {
      const { page, panel } = await start(world, at('4101'));
      await watch(panel, 'Aisha Rahman');
      await page.click(next);
      await watch(panel, 'Callum Doyle');
      // Two steps in quick succession: the first answer comes when the page is elsewhere already.
      await page.click(next);
      await page.click(next);
      await watch(panel, 'Jamie Okoro');
      await seeText(panel, /new conclusion/);
      await page.close();
    },
  );

  test.each(graders)(
    '%s: a target begun for one learner is kept for that learner',
    async (lms, at, next) => {
      const { page, panel } = await start(world, at('4101'));
      await pickActions(panel, 1);
      const statement = `Begun for Aisha in ${lms}`;
      await writeTarget(panel, { statement, evidence: 'My tutor has seen it.', due: '4 Dec 2027' });
      await page.click(next);
      await seeText(panel, t('shell.kept', { name: 'Aisha Rahman' }));
      await watch(panel, 'Callum Doyle').catch(async () => seeText(panel, 'Callum Doyle'));
      expect(await textOf(panel)).not.toContain(statement);
      await page.click(next.replace('next', lms === 'Moodle' ? 'previous' : 'prev'));
      const back = await panelFrame(world.driven, page);
      await seeText(back, t('targets.restored'));
      const saved = await saveTargets(back, { isAgreed: true });
      expect(saved.map((one) => one.statement)).toEqual([statement]);
      await page.close();
    },
  );

  test('what was saved during all that went to the right learners', async () => {
    const page = await openExport(world.driven);
    const { rows } = await exportRows(world.driven, page, 'targets');
    const saved = rows.map((row) => [row.Learner, row['LMS user id'], row.Target]).sort();
    expect(saved).toEqual([
      ['Aisha Rahman', '21070000000014101', 'Begun for Aisha in Canvas'],
      ['Aisha Rahman', '4101', 'Begun for Aisha in Moodle'],
    ]);
    await page.close();
  });

  test('two learners of one name have targets of their own', async () => {
    const { page, panel } = await start(world, moodleGrader('701', '4103'));
    await seeText(panel, 'Jamie Okoro');
    await pickActions(panel, 1);
    const [written] = await saveTargets(panel, { due: 'in 2 weeks', isAgreed: true });
    await page.click('[data-action="next-user"]');
    await seeText(panel, /new conclusion/);
    await showTargets(panel);
    await seeText(panel, t('targets.none'));
    expect(await textOf(panel)).not.toContain(written?.statement);
    await click(panel, { role: 'button', name: t('shell.close') });
    await page.close();
  });
});
