import { expect, test } from 'vitest';
import { gradeAlone } from '#utils/domain/feedback.ts';

test.each([
  ['57.14 / 100.00', '57.14'],
  [' 7,00/10,00 ', '7,00'],
  ['84.00', '84.00'],
  ['Pass', 'Pass'],
  ['Merit / Distinction', 'Merit / Distinction'],
  [null, null],
])('%j → %j', (shown, alone) => expect(gradeAlone(shown)).toBe(alone));
