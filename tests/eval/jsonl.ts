import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { Day } from '#utils/domain/time.ts';

/** A line that cannot be used: the message says which and why, for a person. */
export class BadLine extends Error {}

/** One text to analyse. */
export const TextLine = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  markedOn: z.optional(z.nullable(Day)),
});
export type TextLine = z.infer<typeof TextLine>;

/** One unit as a person labelled it. Offsets are UTF-16, half-open. */
export const GoldUnit = z.object({
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.nonnegative()),
  label: z.enum(['praise', 'action', 'question', 'grade', 'neutral', 'heading']),
  actionable: z.boolean(),
});
export type GoldUnit = z.infer<typeof GoldUnit>;

/** A text with labels, and, where somebody gave them, the indexes of the units to take up first. */
export const GoldLine = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  markedOn: z.optional(z.nullable(Day)),
  units: z.array(GoldUnit),
  priorities: z.optional(z.array(z.int())),
});
export type GoldLine = z.infer<typeof GoldLine>;

/** Reads a JSON-lines file by `schema`; empty lines are skipped. Throws `BadLine` on a missing file or an unfit line. */
export function readLines<Schema extends z.ZodMiniType>(
  file: string,
  schema: Schema,
): z.infer<Schema>[] {
  const lines = textOf(file).split(/\r?\n/);
  return lines.flatMap((line, index) =>
    line.trim() === '' ? [] : [lineOf(line, index, schema, file)],
  );
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    throw new BadLine(`${file}: the file cannot be read.`);
  }
}

function lineOf<Schema extends z.ZodMiniType>(
  line: string,
  index: number,
  schema: Schema,
  file: string,
): z.infer<Schema> {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    throw new BadLine(`${file}, line ${index + 1}: not JSON.`);
  }
  const read = schema.safeParse(json);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const where = issue?.path.join('.') || 'the line';
  throw new BadLine(
    `${file}, line ${index + 1}: ${where}: ${issue?.message ?? 'not as expected'}.`,
  );
}
