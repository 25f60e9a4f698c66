/** Asks for the work again: an instruction or a date for it, not the news that it was handed in again. */
export const RESUBMIT =
  /\bre-?submit\b|\b(?:for|in|with|before|by) (?:your|the|this) re-?(?:submission|sub|assessment)\b|\bre-?(?:submission|assessment) (?:date|deadline|window|opportunity|(?:is )?(?:due|by|on))\b|\bto be re-?submitted\b|\b(?:hand|send) (?:it|this|them|your \w+|section \w+|task \w+) ?(?:back )?in again\b/i;

/** Says that it need not or cannot be handed in again. */
export const NO_RESUBMIT =
  /\b(?:no|not|never|without|cannot|n['’]t|don['’]?t)\b[^.!?;\n]{0,40}\bre-?(?:submi|sub\b|assess)|\bre-?(?:submission|assessment)s?\b[^.!?;\n]{0,25}\b(?:not|no longer|n['’]t|cannot)\b/i;

/** Was handed in again already: whether that is still open, nobody can tell. */
export const RESUBMITTED =
  /\bre-?submitted\b|\b(?:your|this|the) re-?submission (?:was|is|has|now|shows|meets)\b|\bthank(?:s| you) for re-?submitting\b/i;

/** Speaks of handing in as something still to come. */
export const BEFORE_HANDING_IN =
  /\b(?:before|when|until) (?:you )?(?:submit|hand|upload)(?:ting|ing)?\b|\b(?:for|in|by|before) (?:your|the) final (?:submission|version|draft|hand-?in|piece)\b|\b(?:first|rough|this|your|early) draft\b|\bdraft (?:feedback|version|submission)\b|\bbefore the (?:deadline|hand-?in)\b/i;

/** Names work that does not count. Also looked for in the name of the work. */
export const PRACTICE =
  /\b(?:mock|past paper|practice (?:paper|test|question|task|exam|essay|piece|assessment|quiz)s?|homework|not assessed|starter task)\b/i;

/** Grades that send the work back. */
export const SENT_BACK =
  /^\s*(?:refer(?:red|ral)?|re-?submit|not yet(?: (?:achieved|competent|met))?|nya|nyc|not achieved)\b/i;
