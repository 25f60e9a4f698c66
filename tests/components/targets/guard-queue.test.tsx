import { describe, expect, test } from 'vitest';
import { withAssessment } from '#components/targets/guard-queue.ts';
import { blankDraft, readDraftQueue, type TargetDraft } from '#components/targets/target-draft.ts';
import type { AssessmentChoice } from '#utils/domain/assessment.ts';
import type { AssessmentState } from '#utils/domain/target.ts';

const work = { site: 's', course: 'c', courseId: '1', activityId: '2', attempt: 1 };
const originOf = (name: string) => ({
  work: { ...work, work: name },
  grade: null,
  markedOn: null,
  released: true,
  blocks: [],
});
const draft = (statement: string, at: number, name = 'Unit 3'): TargetDraft => {
  const blank = blankDraft(originOf(name));
  const source = { block: 0, span: { start: at, end: at + 3 }, quote: statement };
  return { ...blank, wording: { ...blank.wording, statement }, sources: [source] };
};
const choice = (state: AssessmentState): AssessmentChoice => ({
  ...{ state, by: 'mentor', reason: '', deadline: null, passed: [] },
});
const statements = (queue: TargetDraft[]) => queue.map(({ wording }) => wording.statement);
const queue = [draft('Add two', 0), draft('Explain why', 9), draft('Draw it', 3, 'Unit 4')];

describe('what is said of the assessment', () => {
  test.each(['practice', 'closed'] as const)(
    '%s holds for what waits about the same work',
    (state) => {
      const now = withAssessment(queue, choice(state));
      expect(statements(now)).toEqual(['Add two', 'Explain why', 'Draw it']);
      expect(now.map(({ assessment }) => assessment?.state ?? null)).toEqual([state, state, null]);
    },
  );

  test.each(['live', 'resubmission'] as const)(
    '%s holds content back and joins what waits',
    (state) => {
      const now = withAssessment(queue, choice(state));
      expect(now).toHaveLength(2);
      expect(now[0]?.wording.statement).toMatch(/^I will plan/);
      expect(now[0]?.wording.forNext).toEqual(['Add two', 'Explain why']);
      expect(now[0]?.sources.map(({ quote }) => quote)).toEqual(['Add two', 'Explain why']);
      expect(readDraftQueue({ queue: now, name: 'Amira' })?.queue).toEqual(now);
    },
  );

  test('from guarded to open, and to unanswered, everything comes back', () => {
    const guarded = withAssessment(queue, choice('live'));
    const open = withAssessment(guarded, choice('closed'));
    expect(open).toEqual(withAssessment(queue, choice('closed')));
    expect(withAssessment(guarded, null)).toEqual(queue);
  });

  test('from live to resubmission nothing is held twice', () => {
    const live = withAssessment(queue, choice('live'));
    const now = withAssessment(live, choice('resubmission'));
    expect(now[0]?.wording).toEqual(live[0]?.wording);
    expect(withAssessment(now, null)).toEqual(queue);
  });

  test('what was typed since stays', () => {
    const [first, ...rest] = withAssessment(queue, choice('live'));
    if (!first) throw new Error('nothing');
    const typed = {
      ...first,
      wording: { ...first.wording, statement: 'Plan my week', why: 'To pass' },
    };
    const back = withAssessment([typed, ...rest], choice('practice'));
    expect(back[0]?.wording).toMatchObject({
      statement: 'Plan my week',
      why: 'To pass',
      forNext: ['Add two'],
    });
  });

  test('a new target with nothing in it stays empty', () => {
    const blank = blankDraft(originOf('Unit 3'));
    expect(withAssessment([blank], choice('live'))[0]?.wording).toEqual(blank.wording);
  });
});

test('without marked work behind it there is nothing to ask', () => {
  expect(blankDraft(null).assessment).toMatchObject({ state: 'practice', by: 'reason' });
  expect(blankDraft(originOf('Unit 3')).assessment).toBeNull();
});
