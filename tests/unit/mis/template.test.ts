import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Column } from '#utils/mis/profile.ts';
import { fieldsIn, fillTemplate, templateParts } from '#utils/mis/template.ts';

const values: Record<string, string> = { statement: 'Add two sources', due: '04/12/2026' };
const filled = (template: string) =>
  fillTemplate(templateParts(template), (field) => values[field] ?? '');

test.each([
  ['{statement} by {due}', 'Add two sources by 04/12/2026'],
  ['{statement}[ by {due}]', 'Add two sources by 04/12/2026'],
  ['{statement}[ – evidence: {evidence}]', 'Add two sources'],
  ['{evidence}', ''],
  ['Evidence: {evidence}', ''],
  ['[{evidence}][{why}]', ''],
  ['urn:uuid:{statement}', 'urn:uuid:Add two sources'],
  ['Always the same', 'Always the same'],
  ['\\{statement\\} \\[x\\] {due}', '{statement} [x] 04/12/2026'],
  ['{statement} [never closed', 'Add two sources [never closed'],
  ['a ] b {due}', 'a ] b 04/12/2026'],
  ['{statement}\n{due}', 'Add two sources\n04/12/2026'],
])('%j becomes %j', (template, text) => expect(filled(template)).toBe(text));

test('fields are found, each once', () =>
  expect(fieldsIn('{due}[ {statement}{due}] \\{why}')).toEqual(['due', 'statement']));

test('braces hold the name of a field, or the column is refused', () => {
  const refused = (template: string) => !Column.safeParse({ heading: 'A', template }).success;
  expect(['{shoeSize}', '{}', '{due} {x}'].filter(refused)).toHaveLength(3);
  expect(['{due}', 'no braces', '\\{x}'].filter(refused)).toEqual([]);
});

test('any words without signs of their own come through', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }).filter((text) => !/[\\{}[\]]/.test(text)),
      (words) => {
        expect(filled(`${words}{due}`)).toBe(`${words}04/12/2026`);
      },
    ),
  );
});
