/**
 * "Put the torch back without shutting the bottle", "saw it herself", "cut it too short": told of what was done, by verbs whose past is the same word. Asked for, it
 * would be the opposite of what is wanted.
 */
export const TOLD_PAST =
  /^saw (?:it|him|her|them|you|that|the)\b|^(?:put|set|let|cut|hit|read|shut|split|spread|cast)\b(?!.*\b(?:before you|next time|please|until|so that)\b).*\b(?:without \p{L}+ing|too (?:late|early|soon|short|long|deep|high|low|hot|far|much|many|close|fast|slow\p{L}*)|but (?:not|never|forgot|left|didn't)|and (?:left|forgot|didn't|never|walked|then \p{L}+ed)|in the wrong|upside down|back to front)\b/iu;
