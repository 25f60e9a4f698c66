import type { Profile } from '../profile.ts';
import { xmlText } from './xml-text.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const NUMBER_FORMATS: Record<Profile['dates'], string> = {
  'dd/MM/yyyy': 'dd/mm/yyyy',
  'yyyy-MM-dd': 'yyyy-mm-dd',
  'dd-MMM-yyyy': 'dd-mmm-yyyy',
};

/** How a cell looks: numbers into the list of formats in `styles`. */
export const LOOK = { number: 0, heading: 1, text: 2, day: 3, moment: 4, quoted: 5 } as const;

/** Format 49 is "text"; a quoted cell stays text when somebody edits it in Excel, without an apostrophe in what it says. */
const styles = (dates: Profile['dates']): string => {
  const top = '<alignment vertical="top"/>';
  const wrapped = '<alignment vertical="top" wrapText="1"/>';
  const cell = (format: number, font: number, more: string, align: string) =>
    `<xf numFmtId="${format}" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1"${more}>${align}</xf>`;
  return `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="${NUMBER_FORMATS[dates]}"/><numFmt numFmtId="165" formatCode="${NUMBER_FORMATS[dates]} hh:mm"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="6">${cell(0, 0, '', top)}${cell(49, 1, '', wrapped)}${cell(49, 0, '', wrapped)}${cell(164, 0, '', top)}${cell(165, 0, '', top)}${cell(49, 0, ' quotePrefix="1"', wrapped)}</cellXfs></styleSheet>`;
};

/** Every part of a workbook besides its one sheet, by its name in the package. No author, no times: it says nothing of who made it. */
export const workbookParts = ({
  sheet,
  dates,
}: Pick<Profile, 'sheet' | 'dates'>): Record<string, string> => ({
  '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`,
  '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="${xmlText(sheet)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': styles(dates),
});

/** What stands in the sheet before its rows: the first row stays while scrolling, and columns have widths (in signs). */
export const sheetHead = (widths: number[]): string =>
  `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${widths
    .map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`)
    .join('')}</cols><sheetData>`;

export const SHEET_END = '</sheetData></worksheet>';
