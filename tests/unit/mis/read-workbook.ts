import { strFromU8, unzipSync } from 'fflate';

/** A cell as a workbook says it is: text, a number, or a day or moment (`2026-12-04`, `2026-12-04T10:30`). */
export type Cell = { text: string } | { number: number } | { day: string } | null;

export interface Workbook {
  sheet: string;
  /** How many rows stay in sight. */
  frozen: number;
  widths: number[];
  rows: Cell[][];
  /** Formulas, macros, links: everything a sheet of plain cells has no business with. */
  active: string[];
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** Text out of XML, then out of ST_Xstring's numbers. */
const said = (xml: string): string =>
  xml
    .replace(/&(\w+);/g, (whole, name: string) => {
      const sign = ENTITIES[name];
      if (sign === undefined) throw new Error(`Entity ${whole}`);
      return sign;
    })
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

/** Throws on XML that is not well formed: tags that do not close, signs that XML 1.0 forbids, bare `<` and `&`. */
function checkXml(xml: string): void {
  const open: string[] = [];
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
  if (/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/.test(xml) || !xml.isWellFormed())
    throw new Error('A sign that XML cannot hold');
  const rest = xml
    .replace(/<\?xml[^>]*\?>\s*/, '')
    .replace(
      /<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<&]*(?:&\w+;[^"<&]*)*")*)\s*(\/?)>/g,
      (_, end: string, name: string, _attributes, empty: string) => {
        if (end && open.pop() !== name) throw new Error(`</${name}> closes another`);
        if (!end && !empty) open.push(name);
        return '';
      },
    );
  if (open.length > 0) throw new Error(`Never closed: ${open.join(', ')}`);
  if (/[<>]|&(?!\w+;)/.test(rest)) throw new Error('Bare markup');
}

const asDay = (serial: number): string => {
  const at = new Date(Date.UTC(1899, 11, 30) + Math.round(serial * 1440) * 60_000).toISOString();
  return serial % 1 === 0 ? at.slice(0, 10) : at.slice(0, 16);
};

const attribute = (tag: string, name: string): string =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

const columnAt = (place: string): number =>
  [...place.replace(/\d+$/, '')].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1;

/**
 * Reads a workbook of one sheet by the standard (ECMA-376) and nothing more lenient.
 * @throws when a part is missing or not well formed, when cells are out of order, or when a style is not there
 */
export function readWorkbook(bytes: Uint8Array): Workbook {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]),
  );
  for (const xml of Object.values(parts)) checkXml(xml);
  const part = (name: string): string => {
    const xml = parts[name];
    if (xml === undefined) throw new Error(`No ${name}`);
    return xml;
  };
  const types = part('[Content_Types].xml');
  for (const name of Object.keys(parts))
    if (!name.endsWith('.rels') && !name.startsWith('[') && !types.includes(`"/${name}"`))
      throw new Error(`${name} has no type`);
  const formats = [
    .../<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(part('xl/styles.xml'))![1]!.matchAll(/<xf [^>]*>/g),
  ].map(([xf]) => Number(attribute(xf, 'numFmtId')));
  const sheet = part('xl/worksheets/sheet1.xml');
  const rows: Cell[][] = [];
  for (const [, at, inside = ''] of sheet.matchAll(/<row r="(\d+)"(?:\/>|>(.*?)<\/row>)/gs)) {
    if (Number(at) !== rows.length + 1) throw new Error(`Row ${at} after ${rows.length}`);
    const cells: Cell[] = [];
    for (const [, tag = '', value = ''] of inside.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
      const column = columnAt(attribute(tag, 'r'));
      if (column < cells.length) throw new Error(`Cell ${tag} out of order`);
      while (cells.length < column) cells.push(null);
      const format = formats[Number(attribute(tag, 's') || 0)];
      if (format === undefined) throw new Error(`No style for ${tag}`);
      const text = /<is><t xml:space="preserve">(.*?)<\/t><\/is>/s.exec(value)?.[1];
      const number = Number(/^<v>(.*)<\/v>$/.exec(value)?.[1]);
      if (attribute(tag, 't') === 'inlineStr') cells.push({ text: said(text ?? '') });
      else cells.push(format >= 164 ? { day: asDay(number) } : { number });
    }
    rows.push(cells);
  }
  return {
    sheet: said(attribute(/<sheet [^>]*>/.exec(part('xl/workbook.xml'))![0], 'name')),
    frozen: Number(/<pane ySplit="(\d+)"[^>]*state="frozen"/.exec(sheet)?.[1] ?? 0),
    widths: [...sheet.matchAll(/<col [^>]*width="(\d+)"/g)].map(([, width]) => Number(width)),
    rows,
    active: [
      ...[...sheet.matchAll(/<(f|hyperlink|oleObject|legacyDrawing)\b/g)].map(([tag]) => tag),
      ...Object.keys(parts).filter((name) => /vba|externalLink|connection|media/i.test(name)),
    ],
  };
}

/** The words of a cell; nothing for an empty one. @throws for a number or day, which is none */
export function textOf(cell: Cell | undefined): string {
  if (!cell) return '';
  if (!('text' in cell)) throw new Error(`${JSON.stringify(cell)} is no text`);
  return cell.text;
}
