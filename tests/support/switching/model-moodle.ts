import { learners } from '#tests/demo-lms/data/people.ts';
import { readPage } from '#tests/lms/support/any-reader.ts';
import { openSavedPage } from '#tests/lms/support/saved-page.ts';
import { DEMO_ORIGIN, demoAnswer } from './demo-answers.ts';
import { delayIn, type ModelGrader, mishapIn } from './model-grader.ts';
import type { Random } from './random.ts';

const PATH = '/moodle/mod/assign/view.php?id=701&action=grader&userid=';

/** What the grader's script fetches for a learner, each once. */
const panels = new Map<string, { person: string; form: string }>();
function panelOf(id: string) {
  const known =
    panels.get(id) ?? JSON.parse(demoAnswer(`/moodle/demo/grader-panel?id=701&userid=${id}`).body);
  panels.set(id, known);
  return known;
}

/** Moodle's grader: address, `data-userid` and selector at once; name and form later, in either order, or never. */
export function modelMoodle(random: Random): ModelGrader {
  const ids = learners.map(({ id }) => id);
  const address = (id: string) => new URL(PATH + id, DEMO_ORIGIN);
  const [first = ''] = ids;
  const doc = openSavedPage(demoAnswer(PATH + first).body, address(first));
  const part = (selector: string): HTMLElement => {
    const found = doc.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`The demo has no ${selector}`);
    return found;
  };
  const [place, chooser, area] = [
    part('#user-info-place'),
    part('#change-user-select'),
    part('[data-region="grade"]'),
  ];
  let [asked, round, settled] = [first, 0, null as number | null];
  const shows = { person: '', form: '' };
  const settle = () => {
    const isFading = area.hasAttribute('style');
    const isWhole = shows.person === asked && shows.form === asked && !isFading;
    settled = isWhole ? (settled ?? Date.now()) : null;
  };
  const fill = (what: 'person' | 'form', id: string) => {
    shows[what] = id;
    if (what === 'form') area.innerHTML = panelOf(id).form;
    else {
      place.innerHTML = panelOf(id).person;
      place.setAttribute('data-region', 'user-info');
    }
    (what === 'form' ? area : place).removeAttribute('style');
    settle();
  };
  const model: ModelGrader = {
    doc,
    ids,
    isUnlucky: true,
    here: () => address(asked),
    asked: () => asked,
    settledSince: () => settled,
    read: () => readPage(doc, address(asked)),
    go(at) {
      const id = ids[(at + ids.length) % ids.length] ?? first;
      const mine = ++round;
      const mishap = model.isUnlucky ? mishapIn(random) : 'none';
      asked = id;
      place.setAttribute('data-userid', id);
      chooser.setAttribute('data-selected', id);
      const isDead = mishap === 'error' || mishap === 'aborted';
      if (!isDead && random.isTrue(0.3)) area.setAttribute('style', 'opacity: 0.4');
      settled = null;
      settle();
      if (isDead) return;
      for (const what of ['person', 'form'] as const)
        setTimeout(() => {
          if (mine === round || mishap === 'late') fill(what, id);
        }, delayIn(random));
    },
  };
  place.setAttribute('data-userid', first);
  fill('person', first);
  fill('form', first);
  return model;
}
