import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Correction, Place } from '#utils/domain/correction.ts';
import type { FeedbackBlock } from '#utils/domain/feedback.ts';
import { analyse } from '#utils/feedback/analyse.ts';
import { analyseBlocks } from '#utils/feedback/analyse-blocks.ts';
import { type Moved, placeByMoves } from '#utils/feedback/teacher-prior.ts';

const moved = (...all: [words: string, from: Place, to: Place][]): Moved => ({
  corrections: all.map(([words, from, to]) => ({ words, from, to })),
  names: [],
  isAnybody: false,
});
const hats = moved(['Hats off to you for the wiring.', 'todo', 'strength']);

describe('what a mentor moved before', () => {
  test('puts the very same words where they were put, however sure the engine is', () => {
    const again = 'hats off to you for the wiring';
    expect(placeByMoves(again, 'todo', 1, hats)).toEqual({ to: 'strength', isSame: true });
  });

  test('pulls words that are much alike, if the engine is not sure', () => {
    const alike = 'Hats off to you for the plumbing.';
    expect(placeByMoves(alike, 'todo', 0.6, hats)).toEqual({ to: 'strength', isSame: false });
    expect(placeByMoves(alike, 'todo', 0.95, hats)).toBeNull();
    expect(placeByMoves('Add a source for the wiring.', 'todo', 0.5, hats)).toBeNull();
  });

  test('says nothing about what the engine put elsewhere', () => {
    expect(placeByMoves('Hats off to you for the plumbing.', 'not-relevant', 0.5, hats)).toBeNull();
  });

  test('the last word of the mentor counts', () => {
    const twice = moved(['Fine.', 'todo', 'strength'], ['Fine.', 'todo', 'not-relevant']);
    expect(placeByMoves('Fine.', 'todo', 0.9, twice)?.to).toBe('not-relevant');
  });

  test('of an unknown teacher only the same words are moved', () => {
    const anybody = { ...hats, isAnybody: true };
    expect(placeByMoves('Hats off to you for the plumbing.', 'todo', 0.1, anybody)).toBeNull();
    expect(placeByMoves('Hats off to you for the wiring.', 'todo', 0.9, anybody)?.isSame).toBe(
      true,
    );
  });

  test('whatever was moved, sensitive remarks are never something to do', () => {
    const text = 'I know things are hard since your mum fell ill.';
    fc.assert(
      fc.property(fc.constantFrom<Place>('todo', 'strength', 'not-relevant'), (from) => {
        const { steps, units } = analyse(text, { moved: moved([text, from, 'todo']) });
        expect(steps).toEqual([]);
        expect(units.some((unit) => unit.actionable)).toBe(false);
      }),
    );
  });

  test('each block heeds what was moved of its own author', () => {
    const block = (author: string | null): FeedbackBlock => ({
      source: 'comment',
      criterion: null,
      author,
      text: 'Add two sources.',
      cut: false,
    });
    const one: Correction = {
      id: '00000000-0000-4000-8000-000000000001',
      createdAt: '2026-10-12T09:00:00Z',
      updatedAt: '2026-10-12T09:00:00Z',
      rev: 1,
      teacher: 'P. Marsh',
      words: 'Add two sources.',
      from: 'todo',
      to: 'strength',
    };
    const { blocks } = analyseBlocks([block('P. Marsh'), block('L. Ode'), block(null)], {
      corrections: [one],
    });
    expect(blocks.map(({ analysis }) => analysis.units[0]?.label)).toEqual([
      'praise',
      'action',
      'action',
    ]);
  });
});
