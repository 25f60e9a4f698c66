import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { until } from '#tests/support/browsers/driven.ts';
import { click, fill, find, lookFor, seeText } from '#tests/support/browsers/find-element.ts';
import { pressWith, tabTo } from '#tests/support/browsers/keyboard.ts';
import { openPanel } from '#tests/support/browsers/panel.ts';
import { loggedIn, moodleGrader } from '#tests/support/demo-addresses.ts';
import { browserNames, useWorld } from '#tests/support/e2e-world.ts';
import { exportRows, openExport } from '#tests/support/main-job/export-rows.ts';
import { showTargets } from '#tests/support/main-job/log-follow-up.ts';
import { t } from '#utils/i18n/t.ts';

const box = { role: 'textbox', name: t('targets.statement') } as const;
const button = (name: string) => ({ role: 'button', name }) as const;
const undo = button(t('shell.undo'));

/** What a box holds. */
const wordsOf = async (panel: Frame, name: string = box.name): Promise<string> =>
  (await find(panel, { role: 'textbox', name })).evaluate((one) =>
    one instanceof HTMLTextAreaElement ? one.value : '',
  );

/** The steps in their order. */
const stepsIn = (panel: Frame): Promise<string> =>
  panel.evaluate(() =>
    [...document.querySelectorAll<HTMLTextAreaElement>('[data-step] textarea')]
      .map(({ value }) => value)
      .join(', '),
  );

/** Keys that come before the new box has the focus go nowhere. */
const isInEmptyBox = (panel: Frame): Promise<boolean> =>
  panel.evaluate(() => {
    const box = document.activeElement;
    return box instanceof HTMLTextAreaElement && box.value === '';
  });

