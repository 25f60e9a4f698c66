import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutNames } from '#utils/domain/without-names.ts';

test.each([
  ['Ayesha, label the axes.', ['Ayesha Khan'], '[name], label the axes.'],
  [
    'KHAN: redo task 2 (ayesha.khan@college.ac.uk).',
    ['Ayesha Khan'],
    '[name]: redo task 2 ([mail]).',
  ],
  ['Ring 0161 496 0000 or quote 4101002233.', [], 'Ring [number] or quote [number].'],
  ['Amend the anthology.', ['An Li'], 'Amend the anthology.'],
  ['Add 2 sources by 14/12.', ['Zoë Ó Brien'], 'Add 2 sources by 14/12.'],
  ['Zoë’s graph has no title.', ['Zoë Ó Brien'], '[name]’s graph has no title.'],
])('%s', (words, names, bare) => expect(withoutNames(words, names)).toContain(bare));

test('no part of a name is left, in whatever case', () => {
  const part = fc.stringMatching(/^[A-Z][a-z]{2,8}$/);
  fc.assert(
    fc.property(
      part,
      part,
      fc.array(fc.constantFrom('add', 'the', 'two,', 'sources')),
      (a, b, rest) => {
        const left = withoutNames([a.toUpperCase(), ...rest, b].join(' '), [`${a} ${b}`]);
        expect(left.toLowerCase().match(/[a-z]+/g) ?? []).not.toContain(a.toLowerCase());
      },
    ),
  );
});
