/** What may stand between a lead and the day: "by 5pm on the", "before lunch on". */
const BETWEEN =
  '(?:\\s*[:,-]?\\s*(?:the|on|at|of|say|this|still|(?:12 )?noon|midday|lunch|lunchtime|midnight|(?:the )?(?:close|end|start) of(?: play| business)?(?: on)?|latest|\\d{1,2}(?:[:.]\\d\\d)? ?(?:am|pm)|\\d{1,2}:\\d\\d|(?:morning|afternoon|evening)(?: of)?|is|was|now|date|lesson|session))*\\s*[:,-]?\\s*$';

/** Words that make what follows a day to be ready by. */
export const STRONG_LEAD = new RegExp(
  `(?:\\b(?:by|b4|before|closes?|expires?|before (?:our|the|your|my|this|that) \\p{L}+ on|until|till|til|due(?: in| date| back)?|deadline(?: is| of| for [a-z ]{3,24}(?: is)?)?|no later than|not later than|at the latest|latest|w/?c|week commencing|hand[- ]?in(?: date)?|submit(?: it| this)?(?: again)?|resubmi(?:t|ssion)(?: it| this| date)?|re-submi(?:t|ssion)(?: date)?|in to me|to me|return(?: it| this)?|back|ready(?: for)?|expected|aim(?:ing)? for|extended to|extension to|moved? to)${BETWEEN})`,
  'iu',
);

/** "before our session on the 13th", "at the start of Monday's lesson": something is to be there then. */
export const BEFORE_MEETING =
  /\b(?:before|by|until|for) (?:our|the|your|my|this|that|next) (?:\p{L}+ ){1,2}on (?:the )?$|\b(?:at|by|before|for) (?:the )?(?:start|beginning|end) of $|\b(?:wk|week) of (?:the )?$/iu;
/** "Monday after half term, so 2nd November": the same day by its date. */
export const SAME_DAY = /, (?:so|that's|thats|that is|which is|i\.?e\.?) (?:on |by )?(?:the )?$/i;
/** A slot of every week. */
export const WEEKLY =
  /^ (?:workshop|session|class|catch-?up|drop-?in|clinic|group|slot|lesson|club)\b/i;

/** "Was due on the 13th": that day is over, though another month has a 13th too. */
export const WAS_DUE =
  /\bdeadline was (?:the |on )*$|\b(?:was|were|been) due (?:in |back |by )*(?:on )?(?:the )?$/i;

/** "4pm tomorrow", "first thing Tuesday", "on my desk Wednesday". */
export const CLOCK_BEFORE =
  /(?:\b\d{1,2}(?:[:.]\d\d)? ?(?:am|pm)|\b(?:close|end) of (?:play|business|day)|\b\d{1,2}:\d\d|\bfirst thing|\b(?:my|the) (?:desk|tray|pigeonhole)(?: by| on)?|^\W*(?:so|and|then)?)[ ,]*$/i;

/** Words that may lead to a day, or say when something was or is. */
export const WEAK_LEAD = new RegExp(
  `(?:\\b(?:on|for|from|in|around|about|towards|say|come|me|it|them|this|again|time|to|next|and|please|pls|work|sheet|version|draft|copy|form|forms|card|log)|^|[,;:(-])${BETWEEN}`,
  'i',
);

/** A number beside these is a place in the work or a mark. */
export const PLACE_BEFORE =
  /\b(?:sections?|pages?|pp?\.?|tasks?|marks?|questions?|q|units?|chapters?|slides?|steps?|lines?|figs?|figures?|criteri(?:on|a)|scores?|scored|got|ac|lo|exercises?|ex|levels?|parts?|rows?|columns?|weeks?|entries|days?|ratio|scale)\s*[:.]?\s*(?:\d+\s*(?:,|and|to|-)\s*)?$/i;
export const MARKS_AFTER =
  /^\s*(?:marks?|points?|out of|correct|%|mm|cm|kg|am\b|pm\b|of (?:the|your)|(?:inch|pt)\b)/i;

/** A request to hand over: a bare day behind it is when. */
export const HANDS_IN =
  /^\W*(?:(?:and|then|please|pls|also)\W+)*(?:hand|submit|re-?submit|bring|send|show|return|upload|e-?mail|give|get|turn in|have|redo|finish|complete)\b/i;

/** Something that happened, or names to be learnt: a bare weekday behind it is no day to be ready by. */
export const IS_TOLD =
  /\b(?:was|were|did|didn't|had|hadn't|happen(?:ed)?|found|left|poured|missed|heard|spoke|over\w+ed|capitals?|big letters?|learn these|sore)\b/i;
/** A request in the same sentence. */
export const IS_ASKED =
  /\b(?:please|pls|can you|could you|need(?:s|ed)? (?:to|by)|must|should|redo|bring|send|hand|show|finish|by|before|due)\b/i;

/** What is said here is past, or is the day that an entry bears. */
export const OF_AN_ENTRY =
  /\b(?:entr(?:y|ies)|logs?|diary|initials|dated|temperatures?|readings?|minutes|notes?|photos?|register|hours|shift|session|lesson|visit|observation|delivery|stocktake|receipt|rota|timesheets?|record|signature|figures?|sales|data|invoices?|work|absence|capital letters?|capitals?)\s+(?:for|on|of|from|in|dated|between|after|to|until|till)\s+(?:the\s+)?$/i;
export const SINCE =
  /\b(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]* ?(?:to|and|&|-|till|until)|since|after|dated|(?<!up to )date|of|between|last|past|was|were|on (?:page|slide)|born|opened|started|began|happened|did|stops?|stopped|ends?|ended|blank for|missing for|missing on|missing from|nothing (?:for|after)|not logged|unsigned|and|until you|from)\s+(?:on\s+|for\s+|in\s+|at\s+)?(?:the\s+)?$/i;
/** Behind the day: it belongs to a thing, or the thing is over. */
export const BELONGS_AFTER =
  /^(?:'s (?!session|lesson|class|workshop|practical|tutorial|deadline|at|latest|parade|visit|trip|show|rehearsal|assessment|exam|test|service|match|shoot)|\s*(?:(?:to|till|until|-|and|&)\s+(?:mon|tue|wed|thu|fri|sat|sun|\d)|was|were|is|has|had|onwards|entry|entries|log|notes|shift|diary|visit|absence|photo|photos|delivery|stocktake|reading|readings|minutes)\b(?! due))/i;
