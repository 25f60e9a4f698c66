import fc from 'fast-check';

const unit = fc.oneof(
  fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code)),
  fc.nat({ max: 0x10ffff }).map((point) => String.fromCodePoint(point)),
);

/**
 * Any string there can be, unpaired surrogates included, of up to `maxLength` characters: what the library calls `binary`, which takes two
 * seconds in each file of tests to look through all of Unicode before the first case.
 */
export const anyText = (maxLength?: number): fc.Arbitrary<string> =>
  fc.string(maxLength === undefined ? { unit } : { unit, maxLength });
