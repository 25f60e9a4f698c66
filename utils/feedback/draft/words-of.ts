/** Names that keep their capital wherever they stand. Words in capitals, and words with a figure, do so anyway. */
const NAMES =
  /^(?:Harvard|Latin|Welsh|German|Italian|Greek|Roman|Victorian|Tudor|Christian|Muslim|Islamic|Jewish|Hindu|Sikh|Buddhist|Scottish|Irish|Chinese|Japanese|African|Asian|Polish|Arabic|Urdu|Nazi|Soviet|Likert|Gantt|Venn|Turnitin|OneDrive|SharePoint|Excel|Word(?! count)|PowerPoint|Python|Java|Moodle|Canvas|Google|Wikipedia|English|British|French|Spanish|UK|Maslow|Piaget|Bowlby|Vygotsky|Erikson|Freud|Ofsted|Equality|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Easter|I|I'm|Marxist|Shakespeare|Macbeth|Porter|Tuckman|Kolb|Gibbs|Photoshop|Illustrator|Instagram|TikTok|Facebook|American|European|Level|Unit|Task|Question)\b/;

/** Before a name, yet no part of it: "The Care Act". */
const LITTLE =
  /^(?:The|Your|This|That|These|Those|A|An|No|Some|All|Both|Each|Every|One|Two|Three|Four|Five|Six|My|His|Her|Their|Its|Any|Another|More|In|On|At|For|From|With|To|Of|If|When|As|Not)$/;

/** A phrase from the start of a sentence, made fit for the middle of one: its first letter small, unless it is a name or code. */
export function fromMiddle(phrase: string): string {
  const word = /^[^\s,]+/.exec(phrase)?.[0] ?? '';
  if (
    NAMES.test(word) ||
    (/^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}/u.test(phrase) && !LITTLE.test(word)) ||
    /^.+[A-Z\d]/.test(word) ||
    /^[A-Z]-/.test(word) ||
    (/^[A-Z]$/.test(word) && word !== 'A') ||
    /'s$/.test(word) ||
    // The number of something: "No 15".
    /^No\.? \d/.test(phrase)
  )
    return phrase;
  return phrase.charAt(0).toLowerCase() + phrase.slice(1);
}

/** A topic before a colon, for brackets behind the request: "Checks" → "checks". One word that is no plural may be a name ("Lombroso"). */
export const topicOf = (topic: string): string =>
  topic.includes(' ') || /s$/.test(topic) ? fromMiddle(topic) : topic;
