// @vitest-environment happy-dom
import { cleanup, renderHook } from '@testing-library/preact';
import { h } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { freshStore } from '#tests/store/fresh-store.ts';
import { modelCanvas } from '#tests/support/switching/model-canvas.ts';
import { modelExtension } from '#tests/support/switching/model-extension.ts';
import type { ModelGrader } from '#tests/support/switching/model-grader.ts';
import { modelMoodle } from '#tests/support/switching/model-moodle.ts';
import { type Random, seeded, seedOf } from '#tests/support/switching/random.ts';
import { systemClock } from '#utils/platform/clock.ts';
import { createStoreServices } from '#utils/services/store-services.ts';
import type { PageService, Services } from '#utils/services/types.ts';

const extension = vi.hoisted(() => ({ browser: {} }));
vi.mock('#utils/platform/browser.ts', () => extension);
const { ownPage } = await import('#utils/services/page-channel.ts');
const { createPageService } = await import('#utils/services/page-service.ts');
const { usePageReading } = await import('#components/hooks/use-reading.ts');
const { ServicesProvider } = await import('#components/hooks/services.ts');
const { useSaveTarget } = await import('#components/targets/use-save-target.ts');
const { blankDraft } = await import('#components/targets/target-draft.ts');
const { proved, targetDraftKey } = await import('#components/targets/whose.ts');
const { originOf } = await import('#components/shell/origin-of.ts');
const { NO_CHOICES, viewOf } = await import('#components/shell/view.ts');

const SWITCHES = 1000;
/** How often the screen is looked at, ms of the model's time. */
const LOOK_EVERY = 20;
/** The panel may show a learner for this long after the LMS has left them, and must show the next one within it. */
const FOLLOWS_WITHIN = 500;

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** What a learner's page says, read when nothing moves: whatever is shown under them must be this. */
async function wordsOfAll(grader: ModelGrader, read: PageService['read']) {
  const words = new Map<string, string>();
  for (const [at, id] of grader.ids.entries()) {
    grader.isUnlucky = false;
    grader.go(at);
    await vi.advanceTimersByTimeAsync(3000);
    const answer = read();
    await vi.advanceTimersByTimeAsync(3000);
    const result = await answer;
    if (!result.ok) throw new Error(result.why);
    words.set(id, result.value.items.map(({ text }) => text).join('\n'));
  }
  expect(new Set(words.values()).size).toBe(grader.ids.length);
  grader.isUnlucky = true;
  return words;
}

/** The panel's own way from the page to the screen, and from the screen to the store. */
function openPanel(services: Services) {
  const world = renderHook(
    () => {
      const { state } = usePageReading(services.page);
      const view = viewOf(state, NO_CHOICES);
      const piece = view.is === 'piece' ? view.piece : null;
      const whose = piece?.identity ? proved(piece.identity, piece.name ?? '') : null;
      const save = useSaveTarget({
        whose: whose ?? proved({ site: '', userId: '' }, ''),
        learner: null,
        draftKey: whose ? targetDraftKey(whose, 'new') : '',
      });
      return { piece, whose, save, state };
    },
    { wrapper: ({ children }) => h(ServicesProvider, { value: services }, children) },
  );
  return () => world.result.current;
}

type Screen = ReturnType<ReturnType<typeof openPanel>>;

/** A save as slow as a busy disk: the page goes on meanwhile. */
const slowStore = (services: Services, random: Random): Services => ({
  ...services,
  keepFeedback: async (what) => {
    await new Promise((done) => setTimeout(done, random.below(400)));
    return services.keepFeedback(what);
  },
});

const nextMove = (random: Random, at: number, before: number): number[] => {
  const kind = random.next();
  if (kind < 0.1) return [at + 1, at + 2]; // a double click
  if (kind < 0.2) return [before]; // back
  return [random.isTrue(0.5) ? at + 1 : random.below(8)];
};