describe.each(browserNames)('the life of a target in %s', (name) => {
  const world = useWorld(name);

  async function panelOf(cmid: string, id: string): Promise<{ page: Page; panel: Frame }> {
    const page = await world.driven.open(loggedIn(world.lms.origin, moodleGrader(cmid, id)));
    const panel = await openPanel(world.driven, page);
    await find(panel, button(t('feedback.edit')));
    return { page, panel };
  }

  test('from draft to agreed with the keyboard alone, and back by Undo', async () => {
    const { page, panel } = await panelOf('701', '4104');
    await tabTo(page, panel, button(t('feedback.edit')));
    await page.keyboard.press('Enter');
    await find(panel, box);
    // The first field has the focus; what is asked of the assessment stands before it.
    // Going back, Tab comes to the last of the answers in Chromium, to the first in Firefox: from there up is the last.
    const first = name === 'firefox';
    const answer = t(first ? 'assessment.practice' : 'assessment.closed');
    await tabTo(page, panel, { role: 'radio', name: answer }, 'back');
    await page.keyboard.press(first ? 'ArrowUp' : 'Space');
    await seeText(panel, t('assessment.closedText'));
    await tabTo(page, panel, button(t('targets.stepAdd')));
    await page.keyboard.press('Enter');
    await page.keyboard.type('Underline the claim');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Print the page');
    await pressWith(page, 'Alt', 'ArrowUp');
    await seeText(panel, t('targets.stepMoved', { at: 1, count: 2 }));
    expect(await wordsOf(panel, t('targets.step', { at: 1 }))).toBe('Print the page');
    await pressWith(page, 'Control', 'Enter');
    await seeText(panel, t('targets.saved', { count: 1 }));
    await seeText(panel, t('targets.status.draft'));

    await tabTo(page, panel, button(t('targets.agree')));
    await page.keyboard.press('Enter');
    await seeText(panel, t('targets.statusSet', { status: t('targets.status.agreed') }));
    await tabTo(page, panel, undo);
    await page.keyboard.press('Enter');
    await find(panel, button(t('targets.agree')));
    await tabTo(page, panel, button(t('targets.agree')), 'back');
    await page.keyboard.press('Enter');
    await until('no Agree', async () => !(await lookFor(panel, button(t('targets.agree')))));
    await page.reload();
    const again = await openPanel(world.driven, page);
    await showTargets(again);
    await seeText(again, t('targets.status.agreed'));
    await page.close();
  });

  test('steps are dragged by their number, and put back by Escape', async () => {
    const { page, panel } = await panelOf('703', '4102');
    await click(panel, button(t('feedback.edit')));
    const order = () => stepsIn(panel);
    const texts = ['One', 'Two', 'Three'];
    for (const [at, text] of texts.entries()) {
      await until('an empty box that has the focus', async () => {
        if (await isInEmptyBox(panel)) return true;
        // What the check finds comes in above the button and moves it: a click may come too late.
        await click(panel, button(t('targets.stepAdd')));
        await new Promise((done) => setTimeout(done, 500));
        return isInEmptyBox(panel);
      });
      await page.keyboard.type(text);
      await until('its words', async () => (await order()) === texts.slice(0, at + 1).join(', '));
    }
    const middleOf = async (at: number) => {
      const grip = (await panel.$$('.step-grip'))[at];
      const place = await grip?.boundingBox();
      if (!place) throw new Error(`There is no number ${at + 1}`);
      return { x: place.x + place.width / 2, y: place.y + place.height / 2 };
    };
    // What the check finds in the words comes in between the steps, and moves them.
    let before = '';
    await until('steps that stand still', async () => {
      const now = JSON.stringify([await middleOf(0), await middleOf(2)]);
      const isStill = now === before;
      before = now;
      if (!isStill) await new Promise((done) => setTimeout(done, 400));
      return isStill;
    });
    const [first, last] = [await middleOf(0), await middleOf(2)];
    const drag = async () => {
      await page.mouse.move(first.x, first.y);
      await page.mouse.down();
      await page.mouse.move(last.x, last.y + 6, { steps: 6 });
      await until('the first step at the end', async () => (await order()) === 'Two, Three, One');
    };
    await drag();
    await page.mouse.up();
    await seeText(panel, t('targets.stepMoved', { at: 3, count: 3 }));
    expect(await order()).toBe('Two, Three, One');
    await page.mouse.move(first.x, first.y);
    await page.mouse.down();
    await page.mouse.move(last.x, last.y + 6, { steps: 6 });
    await until('another order', async () => (await order()) !== 'Two, Three, One');
    await page.keyboard.press('Escape');
    await page.mouse.up();
    expect(await order()).toBe('Two, Three, One');
    await page.close();
  });

  test('guarded or not, by what is said of the assessment; Undo after each', async () => {
    const { page, panel } = await panelOf('701', '4103');
    await click(panel, button(t('feedback.edit')));
    const content = await wordsOf(panel);
    for (const state of ['practice', 'live', 'resubmission', 'closed'] as const) {
      await click(panel, { role: 'radio', name: t(`assessment.${state}`) });
      const isGuarded = state === 'live' || state === 'resubmission';
      await seeText(panel, t(`assessment.${state}Text`));
      expect([state, await wordsOf(panel)]).toEqual([
        state,
        isGuarded ? t(`assessment.process.${state}`) : content,
      ]);
      // What was drafted is held whole: what to do, and its two steps.
      if (isGuarded) await seeText(panel, t('assessment.held', { count: 3 }));
      await click(panel, undo);
      await seeText(panel, t('assessment.askWhy'));
      expect([state, await wordsOf(panel)]).toEqual([state, content]);
    }
    await click(panel, { role: 'radio', name: t('assessment.live') });
    await seeText(panel, t('assessment.liveText'));
    await fill(panel, box, 'Explain who could be harmed by each hazard');
    await click(panel, button(t('targets.save')));
    await seeText(panel, t('assessment.stop.live'));
    await click(panel, button(t('assessment.stop.hold')));
    await seeText(panel, t('assessment.held', { count: 4 }));
    await click(panel, button(t('targets.save')));
    await seeText(panel, t('targets.saved', { count: 1 }));
    await click(panel, button(t('targets.agree')));
    await seeText(panel, t('targets.statusSet', { status: t('targets.status.agreed') }));
    await page.close();
  });

  test('a resubmission is offered with its reason, and exported', async () => {
    const { page, panel } = await panelOf('701', '4101');
    await click(panel, button(t('feedback.edit')));
    await seeText(panel, /The feedback says “Please resubmit section 2 by Friday 11 December/);
    expect(await wordsOf(panel)).toBe(t('assessment.process.resubmission'));
    await click(panel, button(t('targets.save')));
    await seeText(panel, t('targets.saved', { count: 1 }));
    await click(panel, button(t('targets.agree')));
    await seeText(panel, t('targets.statusSet', { status: t('targets.status.agreed') }));
    await page.close();
    const screen = await openExport(world.driven);
    const { rows } = await exportRows(world.driven, screen, 'targets');
    const said = rows.map(({ Assessment, Status }) => `${Assessment}, ${Status}`);
    expect(said.sort()).toEqual(['Closed, Agreed', 'Live, Agreed', 'Resubmission, Agreed']);
    await screen.close();
  });

  test('one that is not met goes on as a smaller step, and is dropped with a reason', async () => {
    const { page, panel } = await panelOf('701', '4105');
    await click(panel, button(t('feedback.edit')));
    await click(panel, { role: 'radio', name: t('assessment.closed') });
    await click(panel, button(t('targets.save')));
    await click(panel, button(t('followUps.not-yet')));
    await click(panel, { role: 'radio', name: t('followUps.decide.smaller') });
    await click(panel, button(t('followUps.save')));
    await fill(panel, box, 'Name the law beside one hazard');
    await click(panel, button(t('targets.save')));
    await seeText(panel, 'Name the law beside one hazard');
    await seeText(panel, t('targets.finished', { count: 1 }));

    await click(panel, button(t('targets.statusChange')));
    await click(panel, { role: 'radio', name: t('targets.status.withdrawn') });
    await click(panel, button(t('targets.statusSave')));
    await seeText(panel, t('errors.reasonMissing'));
    await fill(panel, { role: 'textbox', name: t('targets.withdrawReason') }, 'Changed course');
    await click(panel, button(t('targets.statusSave')));
    await seeText(panel, t('targets.finished', { count: 2 }));
    await click(panel, undo);
    await seeText(panel, t('targets.finished', { count: 1 }));
    await page.close();
  });

  test('a clear thing to do is a saved, agreed target in at most 6 actions', async ({
    annotate,
  }) => {
    const page = await world.driven.open(loggedIn(world.lms.origin, moodleGrader('703', '4106')));
    const began = performance.now();
    const panel = await openPanel(world.driven, page);
    let actions = 1;
    const act = async (wanted: Parameters<typeof click>[1]) => {
      actions += 1;
      await click(panel, wanted);
    };
    await act(button(t('feedback.use')));
    await act(button(t('feedback.make', { count: 1 })));
    // The page says when the work had to be in, so nothing is asked.
    await seeText(panel, t('assessment.why.past', { day: 'Mon 9 Nov' }));
    await act({ role: 'checkbox', name: /^Agreed with/ });
    await act(button(t('targets.save')));
    await seeText(panel, t('targets.saved', { count: 1 }));
    const ms = Math.round(performance.now() - began);
    await annotate(`${name}: feedback on screen to agreed target in ${actions} actions, ${ms} ms`);
    expect(actions).toBeLessThanOrEqual(6);
    await seeText(panel, t('targets.status.agreed'));
    await page.close();
  });
});
