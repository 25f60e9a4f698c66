/** Welsh words for days as people type them → what the British forms in this folder read. */
const WORDS: [RegExp, string][] = [
  [/^(?:erbyn|cyn|ar)\s+/, ''],
  [/\b(?:dydd|nos) (?=llun|mawrth|mercher|iau|gwener|sadwrn|sul)/g, ''],
  [/\bllun\b/g, 'monday'],
  [/\bmercher|\bmer\b/g, 'wednesday'],
  [/\biau\b/g, 'thursday'],
  [/\bgwener|\bgwen?\b/g, 'friday'],
  [/\bsadwrn\b|\bsad\b/g, 'saturday'],
  [/\bsul\b/g, 'sunday'],
  [/(?<=\d)(?:af|il|ail|ydd|ed|fed|eg|ain)?(?: o)?(?= )/g, ''],
  // "Maw" and "Mawrth" are Tuesday and March: the month stands behind a number, or alone with one after it.
  [/(?<=\d )(?:[mf]awrth|maw)\b/g, 'march'],
  [/\bmawrth\b|\bmaw\b/g, 'tuesday'],
  [/\bionawr\b|\bion\b/g, 'january'],
  [/\b[cg]hwefror\b|\bchwef\b|\bchw\b/g, 'february'],
  [/\bebrill\b|\bebr\b/g, 'april'],
  [/\b(?:mai|fai)\b/g, 'may'],
  [/\b[mf]ehefin\b|\bmeh\b/g, 'june'],
  [/\b(?:g|ng)?orffennaf\b|\bgorff?\b/g, 'july'],
  [/\bawst\b/g, 'august'],
  [/\b[mf]edi\b/g, 'september'],
  [/\bhydref\b|\bhyd\b/g, 'october'],
  [/\b[td]achwedd\b|\btach\b/g, 'november'],
  [/\brh?agfyr\b|\brhag\b/g, 'december'],
  [/^heddiw$/, 'today'],
  [/^yfory$/, 'tomorrow'],
  [/^(.+) nesaf$/, 'next $1'],
  [/\bwythnos\b/g, 'week'],
  [/^mewn (\d+) week$/, 'in $1 weeks'],
  [/^mewn week$/, 'in a week'],
  [/^mewn pythefnos$/, 'in 2 weeks'],
  [/^mewn mis$/, 'in a month'],
  [/^mewn (\d+) (?:mis|fis)$/, 'in $1 months'],
  [/^mewn (\d+) (?:diwrnod|ddiwrnod|niwrnod)$/, 'in $1 days'],
];

/** A tidied Welsh phrase for a day ("gwen 4 rhag", "mewn pythefnos") in the English words that `dayOf` reads. */
export const inEnglish = (phrase: string): string =>
  WORDS.reduce((text, [welsh, english]) => text.replace(welsh, english), phrase).trim();
