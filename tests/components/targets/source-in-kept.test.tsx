import { expect, test } from 'vitest';
import { sourceInKept } from '#components/targets/source-in-kept.ts';
import { block } from '#tests/store/made-up.ts';

const id = '00000000-0000-4000-8000-000000000201';
const remark = { ...block('Name the law.'), source: 'rubric' as const };
const quote = 'Add two references.';
const source = { block: 1, span: { start: 6, end: 25 }, quote };
const origin = { blocks: [remark, block(`Good. ${quote}`)] };

test('a source goes with its block to where the kept feedback has it', () => {
  const blocks = [block(`Good. ${quote}`), remark];
  expect(sourceInKept(source, origin, { id, blocks })).toEqual({
    ...source,
    block: 0,
    feedbackId: id,
  });
});

test('where another page had other spaces, the words are found again', () => {
  const blocks = [block(`Good.\n\n${quote}`)];
  const found = sourceInKept(source, origin, { id, blocks });
  expect(found).toMatchObject({ block: 0, span: { start: 7, end: 26 } });
});

test('words that the kept feedback does not have are no source', () => {
  expect(sourceInKept(source, origin, { id, blocks: [remark] })).toBeNull();
});
