import { act, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { TargetEditor } from '#components/targets/TargetEditor.tsx';
import { blankDraft, type TargetDraft } from '#components/targets/target-draft.ts';
import type { TargetEditorProps } from '#components/targets/target-editor-props.ts';
import { chosenFrom, targetDraftKey } from '#components/targets/whose.ts';
import { Page } from '#components/ui/Page.tsx';
import { expectNoAxeFaults, show } from '#tests/components/show.tsx';
import { fakeLearner } from '#tests/support/fake-records.ts';
import { fakeServices, fakeWorld } from '#tests/support/fake-services.ts';
import { refused } from '#utils/domain/result.ts';
import type { Services } from '#utils/services/types.ts';

const learner = fakeLearner();
const whose = chosenFrom(learner);
const draftKey = targetDraftKey(whose, 'new');
const steps = ['Plan', 'Write', 'Check'].map((text, at) => ({
  id: `00000000-0000-4000-8000-00000000000${at}`,
  text,
  done: false,
}));
const draftWith = (some: Partial<TargetDraft['wording']>): TargetDraft => {
  const blank = blankDraft(null);
  return { ...blank, wording: { ...blank.wording, statement: 'I will add two sources', ...some } };
};

function showEditor(draft: TargetDraft, overrides: Partial<Services> = {}) {
  const world = fakeWorld({ learners: [learner] });
  const props: TargetEditorProps = {
    begin: { name: learner.name, queue: [draft] },
    draftKey,
    isRestored: false,
    whose,
    learner,
    openTargets: 0,
    onSaved: vi.fn(),
    onClose: vi.fn(),
    onDiscard: vi.fn(),
    onUnfinished: vi.fn(),
  };
  const services = fakeServices(overrides, world);
  const shown = show(
    services,
    <Page>
      <TargetEditor {...props} />
    </Page>,
  );
  return { world, props, ...shown };
}
const stepTexts = () =>
  within(screen.getByRole('group', { name: 'Steps' }))
    .queryAllByRole<HTMLTextAreaElement>('textbox')
    .map(({ value }) => value);
const step = (at: number) => screen.getByLabelText<HTMLTextAreaElement>(`Step ${at}`);
const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const pass = (ms: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(ms);
  });
const press = (key: string, on: Element, more = {}) => fireEvent.keyDown(on, { key, ...more });

describe('steps by keyboard', () => {
  test('Alt with the arrows moves a step, keeps the focus on it, and says where it is', async () => {
    showEditor(draftWith({ steps }));
    step(1).focus();
    press('ArrowDown', step(1), { altKey: true });
    await waitFor(() => expect(stepTexts()).toEqual(['Write', 'Plan', 'Check']));
    expect(document.activeElement).toBe(step(2));
    screen.getByText('Now step 2 of 3');
    press('ArrowUp', step(3), { altKey: true });
    await waitFor(() => expect(stepTexts()).toEqual(['Write', 'Check', 'Plan']));
    press('ArrowUp', step(1), { altKey: true });
    expect(stepTexts()).toEqual(['Write', 'Check', 'Plan']);
    await expectNoAxeFaults();
  });

  test('Enter adds up to five, Backspace in an empty one removes it', async () => {
    showEditor(draftWith({ steps }));
    press('Enter', step(1));
    await waitFor(() => expect(stepTexts()).toEqual(['Plan', '', 'Write', 'Check']));
    expect(document.activeElement).toBe(step(2));
    press('Enter', step(4));
    await waitFor(() => expect(stepTexts()).toHaveLength(5));
    press('Enter', step(5));
    expect(stepTexts()).toHaveLength(5);
    expect(screen.queryByRole('button', { name: 'Add a step' })).toBeNull();
    press('Backspace', step(2));
    await waitFor(() => expect(stepTexts()).toEqual(['Plan', 'Write', 'Check', '']));
  });

  test('a removed step comes back where it was, with what was typed since', async () => {
    showEditor(draftWith({ steps }));
    fireEvent.click(screen.getByRole('button', { name: 'Remove step 2' }));
    await waitFor(() => expect(stepTexts()).toEqual(['Plan', 'Check']));
    fireEvent.input(step(1), { target: { value: 'Plan it' } });
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(stepTexts()).toEqual(['Plan it', 'Write', 'Check']));
  });
});

describe('the draft', () => {
  test('is on disk within 300 ms of the last key', async () => {
    vi.useFakeTimers();
    const { world } = showEditor(blankDraft(null));
    type('What I will do', 'I will');
    await pass(200);
    expect(world.drafts.size).toBe(0);
    await pass(100);
    expect(world.drafts.get(draftKey)).toMatchObject({
      queue: [{ wording: { statement: 'I will' } }],
    });
    screen.getByText('Draft kept');
  });

  test.each([
    ['the page is left', () => dispatchEvent(new Event('pagehide'))],
    ['the editor goes away', ({ unmount }: { unmount: () => void }) => unmount()],
  ])('is written at once when %s', (_name, leave) => {
    const shown = showEditor(blankDraft(null));
    type('What I will do', 'I will plan');
    expect(shown.world.drafts.size).toBe(0);
    leave(shown);
    expect(shown.world.drafts.size).toBe(1);
  });

  test('is gone after a save, and does not come back by a late write', async () => {
    const { world, props, unmount } = showEditor(draftWith({}));
    type('What I will do', 'I will plan');
    press('Enter', screen.getByLabelText('What I will do'), { ctrlKey: true });
    await waitFor(() => expect(props.onSaved).toHaveBeenCalledOnce());
    unmount();
    expect(world.drafts.size).toBe(0);
    expect(world.targets[0]).toMatchObject({ statement: 'I will plan', learnerId: learner.id });
  });
});

