import { plainlyAsked } from '../classify/plainly-asked.ts';
import { baseOfGerund, baseOfParticiple, baseVerb } from '../classify/verb-forms.ts';
import { nounsToo } from '../rules/verbs.ts';
import { type DraftRow, part } from './draft-row.ts';
import { asObject } from './nouns.ts';
import { inPlainForm } from './plain-form.ts';

const NOW = '(?:(?:still|also|now|really|just|then|always|definitely|perhaps|maybe) )*';
/** "you need to", "you could": asked of the learner. */
const ASKED = `you ${NOW}(?:need to|must|should|could|might|may|have to|ought to|want to)\\b`;
/** A beginning with nobody in it: "in the second scenario". */
const LEAD =
  '(?:to|in|on|for|at|within|throughout|during|when) (?:(?!\\b(?:you|i|we|he|she|they|it)\\b|n\'t\\b)[^,;:.?!"]){2,60}?';

/** A few words of it, without a clause of their own. */
const LEAD_WORDS =
  "(?:(?!\\b(?:is|are|was|were|has|have|had|you|i|we|he|she|they|it|there|need|needs)\\b)[\\p{L}\\d'/-]+)(?: (?!\\b(?:is|are|was|were|has|have|had|you|i|we|he|she|they|it|there|need|needs)\\b)[\\p{L}\\d'/-]+){0,3}?";

