import { act, createEvent, fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { TargetEditor } from '#components/targets/TargetEditor.tsx';
import { blankDraft, type TargetDraft } from '#components/targets/target-draft.ts';
import type { TargetEditorProps } from '#components/targets/target-editor-props.ts';
import { chosenFrom, targetDraftKey } from '#components/targets/whose.ts';
import { Page } from '#components/ui/Page.tsx';
import { show } from '#tests/components/show.tsx';
import { fakeLearner } from '#tests/support/fake-records.ts';
import { fakeServices, fakeWorld } from '#tests/support/fake-services.ts';
import type { Services } from '#utils/services/types.ts';

const learner = fakeLearner();
const whose = chosenFrom(learner);
const draftKey = targetDraftKey(whose, 'new');
const saying = (statement: string): TargetDraft => {
  const blank = blankDraft(null);
  return { ...blank, wording: { ...blank.wording, statement } };
};

function showEditor(
  queue: TargetDraft[],
  change: (base: Services) => Partial<Services> = () => ({}),
) {
  const world = fakeWorld({ learners: [learner] });
  const base = fakeServices({}, world);
  const props: TargetEditorProps = {
    begin: { name: learner.name, queue },
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
  const editor = (
    <Page>
      <TargetEditor {...props} />
    </Page>
  );
  show({ ...base, ...change(base) }, editor);
  return { world, props };
}
const statement = () => screen.getByLabelText<HTMLTextAreaElement>('What I will do');
/** A press of the button as a browser reports it: `clicks` counts those that follow each other quickly. */
const press = (button: HTMLElement, clicks: number) =>
  fireEvent(button, createEvent.click(button, { detail: clicks }));

test('somebody who types without a rest loses at most half a second', async () => {
  vi.useFakeTimers();
  const { world } = showEditor([saying('')]);
  for (let at = 1; at <= 30; at++) {
    fireEvent.input(statement(), { target: { value: 'x'.repeat(at) } });
    await act(async () => {
      await vi.advanceTimersByTimeAsync(100);
    });
  }
  const kept = JSON.stringify(world.drafts.get(draftKey) ?? '');
  expect((/x+/.exec(kept)?.[0] ?? '').length).toBeGreaterThanOrEqual(25);
});

test('the second press of a double click does not save the next target unseen', async () => {
  const { world } = showEditor([saying('I will do one'), saying('I will do two')]);
  press(screen.getByRole('button', { name: 'Save and next' }), 1);
  await screen.findByText('2 of 2');
  press(screen.getByRole('button', { name: 'Save target' }), 2);
  await new Promise((done) => setTimeout(done, 20));
  expect(world.targets.map((one) => one.statement)).toEqual(['I will do one']);
  press(screen.getByRole('button', { name: 'Save target' }), 1);
  await waitFor(() => expect(world.targets).toHaveLength(2));
});

test('what waits behind a saved target is never off the disk, not even for a moment', async () => {
  const { world } = showEditor([saying('I will do one'), saying('I will do two')], (base) => ({
    saveTarget: async (what) => {
      const saved = await base.saveTarget(what);
      // The tab is gone as soon as the save is on disk.
      expect(JSON.stringify([...world.drafts.values()])).toContain('I will do two');
      return saved;
    },
  }));
  press(screen.getByRole('button', { name: 'Save and next' }), 1);
  await screen.findByText('2 of 2');
  expect(JSON.stringify([...world.drafts.values()])).not.toContain('I will do one');
});

test('Ctrl+Enter held down saves one target, not all that wait', async () => {
  const { world } = showEditor([saying('I will do one'), saying('I will do two')]);
  fireEvent.keyDown(statement(), { key: 'Enter', ctrlKey: true });
  await screen.findByText('2 of 2');
  fireEvent.keyDown(statement(), { key: 'Enter', ctrlKey: true, repeat: true });
  await new Promise((done) => setTimeout(done, 20));
  expect(world.targets).toHaveLength(1);
});

test('a draft that is slow to reach the disk is not written back after the save dropped it', async () => {
  const { world, props } = showEditor([saying('I will do one')], (base) => ({
    writeDraft: async (key, value) => {
      await new Promise((done) => setTimeout(done, 30));
      return base.writeDraft(key, value);
    },
  }));
  fireEvent.input(statement(), { target: { value: 'I will do one thing' } });
  press(screen.getByRole('button', { name: 'Save target' }), 1);
  await waitFor(() => expect(props.onSaved).toHaveBeenCalledOnce());
  await new Promise((done) => setTimeout(done, 60));
  expect(world.targets).toHaveLength(1);
  expect(world.drafts.size).toBe(0);
});

test('a day that cannot be read stops the save and keeps its words', async () => {
  const { world, props } = showEditor([{ ...saying('Add two references'), typedDue: '31 feb' }]);
  press(screen.getByRole('button', { name: 'Save target' }), 1);
  await screen.findByText(/not a day we can read/);
  expect(props.onSaved).not.toHaveBeenCalled();
  expect(world.targets).toEqual([]);
  const box = screen.getByLabelText<HTMLInputElement>('By when');
  expect(box.value).toBe('31 feb');
  await waitFor(() => expect(document.activeElement).toBe(box));
  fireEvent.input(box, { target: { value: '' } });
  press(screen.getByRole('button', { name: 'Save target' }), 1);
  await waitFor(() => expect(props.onSaved).toHaveBeenCalled());
});
