import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { GoldLine, readLines } from '#tests/eval/jsonl.ts';
import { isEnglish } from '#utils/plain-words/english.ts';

describe('a text in English', () => {
  test.each([
    '',
    'Liable.',
    'Vygotsky.',
    'Good work!',
    'Core temp 78 recorded on sheet. Trousers type A. Rubbed down 120 then 180, knots treated.',
    'P1 P2 P3 M1 D1 7/10 12/20 AC 1.3 AC 2.1',
    'Siân, please add two Harvard references by Friday and check the layout of the table.',
    'The town of Y Fenni is on the map, but the scale is not.',
    'Résumé: clear. Café menu, crème brûlée and pâté all costed, well done.',
    'Plot y against x and label the y axis.',
  ])('%j', (text) => expect(isEnglish(text)).toBe(true));

  test('is every text of the corpus that the engine is trained on', () => {
    const folder = join(import.meta.dirname, '../../eval/corpus/train');
    const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
    const texts = files.flatMap((name) =>
      readFileSync(join(folder, name), 'utf8').split(/\n\s*\n/),
    );
    expect(texts.length).toBeGreaterThan(1000);
    expect(texts.filter((text) => !isEnglish(text))).toEqual([]);
  });

  test.each(['voices-dev', 'styles-dev'])('is every text of %s', (name) => {
    const lines = readLines(join(import.meta.dirname, `../../eval/gold/${name}.jsonl`), GoldLine);
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.filter(({ text }) => !isEnglish(text))).toEqual([]);
  });
});

describe('a text in another language', () => {
  test.each([
    ['Welsh', 'Da iawn. Mae angen ychwanegu dau gyfeirnod at y cyflwyniad erbyn dydd Gwener.'],
    ['a line of Welsh', 'Gwaith da iawn wrth esbonio'],
    ['a target in Welsh', 'Bydda i’n ysgrifennu dau baragraff am y ffynonellau.'],
    [
      'Welsh with English terms',
      'Mae’r “conclusion” yn dda ond mae angen mwy o “evidence” yn y rhan hon.',
    ],
    [
      'French',
      'Ton introduction présente bien le sujet, mais il manque des références et la conclusion reste trop générale.',
    ],
    [
      'Polish',
      'Twoja praca jest bardzo dobra, ale musisz dodać więcej źródeł i poprawić wnioski w ostatniej części.',
    ],
    ['Ukrainian', 'Гарна робота. Додайте два джерела до вступу.'],
    ['Arabic', 'عمل جيد. أضف مصدرين إلى المقدمة.'],
  ])('%s', (_name, text) => expect(isEnglish(text)).toBe(false));

  test('with English feedback after it counts by the greater part', () => {
    const english =
      'You need to add the sources that you used and say why they are to be trusted. ';
    const welsh = 'Mae angen ychwanegu dau gyfeirnod. ';
    expect(isEnglish(welsh + english.repeat(2))).toBe(true);
    expect(isEnglish(welsh.repeat(8) + english)).toBe(false);
  });
});
