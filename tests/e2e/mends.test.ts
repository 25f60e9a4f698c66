import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { type Place, until } from '#tests/support/browsers/driven.ts';
import { click, fill, find, lookFor, seeText } from '#tests/support/browsers/find-element.ts';
import { openPanel } from '#tests/support/browsers/panel.ts';
import { loggedIn, moodleGrader } from '#tests/support/demo-addresses.ts';
import { browserNames, useWorld } from '#tests/support/e2e-world.ts';
import { pickActions } from '#tests/support/main-job/pick-actions.ts';
import { writeTarget } from '#tests/support/main-job/write-target.ts';
import { t } from '#utils/i18n/t.ts';

const box = (name: string) => ({ role: 'textbox', name }) as const;

const typedIn = async (panel: Place, name: string): Promise<string> => {
  const found = await find(panel, box(name));
  return found.evaluate((one) =>
    one instanceof HTMLTextAreaElement || one instanceof HTMLInputElement ? one.value : '',
  );
};

/** One click changes the field, one undo gives back what was there. */
async function mendAndUndo(
  panel: Place,
  field: string,
  mend: string | RegExp,
  mended: string | RegExp,
) {
  const before = await typedIn(panel, field);
  await click(panel, { role: 'button', name: mend });
  await until(`${field} is mended`, async () => (await typedIn(panel, field)) !== before);
  expect(await typedIn(panel, field)).toMatch(mended);
  await click(panel, { role: 'button', name: t('shell.undo') });
  await until(`${field} as before`, async () => (await typedIn(panel, field)) === before);
}

/** Gives up what is in the editor, and waits until it says so: a page that is closed before has not forgotten it. */
async function discard(panel: Place): Promise<void> {
  await click(panel, { role: 'button', name: t('targets.discard') });
  await seeText(panel, t('targets.discarded'));
}

