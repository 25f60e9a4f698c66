import * as z from 'zod/mini';

/** A half-open range `[start, end)` of UTF-16 offsets into one original text. */
export const Span = z.object({
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.nonnegative()),
});
export type Span = z.infer<typeof Span>;

/** The words that a span stands for. */
export const textAt = (text: string, span: Span): string => text.slice(span.start, span.end);
