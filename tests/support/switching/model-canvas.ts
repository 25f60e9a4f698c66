import { learners } from '#tests/demo-lms/data/people.ts';
import { openSavedPage } from '#tests/lms/support/saved-page.ts';
import { speedGrader } from '#tests/support/demo-addresses.ts';
import { gatherCanvas } from '#utils/lms/canvas/gather.ts';
import type { LmsAnswer } from '#utils/lms/types.ts';
import { DEMO_ORIGIN, demoAnswer } from './demo-answers.ts';
import { delayIn, type ModelGrader, mishapIn } from './model-grader.ts';
import type { Random } from './random.ts';

const answers = new Map<string, { status: number; type: string; body: string }>();
function answerOf(path: string) {
  const known = answers.get(path) ?? demoAnswer(path);
  answers.set(path, known);
  return known;
}

const wait = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

/** Ways in which Canvas says no. */
const refusals: Pick<LmsAnswer, 'status' | 'contentType' | 'body' | 'redirected'>[] = [
  { status: 500, contentType: 'text/html', body: 'Sorry', redirected: false },
  { status: 0, contentType: null, body: '', redirected: false },
  {
    status: 401,
    contentType: 'application/json',
    body: '{"status":"unauthenticated"}',
    redirected: false,
  },
  {
    status: 403,
    contentType: 'text/plain',
    body: '403 Forbidden (Rate Limit Exceeded)',
    redirected: false,
  },
  { status: 200, contentType: 'text/html', body: '<title>Log in</title>', redirected: true },
];

/** SpeedGrader: the address at once, the name later or never; the JSON is asked for meanwhile and may come late. */
export function modelCanvas(random: Random): ModelGrader {
  const ids = learners.map(({ canvasId }) => canvasId);
  const address = (at: number) => new URL(speedGrader('701', learners[at]?.id ?? ''), DEMO_ORIGIN);
  const doc = openSavedPage(demoAnswer(speedGrader('701', '4101')).body, address(0));
  const place = doc.querySelector('#students_selectmenu-button .ui-selectmenu-item-header');
  let [asked, round, shown, since, onTheWay, hasFailed] = [0, 0, -1, 0, 0, false];
  const show = (at: number) => {
    shown = at;
    if (place) place.textContent = learners[at]?.name ?? '';
    since = Date.now();
  };
  const ask = async (path: string): Promise<LmsAnswer> => {
    onTheWay += 1;
    await wait(random.isTrue(0.8) ? random.below(60) : random.below(900));
    onTheWay -= 1;
    since = Date.now();
    const { status, type, body } = answerOf(path);
    const whole = { path, link: null, status, contentType: type, body, redirected: false };
    if (!model.isUnlucky || random.isTrue(0.95)) return whole;
    hasFailed = true;
    return { ...whole, ...random.pick(refusals) };
  };
  const model: ModelGrader = {
    doc,
    ids,
    isUnlucky: true,
    here: () => address(asked),
    asked: () => ids[asked] ?? '',
    settledSince: () => (shown === asked && onTheWay === 0 && !hasFailed ? since : null),
    async read() {
      const here = () => address(asked);
      hasFailed = false;
      return { via: 'canvas-json', gathered: await gatherCanvas(doc, here(), ask, { here, wait }) };
    },
    go(to) {
      const at = (to + ids.length) % ids.length;
      const mine = ++round;
      const mishap = model.isUnlucky ? mishapIn(random) : 'none';
      asked = at;
      since = Date.now();
      if (mishap === 'error' || mishap === 'aborted') return;
      setTimeout(() => {
        if (mine === round || mishap === 'late') show(at);
      }, delayIn(random));
    },
  };
  show(0);
  return model;
}