/** What plain teachers say around a request, as the plainest form that the rows know. `to` is what the row makes of `from`. */
export const asAskedRows: DraftRow[] = [
  {
    name: 'advised',
    pattern:
      /^(?:i|we)(?:'d| would| do| strongly| also)* (?:suggest|recommend|advise|propose)(?: that)? you (?:should |could |try to )?([a-z-]+)\b(.*)$/is,
    write: (m) =>
      baseVerb(part(m, 1)) === part(m, 1).toLowerCase() ? `You should ${m[1]}${m[2]}` : null,
    from: 'I suggest you read chapter 4 before redrafting',
    to: 'You should read chapter 4 before redrafting',
  },
  {
    name: 'advised-doing',
    pattern:
      /^(?:i|we)(?:'d| would| do| strongly| also)* (?:suggest|recommend|advise|propose) ([a-z-]+ing)\b(.*)$/is,
    write: (m) => {
      const verb = baseOfGerund(part(m, 1));
      return verb ? `You should ${verb}${m[2]}` : null;
    },
    from: 'I suggest adding a conclusion that links back to the question',
    to: 'You should add a conclusion that links back to the question',
  },
  {
    name: 'done-but-needs-doing',
    pattern:
      /^((?:the |your )?[\p{L} -]{3,60}?) (?:was|is|were|are|has been|have been) [^,;]{3,60}?,? but (?:it |this |they |that )?(?:also |still )?needs? to be ([a-z]+)\b(.*)$/isu,
    write: (m) => {
      const verb = baseOfParticiple(part(m, 2));
      return verb ? `You should ${verb} ${asObject(part(m, 1))}${m[3]}` : null;
    },
    from: 'Aftercare advice was given verbally but needs to be written down',
    to: 'You should write the aftercare advice down',
  },
  {
    name: 'like-to-see-you',
    pattern:
      /^(?:i|we)(?:'d| would)? (?:also |really |just )*(?:like|love|want|need) to see you (?:try to )?([a-z-]+)\b(.*)$/is,
    write: (m) => {
      const verb = baseOfGerund(part(m, 1)) ?? baseVerb(part(m, 1));
      return verb ? `You should ${verb}${m[2]}` : null;
    },
    from: "I'd like to see you using a wider range of vocabulary",
    to: 'You should use a wider range of vocabulary',
  },
  {
    name: 'what-to-do-is',
    pattern:
      /^what (?:i'd|i would|i) (?:like|want|need) you to do (?:(?:next|now|next time|for next time|first) )?is (?:to )?([a-z-]+)\b(.*)$/is,
    write: (m) => (baseVerb(part(m, 1)) ? `You should ${m[1]}${m[2]}` : null),
    from: 'What I want you to do next is label each part',
    to: 'You should label each part',
  },
  {
    name: 'important-that',
    pattern:
      /^it(?:'s| is) (?:also |really |very |so |always |absolutely )*(?:important|vital|essential|crucial|necessary) (?:that you|for you to|to) (?:always )?([a-z-]+)\b(.*)$/is,
    write: (m) =>
      baseVerb(part(m, 1)) && !/^(?:remember|note|know|understand)$/i.test(part(m, 1))
        ? `You must ${m[1]}${m[2]}`
        : null,
    from: 'It is really important that you cite your sources',
    to: 'You must cite your sources',
  },
  {
    name: 'target-is-to',
    pattern:
      /^(?:your|the|my) (?:(?:next|main|first|second|key|biggest|only|new) )?(?:target|task|job|aim|goal|step|action|priority|focus)(?: (?:for|this|over|before) [^,;:]{3,30}?)? (?:is|will be|should be|now is|is now) to ([a-z-]+)\b(.*)$/is,
    write: (m) => (baseVerb(part(m, 1)) ? `You should ${m[1]}${m[2]}` : null),
    from: 'Your target for next week is to complete the log every day',
    to: 'You should complete the log every day',
  },
  {
    name: 'still-not',
    pattern: /^you (?:still|also|again) (have not|haven't|did not|didn't|do not|don't)\b(.*)$/is,
    write: (m) => `You ${m[1]}${m[2]}`,
    from: 'You still have not explained the importance of stock rotation',
    to: 'You have not explained the importance of stock rotation',
  },
  {
    name: 'could-be-done',
    pattern:
      /^((?:the|your|this) [^,;:]{2,50}?) (?:could|might|can) (?:also |still |now |easily |perhaps )*be ([a-z]+)\b(.*)$/is,
    write: (m) => {
      const verb = /(?:ed|wn|en)$/.test(part(m, 2)) ? baseOfParticiple(part(m, 2)) : null;
      return verb ? `You should ${verb} ${asObject(part(m, 1))}${m[3]}` : null;
    },
    from: 'The evaluation could be developed further',
    to: 'You should develop the evaluation further',
  },
  {
    name: 'more-is-needed-on',
    pattern:
      /^((?:a (?:bit|little) |some |much |slightly )?(?:more|further|clearer|better|greater) [^,;:]{3,40}?) (?:is|are|was|were) (?:needed|required|necessary) ((?:on|in|about|for|with|from|to|of|around|when|between) .+)$/is,
    write: (m) => `You need ${part(m, 1).toLowerCase()} ${m[2]}`,
    from: 'More detail is needed on the health and safety procedures',
    to: 'You need more detail on the health and safety procedures',
  },
  {
    name: 'somebody-would-like',
    pattern:
      /^(?:he|she|they|(?:the|your) \p{L}+)(?:'d| would) (?:also |really )*like you to ([a-z-]+)\b(.*)$/isu,
    write: (m) => (baseVerb(part(m, 1)) ? `You should ${m[1]}${m[2]}` : null),
    from: "He'd like you to use wing covers",
    to: 'You should use wing covers',
  },
  {
    name: 'liked-to-have-seen-done',
    pattern:
      /^(?:i|we)(?:'d| would)? (?:have )?liked? to (?:have )?(?:see|seen) (?!more\b|some\b|a\b|an\b|you\b)((?:the |your )?[\p{L} ]{3,40}?) ([a-z]+ed|shown|given|drawn|written)\b(?: (.+))?$/isu,
    write: (m) => {
      const verb = baseOfParticiple(part(m, 2));
      const rest = m[3] ? ` ${part(m, 3)}` : '';
      return verb ? `You should ${verb} ${part(m, 1)}${rest}` : null;
    },
    from: 'I would like to have seen Becker mentioned by name',
    to: 'You should mention Becker by name',
  },
  {
    name: 'is-thin-and-needs',
    pattern:
      /^((?:the|your) [^,;:]{2,60}?) (?:is|are|was|were) (?:(?:a|far|rather|still|quite|much|bit|little|too|very) )*(?:brief|short|thin|vague|basic|weak|general|limited|descriptive|rushed) and (?:it |they )?(needs?|could do with|lacks?) (.+)$/is,
    write: (m) => `${m[1]} ${m[2]} ${m[3]}`,
    from: 'The section on whistleblowing is too brief and needs more detail',
    to: 'The section on whistleblowing needs more detail',
  },
  {
    name: 'wonder-whether',
    pattern:
      /^i (?:do |just )?wonder (?:if|whether) ((?:the|your) [^,;:?]{2,60}? (?:could|might|should|needs?|would)\b.*?)\??$/is,
    write: (m) => part(m, 1).replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()),
    from: 'I wonder whether the conclusion could be a bit longer?',
    to: 'The conclusion could be a bit longer',
  },
  {
    name: 'lead-before-verb',
    pattern: new RegExp(
      `^((?:in|on|at|for|after|before|during) (?:the|your|each|every|any|all) ${LEAD_WORDS}|(?:where|when|each time|every time) you ${LEAD_WORDS}) ([a-z-]+) ((?:the|your|a|an|how|what|why|which|whether|who|on|about|to|that|more|some|each|every|all|\\p{L}*\\d\\S*) .+)$`,
      'isu',
    ),
    write: (m) => {
      const verb = part(m, 2).toLowerCase();
      return baseVerb(verb) === verb &&
        !nounsToo.has(verb) &&
        !/ (?:to|not|and|or|you|you'll)$/.test(part(m, 1))
        ? `${m[1]}, ${verb} ${m[3]}`
        : null;
    },
    from: 'In your evaluation elaborate on what you would change',
    to: 'In your evaluation, elaborate on what you would change',
  },
  {
    name: 'lead-without-comma',
    pattern: new RegExp(`^(${LEAD}) (${ASKED}.*)$`, 'is'),
    write: (m) => `${m[1]}, ${m[2]}`,
    from: 'To improve this further you could explain how the data was collected',
    to: 'To improve this further, you could explain how the data was collected',
  },
];

/** The sentence with the first of these that fits put plainly; as it was when none does. */
export function asAsked(said: string): string {
  // "More research - at least 10 questionnaires": how much belongs to the request.
  const bare = inPlainForm(said).replace(
    / - (?=(?:at least|at most|up to|ideally|for example|such as) )/gi,
    ', ',
  );
  const stock = plainlyAsked(bare.replace(/[.!\s]+$/, ''));
  if (stock) return stock.request;
  for (const row of asAskedRows) {
    const found = row.pattern.exec(bare);
    const plain = found && row.write(found);
    if (plain) return plain;
  }
  return bare;
}
