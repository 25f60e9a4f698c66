/** Where a Moodle lives: its root without a trailing slash. */
export type Place = string;

export const places = {
  home: 'https://vle.northfield.example',
  folder: 'https://vle.northfield.example/learn/moodle',
  elsewhere: 'https://moodle.brookdale.example',
} as const satisfies Record<string, Place>;

/** Moodle writes its own address with escaped slashes in scripts. */
const spellings = (place: Place): string[] => [place, place.replaceAll('/', '\\/')];

function moved(text: string, from: Place, to: Place): string {
  const targets = spellings(to);
  return spellings(from).reduce(
    (moving, spelling, at) => moving.replaceAll(spelling, targets[at] ?? to),
    text,
  );
}

/** Moves a page from one root to another: every address in it, the scripts' too. Its own new address is given back. */
export function move(doc: Document, address: URL, from: Place, to: Place): URL {
  const url = new URL(moved(address.href, places.home, to));
  if (from === to) return url;
  for (const element of doc.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes])
      if (value.includes('//')) element.setAttribute(name, moved(value, from, to));
    if (element.localName === 'script' && element.textContent?.includes('M.cfg'))
      element.textContent = moved(element.textContent, from, to);
  }
  return url;
}
