import { describe, expect, test } from 'vitest';
import { until } from '#tests/support/browsers/driven.ts';
import { find } from '#tests/support/browsers/find-element.ts';
import { openPanel } from '#tests/support/browsers/panel.ts';
import { loggedIn, moodleGrader, speedGrader } from '#tests/support/demo-addresses.ts';
import { browserNames, useWorld } from '#tests/support/e2e-world.ts';
import { keptTargets } from '#tests/support/switching/kept-records.ts';
import { ownWords } from '#tests/support/switching/own-words.ts';
import { seeded, seedOf } from '#tests/support/switching/random.ts';
import { saveSomething, seen, watchPanel } from '#tests/support/switching/watch-panel.ts';

/** `E2E_SWITCHES=1000` for the long run. */
const SWITCHES = Number(process.env.E2E_SWITCHES ?? 60);
const SEED = seedOf(20261203);
const people = ownWords('701');

const graders = [
  {
    lms: 'Moodle',
    address: moodleGrader('701', '4101'),
    next: '[data-action="next-user"]',
    previous: '[data-action="previous-user"]',
    goesBack: false,
  },
  {
    lms: 'Canvas',
    address: speedGrader('701', '4101'),
    next: '#next-student-button',
    previous: '#prev-student-button',
    goesBack: true,
  },
];

const rest = (ms: number) => new Promise((done) => setTimeout(done, ms));
/** Words only: a kept text has its lists and lines, the demo's plain text has not. */
const words = (text: string) => text.replace(/[\s\p{P}]+/gu, '');

describe.each(browserNames)('random switches of learner in %s', (name) => {
  const mishaps = { seed: SEED, slowMs: 900, failing: 0.12 };
  const world = useWorld(name, { lms: { delayMs: 150, mishaps } });

  test.each(graders)(
    `${SWITCHES} switches in $lms’s grader, some answers late, some missing: nobody’s words under another`,
    async ({ lms, address, next, previous, goesBack }) => {
      const random = seeded(SEED);
      mishaps.failing = 0;
      const page = await world.driven.open(loggedIn(world.lms.origin, address));
      const panel = await openPanel(world.driven, page);
      await watchPanel(panel, people);
      mishaps.failing = 0.12;
      const press = (selector: string) =>
        page.evaluate((one) => document.querySelector<HTMLElement>(one)?.click(), selector);
      let [switches, saving] = [0, null as Promise<unknown> | null];
      const step = async () => {
        switches += 1;
        if (goesBack && switches > 5 && random.isTrue(0.1))
          await page.evaluate(() => history.back());
        else await press(random.isTrue(0.6) ? next : previous);
      };
      while (switches < SWITCHES) {
        await step();
        if (random.isTrue(0.15)) await step();
        await rest(random.isTrue(0.5) ? random.below(150) : random.below(1200));
        if (!random.isTrue(0.35)) continue;
        await saving;
        saving = saveSomething(panel, random.below(80));
      }
      await saving;
      // On a busy machine the page may always have been quicker than a save: then one more has all the time it needs.
      mishaps.failing = 0;
      await until('a save', async () => {
        if ((await seen(panel)).saves > 0) return true;
        await press(next);
        await rest(2000);
        return saveSomething(panel, 300);
      });
      const { looks, wrong, saves } = await seen(panel);
      console.log(
        `${name}, ${lms}, seed ${SEED}: ${switches} switches, ${looks} looks, ${saves} saves, ${wrong.length} wrong`,
      );
      expect(wrong).toEqual([]);
      expect(saves).toBeGreaterThan(0);

      // The panel is still alive, and goes where the page goes.
      await press(next);
      const query = new URL(await page.evaluate(() => location.href)).searchParams;
      const id = query.get('userid') ?? query.get('student_id');
      const last = people.find(({ learner }) => learner.id === id || learner.canvasId === id);
      await find(panel, { role: 'heading', name: last?.learner.name ?? '?' });
      await page.close();
    },
    60_000 + SWITCHES * 3000,
  );

  test('what was saved meanwhile is about the learner it is kept under', async () => {
    const page = await world.driven.openExtensionPage('workspace.html#caseload');
    const kept = await keptTargets(page);
    console.log(`${name}: ${kept.length} targets kept`);
    expect(kept.length).toBeGreaterThan(0);
    const wrong = kept.filter(({ userId, name: under, quotes, feedback }) => {
      const own = people.find(
        ({ learner }) => learner.id === userId || learner.canvasId === userId,
      );
      return (
        own?.learner.name !== under ||
        !quotes.every((quote) => words(own.whole).includes(words(quote))) ||
        !feedback.every((text) => words(own.whole) === words(text))
      );
    });
    expect(wrong).toEqual([]);
    await page.close();
  });
});