test.each([
  ['Moodle', modelMoodle, seedOf(20261201)],
  ['Canvas', modelCanvas, seedOf(20261202)],
] as const)(
  '1,000 random switches in %s’s grader: nothing is shown or saved under another learner',
  async (lms, model, seed) => {
    vi.useFakeTimers({
      toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'],
    });
    const random = seeded(seed);
    const grader = model(random);
    const { browser, open } = modelExtension(random);
    Object.assign(extension.browser, browser);
    open(grader);
    const words = await wordsOfAll(grader, createPageService(document, ownPage, null).read);

    const db = freshStore();
    const store = createStoreServices(db, systemClock);
    const page = createPageService(document, ownPage, null);
    const screen = openPanel(slowStore({ ...store, page } as Services, random));
    const leftAt = new Map<string, number>();
    const wrong: string[] = [];
    const waits: number[] = [];
    const saves: { userId: string; saved: Promise<unknown> }[] = [];
    let [switches, looks, at, before, isFollowed] = [0, 0, 0, 0, true];

    const look = ({ piece }: Screen) => {
      looks += 1;
      const shown = piece?.identity?.userId ?? null;
      const said = piece?.blocks.map(({ text }) => text).join('\n');
      const [now, settled] = [Date.now(), grader.settledSince()];
      if (shown !== null && said !== words.get(shown)) wrong.push(`${shown} shows: ${said}`);
      if (piece && shown === null) wrong.push(`nobody proved shows: ${said}`);
      const left = shown === null || shown === grader.asked() ? now : (leftAt.get(shown) ?? 0);
      if (now - left > FOLLOWS_WITHIN) wrong.push(`${shown} is shown ${now - left} ms too long`);
      if (settled === null || isFollowed) return;
      const waited = now - settled;
      if (shown === grader.asked()) waits.push(waited);
      else if (waited > FOLLOWS_WITHIN)
        wrong.push(
          `${grader.asked()} is not followed ${JSON.stringify(screen().state).slice(0, 300)}`,
        );
      isFollowed = shown === grader.asked() || waited > FOLLOWS_WITHIN;
    };
    const save = ({ piece, whose, save }: Screen) => {
      if (!piece?.identity || !whose) return;
      const draft = blankDraft(originOf(piece));
      draft.wording.statement = `For ${piece.identity.userId}`;
      saves.push({ userId: piece.identity.userId, saved: save(draft) });
    };
    const go = (to: number) => {
      leftAt.set(grader.asked(), Date.now());
      before = at;
      at = (to + 8) % 8;
      grader.go(at);
      switches += 1;
      isFollowed = false;
    };

    await vi.advanceTimersByTimeAsync(1000);
    while (switches < SWITCHES) {
      for (const to of nextMove(random, at, before)) go(to);
      const rest = random.isTrue(0.4) ? random.below(200) : random.below(1300);
      const savesAt = random.isTrue(0.25) ? random.below(rest + 1) : -1;
      for (let ms = 0; ms < rest; ms += LOOK_EVERY) {
        await vi.advanceTimersByTimeAsync(LOOK_EVERY);
        look(screen());
        if (ms <= savesAt && savesAt < ms + LOOK_EVERY) save(screen());
      }
    }
    await vi.advanceTimersByTimeAsync(10_000);
    vi.useRealTimers();
    for (const { saved } of saves) expect(await saved).toMatchObject({ ok: true });

    for (const target of await db.targets.toArray()) {
      const learner = await db.learners.get(target.learnerId);
      const userId = learner?.identities[0]?.userId ?? '';
      if (target.statement !== `For ${userId}`)
        wrong.push(`saved under ${userId}: ${target.statement}`);
    }
    for (const kept of await db.feedback.toArray()) {
      const learner = await db.learners.get(kept.learnerId);
      const said = kept.blocks.map(({ text }) => text).join('\n');
      if (said !== words.get(learner?.identities[0]?.userId ?? '')) wrong.push(`kept: ${said}`);
    }
    waits.sort((a, b) => a - b);
    console.log(
      `${lms}, seed ${seed}: ${switches} switches, ${looks} looks, ${saves.length} saves, ${wrong.length} wrong; ` +
        `followed ${waits.length} times, ms: median ${waits[waits.length >> 1]}, most ${waits.at(-1)}`,
    );
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(saves.length).toBeGreaterThan(50);
    expect(waits.length).toBeGreaterThan(200);
  },
  60_000,
);
