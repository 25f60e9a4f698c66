import { act, fireEvent, screen, waitFor } from '@testing-library/preact';
import { options, type VNode } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { TargetEditor } from '#components/targets/TargetEditor.tsx';
import { blankDraft } from '#components/targets/target-draft.ts';
import { chosenFrom, targetDraftKey } from '#components/targets/whose.ts';
import { Page } from '#components/ui/Page.tsx';
import { show } from '#tests/components/show.tsx';
import { fakeLearner } from '#tests/support/fake-records.ts';
import { fakeServices, fakeWorld } from '#tests/support/fake-services.ts';
import { ok } from '#utils/domain/result.ts';
import { allRules } from '#utils/targets/rules/all.ts';
import { sensitive } from '#utils/targets/rules/sensitive.ts';

const learner = fakeLearner();
const whose = chosenFrom(learner);
const LONG =
  'Read both articles again, write down what each says about infection control, then compare them in a paragraph. '
    .repeat(3)
    .slice(0, 300);
const STEPS = 5;
const KEYS = 12;
/** Quick typing: shorter than the rest after which the check speaks. */
const BETWEEN_MS = 80;

/** Every drawing of a component, by the component's name. */
let drawn: string[] = [];
const before = options.diffed ?? (() => undefined);
beforeEach(() => {
  options.diffed = (vnode: VNode) => {
    before(vnode);
    if (typeof vnode.type === 'function') drawn.push(vnode.type.name);
  };
});
afterEach(() => {
  options.diffed = before;
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** A target as long as it gets, in the editor, its first check over. */
async function longTarget() {
  const blank = blankDraft(null);
  const steps = Array.from({ length: STEPS }, (_, at) => ({
    id: `00000000-0000-4000-8000-00000000000${at}`,
    text: LONG,
    done: false,
  }));
  const wording = { ...blank.wording, statement: LONG, steps, evidence: LONG, why: LONG };
  const writeDraft = vi.fn(async () => ok(undefined));
  show(
    fakeServices({ writeDraft }, fakeWorld({ learners: [learner] })),
    <Page>
      <TargetEditor
        {...{ whose, learner, openTargets: 0, isRestored: false }}
        begin={{ name: learner.name, queue: [{ ...blank, wording }] }}
        draftKey={targetDraftKey(whose, 'new')}
        onSaved={vi.fn()}
        onClose={vi.fn()}
        onDiscard={vi.fn()}
        onUnfinished={vi.fn()}
      />
    </Page>,
  );
  const box = await screen.findByLabelText<HTMLTextAreaElement>('Step 3');
  await waitFor(() => expect(document.querySelector('.findings li')).not.toBeNull());
  // What it opened with is kept too: that write must not wait on a clock that stands.
  await waitFor(() => expect(writeDraft).toHaveBeenCalled());
  return { box, writeDraft };
}

/** So many keys at the end of a box, one soon after another. */
async function typeKeys(box: HTMLTextAreaElement, count: number): Promise<void> {
  for (let key = 0; key < count; key++) {
    fireEvent.input(box, { target: { value: `${box.value}x` } });
    await act(async () => void (await vi.advanceTimersByTimeAsync(BETWEEN_MS)));
  }
}

describe('a key in a target of five steps of 300 letters', () => {
  test('costs no check while the fingers move, and one when they rest', async () => {
    const { box, writeDraft } = await longTarget();
    vi.useFakeTimers();
    const checks = allRules
      .filter((rule) => rule !== sensitive)
      .map((rule) => vi.spyOn(rule, 'check'));
    const asks = vi.spyOn(sensitive, 'check');
    writeDraft.mockClear();
    await typeKeys(box, KEYS);
    expect(Math.max(...checks.map(({ mock }) => mock.calls.length))).toBe(0);
    // The one rule that may stop a save is asked at each key, and only once.
    expect(asks).toHaveBeenCalledTimes(KEYS);
    expect(writeDraft.mock.calls.length).toBeGreaterThan(0);
    expect(writeDraft.mock.calls.length).toBeLessThanOrEqual((KEYS * BETWEEN_MS) / 250);
    await act(async () => void (await vi.advanceTimersByTimeAsync(1000)));
    expect(checks.map(({ mock }) => mock.calls.length)).toEqual(checks.map(() => 1));
    expect(box.value).toBe(LONG + 'x'.repeat(KEYS));
  });

  test('draws each part of the editor at most once', async () => {
    const { box } = await longTarget();
    vi.useFakeTimers();
    // The state of keeping ("kept on this device") comes with the first write.
    await typeKeys(box, KEYS);
    await act(async () => void (await vi.advanceTimersByTimeAsync(1000)));
    drawn = [];
    fireEvent.input(box, { target: { value: `${box.value}y` } });
    await act(async () => void (await vi.advanceTimersByTimeAsync(BETWEEN_MS)));
    expect(drawn.filter((name) => name === 'TargetEditor')).toHaveLength(1);
    expect(drawn.filter((name) => name === 'StepLine')).toHaveLength(STEPS);
    expect(drawn.filter((name) => name === 'Page')).toHaveLength(0);
  });
});
