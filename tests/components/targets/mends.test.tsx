import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { TargetEditor } from '#components/targets/TargetEditor.tsx';
import { blankDraft, type TargetDraft } from '#components/targets/target-draft.ts';
import { chosenFrom, targetDraftKey } from '#components/targets/whose.ts';
import { Page } from '#components/ui/Page.tsx';
import { expectNoAxeFaults, show } from '#tests/components/show.tsx';
import { fakeLearner, fakeTarget } from '#tests/support/fake-records.ts';
import { type FakeWorld, fakeServices, fakeWorld } from '#tests/support/fake-services.ts';
import { settingsIn } from '#utils/settings/settings.ts';

const learner = fakeLearner();
const whose = chosenFrom(learner);

function editor(
  wording: Partial<TargetDraft['wording']>,
  more: Partial<TargetDraft> = {},
  start: Partial<FakeWorld> = {},
) {
  const world = fakeWorld({ learners: [learner], ...start });
  const blank = blankDraft(null);
  const onSaved = vi.fn();
  const draft = { ...blank, ...more, wording: { ...blank.wording, due: '2026-12-04', ...wording } };
  show(
    fakeServices({}, world),
    <Page>
      <TargetEditor
        begin={{ name: learner.name, queue: [draft] }}
        draftKey={targetDraftKey(whose, 'new')}
        isRestored={false}
        whose={whose}
        learner={learner}
        openTargets={0}
        onSaved={onSaved}
        onClose={vi.fn()}
        onDiscard={vi.fn()}
        onUnfinished={vi.fn()}
      />
    </Page>,
  );
  return { world, onSaved };
}

const box = (label: string) => screen.getByLabelText<HTMLTextAreaElement>(label);
const press = async (name: string | RegExp) =>
  fireEvent.click(await screen.findByRole('button', { name }));
const steps = () =>
  within(screen.getByRole('group', { name: 'Steps' }))
    .queryAllByRole<HTMLTextAreaElement>('textbox')
    .map(({ value }) => value);

describe('one click mends, one undo takes it back', () => {
  test.each([
    [
      'a swapped word',
      'Use 3 sources in order to back up task 2',
      'Change to “to”',
      'Use 3 sources to back up task 2',
    ],
    [
      'don’t into do',
      "Don't be late to maths",
      'Change to “Arrive on time”',
      'Arrive on time to maths',
    ],
    [
      'a smaller part',
      'Rewrite the whole report by Friday',
      /^Make it smaller/,
      'Rewrite the first part of the report by Friday',
    ],
    ['I will', 'Sam needs to add two quotes', 'Say “I will…”', 'I will add two quotes'],
  ])('%s', async (_name, said, mend, mended) => {
    editor({ statement: said });
    await press(mend);
    await waitFor(() => expect(box('What I will do').value).toBe(mended));
    expect(document.activeElement).toBe(box('What I will do'));
    await press('Undo');
    await waitFor(() => expect(box('What I will do').value).toBe(said));
  });

  test('two targets become two steps', async () => {
    editor({ statement: 'Rewrite my introduction and attend the maths workshop' });
    await press('Make each one a step');
    const parts = ['Rewrite my introduction', 'Attend the maths workshop'];
    await waitFor(() => expect(steps()).toEqual(parts));
    await press('Undo');
    await waitFor(() => expect(steps()).toEqual([]));
  });

  test('a day is set', async () => {
    editor({ statement: 'Write 2 paragraphs', due: null });
    await press(/^Set it to/);
    await waitFor(() => expect(box('By when').value).not.toBe(''));
    await press('Undo');
    await waitFor(() => expect(box('By when').value).toBe(''));
  });

  test('“I’ll know it’s done when” is begun, with the gap ready to be typed into', async () => {
    editor({ statement: 'Tidy the workshop bench' });
    await press('Start with “I have shown … to …”');
    const evidence = box('I’ll know it’s done when');
    await waitFor(() => expect(evidence.value).toBe('I have shown … to …'));
    await press('Undo');
    await waitFor(() => expect(evidence.value).toBe(''));
  });

  test('finishing touches open their fold and go to their gap', async () => {
    editor({ statement: 'Write 2 paragraphs' });
    await press('Start “If I get stuck on…”');
    await waitFor(() => expect(document.activeElement).toBe(box('If I get stuck')));
    expect(box('If I get stuck').value).toBe('If I get stuck on …, then I will …');
    await expectNoAxeFaults();
  });
});

describe('before it is saved', () => {
  const statement = 'Come in late on Mondays because of my medication';

  test('sensitive words are asked about; other ones once more', async () => {
    const { onSaved } = editor({ statement });
    await press('Save target');
    const tick = await screen.findByRole('checkbox', { name: /it may be kept/ });
    expect(onSaved).not.toHaveBeenCalled();
    await waitFor(() => expect(document.activeElement).toBe(tick));
    await expectNoAxeFaults();
    fireEvent.click(tick);
    fireEvent.input(box('What I will do'), { target: { value: 'Tell Jo about my court date' } });
    await press('Save target');
    expect(onSaved).not.toHaveBeenCalled();
    fireEvent.click(await screen.findByRole('checkbox', { name: /it may be kept/ }));
    await press('Save target');
    await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
  });

  test('nothing is asked where the rule is turned off', async () => {
    const settings = settingsIn({ rulesOff: ['sensitive'] });
    const { onSaved } = editor({ statement }, {}, { settings });
    await screen.findByText('Draft kept');
    await press('Save target');
    await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
  });
});

test('the teacher’s words are vague: offers the message to the teacher', async () => {
  const sources = [{ block: 0, span: { start: 0, end: 18 }, quote: 'More detail needed' }];
  const { world } = editor({ statement: 'Write 2 paragraphs' }, { sources });
  await press('Ask the teacher');
  await press('Copy and keep');
  await waitFor(() => expect(world.copied[0]).toContain('More detail needed'));
});

test('a copy of another learner’s target is told softly', async () => {
  const statement = 'Tick each criterion on the sheet as I do it';
  const other = fakeTarget({ learnerId: '00000000-0000-4000-8000-000000000077', statement });
  editor({ statement }, {}, { targets: [other] });
  await screen.findByText(/Another learner has a target in these words/);
});

test('command words mean what the course’s awarding body says, chosen on the spot', async () => {
  const work = {
    site: 'https://vle.example',
    course: 'Business',
    courseId: '7',
    work: 'Unit 3',
    activityId: '1',
    attempt: 1,
  };
  const origin = { work, grade: null, markedOn: null, released: true, blocks: [] };
  const sources = [{ block: 0, span: { start: 0, end: 10 }, quote: 'M2: discuss both sites' }];
  const { world } = editor({ statement: 'Write 2 paragraphs' }, { origin, sources });
  fireEvent.click(await screen.findByText('What these words mean: discuss'));
  screen.getByText(/look at more than one side/);
  fireEvent.change(screen.getByLabelText('Awarding body of Business'), {
    target: { value: 'btec-l3' },
  });
  await screen.findByText(/a conclusion is not needed/);
  expect(world.settings.courseBodies).toEqual([
    { course: 'https://vle.example/7', name: 'Business', body: 'btec-l3' },
  ]);
});
