import { expect, test } from 'vitest';
import { strictCsv } from './strict-csv.ts';

test.each<[string, string[][]]>([
  [
    'a,b\r\nc,d\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['"a ""b""","c\nd"\r\n', [['a "b"', 'c\nd']]],
  ['a,\r\n', [['a', '']]],
  ['"a","b"', [['a', 'b']]],
])('reads %j', (text, records) => expect(strictCsv(text)).toEqual(records));

test.each([
  ['a quote that is never closed', '"a,b\r\n'],
  ['a quote in a bare field', 'a"b,c\r\n'],
  ['words behind a closing quote', '"a"b,c\r\n'],
  ['a bare LF', 'a,b\nc,d\n'],
  ['records of different length', 'a,b\r\nc\r\n'],
])('refuses %s', (_, text) => expect(() => strictCsv(text)).toThrow());