describe.each(browserNames)('the target check in %s', (name) => {
  const world = useWorld(name);

  const editor = async (): Promise<{ page: Page; panel: Place | Frame }> => {
    const page = await world.driven.open(loggedIn(world.lms.origin, moodleGrader('701', '4101')));
    const panel = await openPanel(world.driven, page);
    await seeText(panel, 'Aisha Rahman');
    await pickActions(panel, 1);
    await find(panel, box(t('targets.statement')));
    // The feedback asks for a resubmission, so the content is held back; here it is about targets in general.
    await click(panel, { role: 'button', name: t('assessment.change') });
    await click(panel, { role: 'radio', name: t('assessment.closed') });
    return { page, panel };
  };

  test('every mend is one click, and one undo takes it back', async () => {
    const { page, panel } = await editor();
    const statement = t('targets.statement');
    const write = (text: string) => fill(panel, box(statement), text);
    await write("Don't be late to maths");
    await mendAndUndo(panel, statement, /^Change to “Arrive/, /^Arrive on time to maths$/);
    await write('Rewrite the whole report by Friday');
    await mendAndUndo(
      panel,
      statement,
      /^Make it smaller/,
      /^Rewrite the first part of the report/,
    );
    await write('Use 3 sources in order to back up task 2');
    await mendAndUndo(panel, statement, 'Change to “to”', /^Use 3 sources to back up task 2$/);
    await write('Sam needs to add two quotes');
    await mendAndUndo(panel, statement, t('checks.mend.say-i'), /^I will add two quotes$/);
    await write('Tidy the bench');
    await mendAndUndo(panel, t('targets.evidence'), t('checks.mend.evidence'), /^I have shown/);
    await fill(panel, box(t('targets.due.label')), '1 September 2025');
    await mendAndUndo(panel, t('targets.due.label'), /^Set it to/, /\d/);
    await write("Don't panic when it gets loud");
    await mendAndUndo(panel, statement, t('checks.mend.instead'), /Do instead:/);
    await write('Write a rationale for paragraph 2, where appropriate');
    await mendAndUndo(panel, statement, t('checks.mend.remove'), /^Write a rationale for p\w+ 2$/);
    await write('Evaluate the two adverts in task 2');
    await mendAndUndo(panel, statement, t('checks.mend.explain'), /^Evaluate \(good points/);
    await write(
      'Read the first page of the brief aloud with Sam in the library and then underline each verb in the second task',
    );
    await mendAndUndo(panel, statement, t('checks.mend.two-sentences'), /library\. Then underline/);
    await write('Come in late on Mondays because of my medication');
    await mendAndUndo(panel, statement, t('checks.mend.referred'), /^Referred to safeguarding on/);
    await write(
      'Go through the report from the first page to the last one and underline each claim that has no source. Then look for one source for each of them in the library and write it beside the claim in pencil. Show Sam.',
    );
    await mendAndUndo(panel, statement, t('checks.mend.sentences'), /no source\.$/);
    await write('Rewrite my introduction and attend the maths workshop');
    await click(panel, { role: 'button', name: t('checks.mend.split') });
    const second = { role: 'textbox', name: t('targets.step', { at: 2 }) } as const;
    await find(panel, second);
    await click(panel, { role: 'button', name: t('shell.undo') });
    await until('the steps are gone', async () => (await lookFor(panel, second)) === null);
    await discard(panel);
    await page.close();
  });

  test('the starters from the talk, and the mend of live work, are undone alike', async () => {
    const { page, panel } = await editor();
    await fill(panel, box(t('targets.statement')), 'Number the pages of the report');
    await fill(panel, box(t('targets.evidence')), 'Sam has seen page 2 with its number');
    for (const [mend, field] of [
      ['checks.mend.why', 'targets.why'],
      ['checks.mend.if-then', 'targets.ifThen'],
    ] as const) {
      await click(panel, { role: 'button', name: t(mend) });
      await until(`${field} is begun`, async () => (await typedIn(panel, t(field))) !== '');
      await click(panel, { role: 'button', name: t('shell.undo') });
      // What was begun is gone, and with nothing in it the part folds again.
      await until(`${field} is gone`, async () => (await lookFor(panel, box(t(field)))) === null);
    }
    await click(panel, { role: 'radio', name: t('assessment.live') });
    await seeText(panel, t('assessment.liveText'));
    const statement = t('targets.statement');
    await fill(panel, box(statement), 'Explain who could be harmed');
    await mendAndUndo(panel, statement, t('checks.mend.next-piece'), /^For my next piece:/);
    await discard(panel);
    await page.close();
  });

  test('sensitive words ask before they are saved, and a rule turned off in Settings is silent', async () => {
    const { page, panel } = await editor();
    await writeTarget(panel, {
      statement: 'Come in late on Mondays because of my medication',
      due: 'in 2 weeks',
    });
    await click(panel, { role: 'button', name: new RegExp(`^${t('targets.save')}`) });
    await seeText(panel, t('guard.title'));
    await click(panel, { role: 'checkbox', name: t('guard.tick') });
    await click(panel, { role: 'button', name: new RegExp(`^${t('targets.save')}`) });
    await seeText(panel, t('targets.saved', { count: 1 }));

    const settings = await world.driven.openExtensionPage('workspace.html#settings');
    await click(settings, { role: 'checkbox', name: t('rules.negative') });
    await find(settings, { role: 'button', name: t('settings.rulesAllOn') });
    await page.bringToFront();
    await click(panel, { role: 'button', name: t('targets.new') });
    await fill(panel, box(t('targets.statement')), "Don't be late");
    await seeText(panel, t('checks.evidence.none'));
    expect(await lookFor(panel, { role: 'button', name: /^Change to/ })).toBeNull();
    await settings.bringToFront();
    await click(settings, { role: 'button', name: t('settings.rulesAllOn') });
    await settings.close();
    await page.close();
  });
});
