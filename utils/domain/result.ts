/** What crosses a boundary: errors do not survive every clone, so they travel as values. */
export type Result<T, Why extends string = string> =
  | { ok: true; value: T }
  | { ok: false; why: Why };

export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });
export const refused = <Why extends string>(why: Why): { ok: false; why: Why } => ({
  ok: false,
  why,
});
