import type { Cue } from './cue.ts';

const SOMEBODY =
  '(?:you|he|she|they|(?!(?:the|this|that|it|your|there|what|which|also|and|but|if|when|so)\\b)\\p{Lu}\\p{Ll}+)';

/** Personal matters and accusations in everyday words that name neither an illness nor a rule. */
export const plainSensitiveCues: Cue[] = [
  {
    name: 'taken-from-elsewhere',
    weight: 4,
    pattern:
      /\bword for word (?:on|from|off|out of|in)\b[^.]{0,40}\b(?:website|web|internet|online|wikipedia|leaflet|booklet|textbook|page)\b|\bcop(?:y|ied|yd)\b[^.]{0,40}\b(?:off|from|out of|straight)\b[^.]{0,40}\b(?:website|web|internet|online|wikipedia|google|friend|mate|somebody|someone|each other|display|leaflet|classmate)\b/i,
    example: 'Two of these sentences are word for word on a website.',
  },
  {
    name: 'same-as-theirs',
    weight: 4,
    pattern: /\b(?:the same as|identical to|same job as) (?:\p{Lu}\p{Ll}+'s)\b/u,
    example: "Your second paragraph is the same as Ben's.",
  },
  {
    name: 'eating-sleeping',
    weight: 4,
    pattern:
      /\b(?:are|r) (?:you|u) (?:eating|sleeping|coping|managing ok|warm enough|safe|ok(?:ay)? at home|al(?:l )?right at home|getting enough (?:sleep|to eat))\b/i,
    example: 'Are you eating and sleeping?',
  },
  {
    name: 'weight-lost',
    weight: 4,
    pattern: /\b(?:lost|dropped|losing) (?:a (?:lot|bit) of )?weight\b|\bfelt (?:faint|dizzy)\b/i,
    example: "You've lost a lot of weight since Christmas.",
  },
  {
    name: 'looks-worn',
    weight: 4,
    pattern: new RegExp(
      `\\b${SOMEBODY} (?:look|looks|looked|seem|seems|seemed|was|were) (?:quite |really |very |a bit |so |rather )*(?:pale|grey|exhausted|upset|tearful|shaken|in tears|drained|run down|worn out)\\b`,
      'u',
    ),
    example: 'She was quite shaken by it.',
  },
  {
    name: 'hours-cut',
    weight: 4,
    pattern:
      /\b(?:your|his|her|their) (?:hours|shifts|job|pay|wages) (?:may|might|could|will|are going to|are|is|have|has) (?:be |been |being )?(?:cut|stopped|docked|at risk)\b/i,
    example: 'She told me her hours may be cut.',
  },
  {
    name: 'home-works',
    weight: 4,
    pattern:
      /\b(?:is|has) (?:the|your|ur) (?:heating|electric|electricity|gas|meter) (?:on|off|back on|been (?:on|fixed|off|cut)|still off|fixed)\b(?!.*\b(?:scene|story|client|in Q)\b)/i,
    example: 'Is the heating on at yours yet?',
  },
  {
    name: 'in-care-of',
    weight: 4,
    pattern:
      /\b(?:your|ur|his|her|their) (?:own )?(?:doctor|gp|physio|consultant|counsellor|therapist|social worker|surgeon|midwife|psychiatrist|key ?worker|probation officer)\b|(?<!\b(?:the|a|an|your|patient's|client's) )\b(?:physio(?:therapist)?|gp|doctor|dr|hospital|school nurse) (?:says?|said|told|reckons|thinks|wants|signed|advised|has (?:said|signed))\b/i,
    example: 'Physio says six weeks.',
  },
  {
    name: 'at-relatives',
    weight: 4,
    pattern:
      /\bat (?:his|her|your|ur|their) (?:dad|mum|mam|nan|gran|aunt|auntie|uncle|sister|brother|girlfriend|boyfriend|partner|ex)'?s\b/i,
    example: "The first one got left at her dad's.",
  },
];
