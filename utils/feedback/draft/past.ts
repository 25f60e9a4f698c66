import { baseOfParticiple, baseVerb } from '../classify/verb-forms.ts';
import { nounsToo } from '../rules/verbs.ts';

/**
 * "you'd included a feeding plan" → "include a feeding plan": what stands under "even better if" is said in the past and
 * meant as a request. `null` when the sentence is not of that form.
 */
export function pastToRequest(body: string): string | null {
  const found =
    /^(?:if )?(?:you|he|she|they|the learner)(?:'d)?\s+(?:had\s+|could have\s+|could\s+|also\s+)*([a-zà-ž]+)\b(.*)$/is.exec(
      body,
    );
  // "You upsold the side dishes well but …": what was done, and only behind it what is wished for.
  if (/\b(?:but|however|although|though)\b/i.test(found?.[2] ?? '')) return null;
  const verb = found?.[1] ? baseOfParticiple(found[1]) : null;
  return verb ? `${verb}${found?.[2] ?? ''}` : fromPassive(body);
}

/** "plate looked bare": nothing that is done to a thing. */
const STAYS = /^(?:look|seem|feel|remain|stay|sit|go|come|appear|happen|stand|run|fall|keep)$/;

/** "cutlery polished before service" → "polish cutlery before service"; "checked back after two minutes" → "check back …". */
function fromPassive(body: string): string | null {
  const found = /^((?:[a-zà-ž'-]+ ){0,4}?)([a-zà-ž]+(?:ed|en|wn|lt|ept|ut))\b(.*)$/is.exec(body);
  const verb = found?.[2] ? baseOfParticiple(found[2]) : null;
  const thing = found?.[1] ?? '';
  if (
    !verb ||
    STAYS.test(verb) ||
    /\b(?:is|are|was|were|be|been|being|has|have|had)\b/i.test(body) ||
    /\b(?:not|no|nothing|nobody|is|are|it|you|to)\b| - /i.test(thing)
  )
    return null;
  const rest = (found?.[3] ?? '').trim();
  // "fixed costs include the flour": the first word only says which costs.
  if (thing === '' && tellsOn(rest)) return null;
  // "the vowels kept their flavour": the thing did it itself.
  if (thing !== '' && /^(?:the|their|its|a|an|your|his|her) /i.test(rest)) return null;
  return `${verb} ${thing}${rest}`;
}

const tellsOn = (rest: string): boolean => {
  const words = rest.toLowerCase().split(/\s+/);
  return words.some(
    (word, index) =>
      index > 0 &&
      index < 4 &&
      baseVerb(word) !== null &&
      !nounsToo.has(word) &&
      !/^(?:to|and|or|not)$/.test(words[index - 1] ?? ''),
  );
};
