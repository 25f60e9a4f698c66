import { baseVerb } from '../classify/verb-forms.ts';
import { nounsToo } from '../rules/verbs.ts';

/** What follows "please" at the head of a sentence and is no verb, or asks for nothing to be done to the work. */
const NO_REQUEST =
  /^(?:note|see|ask|contact|find|feel|let|do|don|be|the|a|an|your|this|all|more|no|not|in|on|for|with|by|at|to|if|can|could|would|will|also|just|now|then|remember|try|and|or|refer|accept|continue)$/i;

/**
 * "Please blank out the phone number" → "You should blank out the phone number": behind "please" stands a verb, whether a list knows it or not. `null` where no
 * "please" tells so, or the verb is known anyhow.
 */
export function pleaseAsked(sentence: string): string | null {
  const [, word = '', rest = ''] =
    /^(?:(?:so|and|but|also|then|now),? )?(?:please|pls|plz) ([a-z-]+)((?: (?:out|up|off|in|down|over|back))? (?:the|your|all|each|every|any|both|my|this|these|those) .+)$/is.exec(
      sentence.trim(),
    ) ?? [];
  if (word !== '' && !NO_REQUEST.test(word) && baseVerb(word) === null)
    return `You should ${word}${rest}`;
  // "Please cover load time": elsewhere "cover" may be a thing, here it is to be done.
  const [, verb = '', all = ''] =
    /^(?:(?:so|and|but|also|then|now),? )?(?:please|pls|plz) (\p{Ll}+)( (?!(?:is|are|was|has|the|your|a|an|all|each|every|any|both|my|this|these|those)\b).+)$/isu.exec(
      sentence.trim(),
    ) ?? [];
  return nounsToo.has(verb) && baseVerb(verb) === verb && !NO_REQUEST.test(verb)
    ? `You should ${verb}${all}`
    : null;
}
