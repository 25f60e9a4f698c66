/** Words that stand in for the parts of people's names: no first names or surnames that are common in the UK. */
const WORDS = (
  'Alderwick Brisco Calloway Denholm Elswick Fenwright Garrowby Haldane Ingleby Jesmond Kelbrook Lindale Merrow Norbury ' +
  'Oakshott Penhale Quarrie Rosedale Selwick Tamerton Underhay Vennor Wetherby Yarrow Ashlock Birkdale Corriston Dunmere ' +
  'Easby Farleigh Glenholm Harrowell Ivelet Jarrowby Kirkhale Larkhill Marden Netherby Orrell Pickmere Quenby Ravenglass ' +
  'Stanmore Thornaby Upsall Varley Whitmoor Yelland'
).split(' ');
const ENDS = ['', 'ton', 'field', 'wood', 'ford', 'mere', 'dale', 'croft'];

/** Gives one made-up word after another, none of which stands in `taken` (the page as it was). */
export function* madeUpWords(taken: string): Generator<string, string> {
  for (let turn = 0; ; turn += 1) {
    for (const word of WORDS) {
      const made = word + (ENDS[turn] ?? `x${turn}`);
      if (!taken.includes(made)) yield made;
    }
  }
}

/** Gives one made-up number after another, none of which stands in `taken`. */
export function* madeUpNumbers(taken: string): Generator<string, string> {
  const there = new Set(taken.match(/\d+/g));
  for (let number = 6001; ; number += 1) {
    if (!there.has(String(number))) yield String(number);
  }
}

/** Gives the same made-up thing for the same real one, and a new one for each new one. */
export interface Steady {
  for(real: string): string;
  /** Whether this is one of the made-up things. */
  isMade(text: string): boolean;
  /** Real → made up. */
  known: ReadonlyMap<string, string>;
}

export function steady(source: Generator<string, string>): Steady {
  const known = new Map<string, string>();
  const made = new Set<string>();
  return {
    known,
    isMade: (text) => made.has(text),
    for(real) {
      const given = known.get(real) ?? source.next().value;
      known.set(real, given);
      made.add(given);
      return given;
    },
  };
}
