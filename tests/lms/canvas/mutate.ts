/** Numbers from 0 up to 1 that are the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

type Holder = Record<string, unknown> | unknown[];
const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

/** Every place in a JSON value: who holds it, and under which key. */
function places(value: unknown, found: [Holder, string][] = []): [Holder, string][] {
  if (!isHolder(value)) return found;
  for (const [key, member] of Object.entries(value)) {
    found.push([value, key]);
    places(member, found);
  }
  return found;
}

const strange = [null, 0, -1, 2 ** 60, 1.5, '', 'x', '7', true, false, [], {}, [[]], { id: 'x' }];

/**
 * A copy of a JSON value with one to three fields removed, retyped, duplicated under another name or inside their list,
 * or put in another's place.
 */
export function mutated(original: unknown, random: () => number): unknown {
  const copy: unknown = structuredClone(original);
  const one = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  for (let times = 1 + Math.floor(random() * 3); times > 0; times--) {
    const all = places(copy);
    const [holder, key] = one(all) ?? [];
    if (!holder || key === undefined) continue;
    const value: unknown = Reflect.get(holder, key);
    const beside = one(Object.keys(holder));
    const kind = Math.floor(random() * 5);
    if (kind === 0 && Array.isArray(holder)) holder.splice(Number(key), 1);
    else if (kind === 0) Reflect.deleteProperty(holder, key);
    // A copy: the next change may be made inside it.
    else if (kind === 1) Reflect.set(holder, key, structuredClone(one(strange)));
    else if (kind === 2 && Array.isArray(holder)) holder.push(structuredClone(value));
    else if (kind === 2) Reflect.set(holder, `${key}_2`, structuredClone(value));
    else if (kind === 3) Reflect.set(holder, key, isHolder(value) ? [value] : { value });
    else if (beside !== undefined)
      Reflect.set(holder, key, structuredClone(Reflect.get(holder, beside)));
  }
  return copy;
}
