import { describe, expect, test } from 'vitest';
import { analyse } from '#utils/feedback/analyse.ts';

const WELSH = `Da iawn am y cyflwyniad, Siân!
- Mae angen ychwanegu 2.5 tudalen am y ffynonellau. Pam mae hyn yn bwysig?
- Gwiriwch y sillafu erbyn dydd Gwener…`;

describe('feedback in another language', () => {
  test('comes back as its sentences, in the teacher’s words, none of them sorted', () => {
    const { units, steps, priorities } = analyse(WELSH);
    expect(units.map(({ span }) => WELSH.slice(span.start, span.end))).toEqual([
      'Da iawn am y cyflwyniad, Siân!',
      'Mae angen ychwanegu 2.5 tudalen am y ffynonellau.',
      'Pam mae hyn yn bwysig?',
      'Gwiriwch y sillafu erbyn dydd Gwener…',
    ]);
    expect(units.every(({ flags }) => flags.includes('unsure'))).toBe(true);
    expect(steps.map(({ kind }) => kind)).toEqual(['quote', 'quote', 'quote', 'quote']);
    expect(steps.map(({ text }) => text)).toEqual(
      units.map(({ span }) => WELSH.slice(span.start, span.end)),
    );
    expect(steps.every(({ due }) => due === undefined)).toBe(true);
    expect(priorities).toEqual([]);
  });

  test('is sorted as far as the mentor moved it', () => {
    const correction = {
      id: '00000000-0000-4000-8000-000000000001',
      createdAt: '2026-11-23T09:00:00Z',
      updatedAt: '2026-11-23T09:00:00Z',
      rev: 1,
      teacher: 'Ann Rees',
      words: 'Da iawn am y cyflwyniad, Siân!',
      from: 'todo',
      to: 'strength',
    } as const;
    const moved = { corrections: [correction], names: [], isAnybody: false };
    const [first, second] = analyse(WELSH, { moved }).units;
    expect(first).toMatchObject({ label: 'praise', actionable: false, flags: [] });
    expect(second).toMatchObject({ actionable: true, flags: ['unsure'] });
  });
});