describe('saving', () => {
  test('a key pressed while a save is under way leaves no draft of what is saved', async () => {
    let finish = () => {};
    const gate = new Promise<void>((open) => {
      finish = open;
    });
    const world = fakeWorld({ learners: [learner] });
    const base = fakeServices({}, world);
    const saveTarget: Services['saveTarget'] = (what) => gate.then(() => base.saveTarget(what));
    const writeDraft: Services['writeDraft'] = base.writeDraft;
    const { props, unmount } = showEditor(draftWith({}), { saveTarget, writeDraft });
    fireEvent.click(screen.getByRole('button', { name: 'Save target' }));
    await screen.findByRole('button', { name: 'Saving…' });
    type('What I will do', 'I will add two sources!');
    finish();
    await waitFor(() => expect(props.onSaved).toHaveBeenCalledOnce());
    unmount();
    expect(world.drafts.size).toBe(0);
    expect(world.targets).toHaveLength(1);
  });

  test('a save that fails keeps the text, says why, and offers a copy', async () => {
    const saveTarget = async () => refused('errors.storeFull' as const);
    const { world, props } = showEditor(draftWith({ steps }), { saveTarget });
    fireEvent.click(screen.getByRole('button', { name: 'Save target' }));
    await screen.findByText(/no room left/);
    screen.getByDisplayValue('I will add two sources');
    expect(props.onSaved).not.toHaveBeenCalled();
    expect(world.drafts.get(draftKey)).toBeDefined();
    await expectNoAxeFaults();
    fireEvent.click(screen.getByRole('button', { name: 'Copy the text' }));
    await waitFor(() => expect(world.copied[0]).toMatch(/^I will add two sources\n1\. Plan/));
  });

  test('nothing is saved twice by a second press', async () => {
    const { world, props } = showEditor(draftWith({}));
    const save = screen.getByRole('button', { name: 'Save target' });
    fireEvent.click(save);
    await screen.findByRole('button', { name: 'Saving…' });
    fireEvent.click(save);
    await waitFor(() => expect(props.onSaved).toHaveBeenCalledOnce());
    expect(world.targets).toHaveLength(1);
  });

  test('without a statement it says what is missing and goes there', async () => {
    const { world } = showEditor(blankDraft(null));
    screen.getByRole('button', { name: 'Save target' }).focus();
    fireEvent.click(screen.getByRole('button', { name: 'Save target' }));
    await screen.findByText('Write what the learner will do first.');
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByLabelText('What I will do')),
    );
    expect(world.targets).toEqual([]);
  });

  test('feedback kept under another learner stops the save', async () => {
    const other = fakeLearner({ id: '00000000-0000-4000-8000-000000000009', name: 'Ben Okafor' });
    const base = fakeServices({}, fakeWorld({ learners: [other] }));
    const origin = {
      work: {
        site: 's',
        course: null,
        courseId: null,
        work: null,
        activityId: null,
        attempt: null,
      },
      grade: null,
      markedOn: null,
      released: null,
      blocks: [],
    };
    const source = { block: 0, span: { start: 0, end: 1 }, quote: 'x' };
    const keepFeedback: Services['keepFeedback'] = (what) =>
      base.keepFeedback({ ...what, learner: { by: 'mentor', learnerId: other.id } });
    const { world } = showEditor({ ...draftWith({}), origin, sources: [source] }, { keepFeedback });
    fireEvent.click(screen.getByRole('button', { name: 'Save target' }));
    await screen.findByText(/belongs to another learner/);
    expect(world.targets).toEqual([]);
  });
});

describe('the day', () => {
  test.each([
    ['next friday', /^Fri \d+ \w+$/],
    ['4 dec', /^Fri 4 Dec$/],
  ])('%s is said back with its weekday', async (typed, said) => {
    showEditor(blankDraft(null));
    type('By when', typed);
    await screen.findByText(said);
  });

  test('what is not a day is said so once the field is left', async () => {
    showEditor(blankDraft(null));
    type('By when', 'when ready');
    expect(screen.queryByText(/not a day we can read/)).toBeNull();
    fireEvent.blur(screen.getByLabelText('By when'));
    await screen.findByText(/not a day we can read/);
    screen.getByDisplayValue('when ready');
  });
});

test('a mend can be taken back without losing what was typed since', async () => {
  showEditor(draftWith({}));
  fireEvent.click(await screen.findByRole('button', { name: 'Set it to Mon 30 Nov' }));
  await screen.findByDisplayValue('Mon 30 Nov');
  type('What I will do', 'I will add three sources');
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(screen.queryByDisplayValue('Mon 30 Nov')).toBeNull());
  screen.getByDisplayValue('I will add three sources');
});
