import { baseVerb } from '../classify/verb-forms.ts';

/** What follows "please" at the head of a sentence and is no verb, or asks for nothing to be done to the work. */
const NO_REQUEST =
  /^(?:note|see|ask|contact|find|feel|let|do|don|be|the|a|an|your|this|all|more|no|not|in|on|for|with|by|at|to|if|can|could|would|will|also|just|now|then|remember|try|and|or|refer|accept|continue)$/i;

/**
 * "Please blank out the phone number" → "You should blank out the phone number": behind "please" stands a verb, whether a list knows it or not. `null` where no
 * "please" tells so, or the verb is known anyhow.
 */
export function pleaseAsked(sentence: string): string | null {
  const [, word = '', rest = ''] =
    /^(?:(?:so|and|but|also|then|now),? )?please ([a-z-]+)((?: (?:out|up|off|in|down|over|back))? (?:the|your|all|each|every|any|both|my|this|these|those) .+)$/is.exec(
      sentence.trim(),
    ) ?? [];
  return word === '' || NO_REQUEST.test(word) || baseVerb(word) !== null
    ? null
    : `You should ${word}${rest}`;
}
