/** What of a file is taken, and nothing else: dates of birth, needs and the like stay in it. */
export const FIELDS = ['name', 'given', 'family', 'misRef', 'group'] as const;
export type ImportField = (typeof FIELDS)[number];

/** Which heading holds which field; a field without one is not in the file. */
export type Columns = Partial<Record<ImportField, string>>;

/** Headings as colleges' systems write them, in lower case without anything but letters. OneRoster's come first. */
const KNOWN: Record<ImportField, string[]> = {
  given: ['givenname', 'firstname', 'forename', 'forenames', 'firstnames', 'knownas'],
  family: ['familyname', 'lastname', 'surname'],
  name: ['name', 'fullname', 'learner', 'learnername', 'student', 'studentname'],
  misRef: [
    ...[
      'identifier',
      'learnrefnumber',
      'learnerref',
      'learnerreference',
      'personcode',
      'studentid',
    ],
    ...['studentref', 'studentreference', 'misref', 'misreference', 'idnumber', 'studentnumber'],
  ],
  group: ['group', 'groups', 'tutorgroup', 'groupcode', 'class', 'registrationgroup'],
};

const plain = (heading: string): string => heading.toLowerCase().replace(/[^a-z]/g, '');

/** What each field most likely stands under; the mentor sees it and may choose otherwise. */
export function guessColumns(headings: readonly string[]): Columns {
  const found: Columns = {};
  for (const field of FIELDS) {
    const heading = KNOWN[field]
      .map((name) => headings.find((one) => plain(one) === name))
      .find((one) => one !== undefined);
    if (heading) found[field] = heading;
  }
  // A file that has both parts of the name needs no third.
  if (found.given && found.family) delete found.name;
  return found;
}

/** A name can be made of them. */
export const hasName = ({ name, given, family }: Columns): boolean =>
  name !== undefined || (given !== undefined && family !== undefined);
