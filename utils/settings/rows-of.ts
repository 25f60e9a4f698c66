import * as z from 'zod/mini';

/** A list whose rows are judged one by one: a row of another version costs itself, never the whole list. */
export const rowsOf = <Row extends z.core.$ZodType>(row: Row) =>
  z.catch(
    z.pipe(
      z.array(z.unknown()),
      z.transform((rows): z.output<Row>[] =>
        rows.flatMap((one) => {
          const read = z.safeParse(row, one);
          return read.success ? [read.data] : [];
        }),
      ),
    ),
    [],
  );
