import { nounsToo } from '../rules/verbs.ts';
import { openingOf } from './opening.ts';
import { plainlyAsked } from './plainly-asked.ts';
import { statedAsks } from './stated-asks.ts';
import { isRequestByForm } from './sure-request.ts';
import { baseOfGerund, baseVerb } from './verb-forms.ts';

/** A way in which plain teachers ask. The first group is the verb that is asked for, where the pattern alone does not settle it. */
export interface PlainAsk {
  name: string;
  pattern: RegExp;
  example: string;
  /** Much like it, and asks for nothing. */
  not: string;
}

const ALSO =
  '(?:(?:still|also|now|really|just|then|always|definitely|perhaps|maybe|possibly|only|first) )*';
/** Said to be or to feel: nothing to do. */
const DOES =
  '(?!(?:be|feel|have|see|know|say|well|get|find|notice|enjoy|expect|remain|give yourself|reward|treat|celebrate)\\b)([a-z-]+)\\b(?! (?:proud|pleased|well done|yourself)\\b)';
const WORK_VERBS =
  'explain|explained|include|included|compare|compared|add|added|use|used|describe|described|discuss|discussed|develop|developed|improve|improved|evaluate|evaluated|analyse|analysed|give|given|show|shown|link|linked|mention|mentioned|expand|expanded|research|researched|consider|considered|reference|referenced|look|looked|justify|justified|extend|extended|label|labelled|define|defined|identify|identified|support|supported|annotate|annotated|structure|structured|summarise|summarised';

/** On the corpus nineteen in twenty of what has these forms ask; most of the others are headings and learners' words in quotes. */
export const plainAsks: PlainAsk[] = [
  ...statedAsks,
  {
    name: 'you-need-to',
    pattern: new RegExp(
      `^(?:you|he|she|they|the (?:learner|student|candidate|apprentice)) ${ALSO}(?:(?:will |would )?(?:need|needs|have|has|ought) to|must|should) ${ALSO}${DOES}`,
      'i',
    ),
    example: 'You still need to explain the control measures.',
    not: 'You should be proud of what you have achieved.',
  },
  {
    name: 'you-could',
    pattern: new RegExp(
      `^you ${ALSO}(?:could|might|may) (?:also |now |perhaps |want to |wish to |like to |have |then )*(?:${WORK_VERBS})\\b`,
      'i',
    ),
    example: 'You could have explained the role of the nurse.',
    not: 'You could hear a pin drop.',
  },
  {
    name: 'make-sure',
    pattern:
      /^(?:make sure|ensure) (?:that )?(?:you|your|the|all|each|every|any|it|they|there|both)\b/i,
    example: 'Make sure you label both axes.',
    not: 'Made sure the client was comfortable.',
  },
  {
    name: 'remember-to',
    pattern:
      /^(?:(?:always )?remember to|try (?:not )?to|aim to|be sure to|(?:don't|do not|never) forget to) ([a-z-]+)\b/i,
    example: 'Remember to date each entry.',
    not: 'Remembered to date each entry.',
  },
  {
    name: 'like-you-to',
    pattern:
      /^(?:i|we)(?:'d| would)? (?:also |really )*(?:like|want|need) you to (?!(?:know|be|feel|have|see)\b)([a-z-]+)\b/i,
    example: "I'd like you to redraw the diagram.",
    not: "I'd like you to know how pleased we all are.",
  },
  {
    name: 'like-to-see',
    pattern:
      /^(?:i|we)(?:(?:'d| would) (?:also |really )*(?:like|love|have liked)| (?:still |also |just |really )*(?:need|want)) to (?:see|hear|have seen) (?:more|some|a|an|the|at least|how|what|your(?! (?:face|mum|dad|manager|parents|smile))|you (?:use|try|include|add|explain|develop|[a-z]+ing))\b/i,
    example: 'I would like to see more detail in the method.',
    not: 'I would like to see you at the awards evening.',
  },
  {
    name: 'would-be-good',
    pattern:
      /^it (?:would|'d|might|may|could) (?:also |really )*(?:be|have been) (?:\w+ )?(?:good|helpful|useful|better|beneficial|worth|worthwhile|nice|great)(?: here)? (?:to (?:see|have|include|add|explain|use|compare|link|read|know more)|if you|for you to|[a-z]+ing)\b/i,
    example: 'It would be helpful if you could date each entry.',
    not: 'It would be good to catch up next week.',
  },
  {
    name: 'advised',
    pattern:
      /^(?:i|we)(?:'d| would)? (?:also |strongly )*(?:suggest|recommend|advise) (?:that )?(?:you )?([a-z-]+)\b/i,
    example: 'I suggest you read chapter 4.',
    not: 'I advised him of the result.',
  },
  {
    name: 'target-is-to',
    pattern:
      /^your (?:(?:next|main|first|new|key) )?(?:target|task|aim|goal|priority|focus)(?: (?:for|this|over|before) [^,;:]{3,30}?)? (?:is|will be|should be) to ([a-z-]+)\b/i,
    example: 'Your next target is to complete the log.',
    not: 'Your target is a merit.',
  },
  {
    name: 'important-that',
    pattern:
      /^it(?:'s| is) (?:also |really |very |so )*(?:important|vital|essential) (?:that you|for you to|to) (?!(?:remember|note|know|be|have|feel)\b)([a-z-]+)\b/i,
    example: 'It is important that you cite your sources.',
    not: 'It is important to be proud of this.',
  },
  {
    name: 'take-care',
    pattern:
      /^(?:take (?:more |extra )?care (?:with|over|when|to)|take your time (?:with|over|when)|pay (?:more |close |closer )?attention to|be (?:more )?(?:careful|consistent|specific|precise) (?:with|about|in|when|not to)|focus on|work on|watch) (?:the|your|how|what|which|when|where|using|[a-z]+ing|[a-z]+s)\b/i,
    example: 'Pay attention to the punctuation in your letter.',
    not: 'Paid attention to the punctuation.',
  },
  {
    name: 'think-about',
    pattern: /^(?:think about|consider) (?:how|what|why|which|where|the|your) \p{L}/iu,
    example: 'Think about how you could link this to the theory.',
    not: 'Thinking about the brief.',
  },
  {
    name: 'do-not',
    pattern:
      /^(?:don't|do not|never|avoid|stop) (?!(?:worry|fret|panic|be|feel|let|stress|give|get|apologise|beat|think|forget|miss|hesitate|lose|beat|knock|dare|take|come|go|make me|put yourself|run yourself|sit)\b)([a-z-]+) (?:the|your|a|an|on|in|with|to|from|by|more|any|it|them|too|until|before)\b/i,
    example: 'Do not rush the final section.',
    not: "Don't worry about the bibliography.",
  },
  {
    name: 'keep-so',
    pattern:
      /^keep (?:your|the) [\p{L} ]{3,30}? (?:in|up|down|straight|still|level|flat|tidy|clean|closed|short|simple|neat|relaxed|bent|together|back|off|on)(?: (?:when|while|as|at|on|in|during|so|for)\b|\.?$)/iu,
    example: 'Keep your elbows in when you plane.',
    not: 'Keep your chin up, it will come.',
  },
  {
    name: 'stop-doing',
    pattern: /^(?:avoid|stop) ([a-z]+ing) \p{L}/iu,
    example: 'Avoid using slang in a formal letter.',
    not: 'Stopped using slang.',
  },
  {
    name: 'would-gain',
    pattern:
      /^(?:if you (?:could |can )?|by )([a-z]+)\b.{6,100}? (?:you |this |it |your \p{L}+ )(?:could|would|will|might|can|may|'d|'ll) (?:also |then |easily )?(?:achieve|reach|improve|get|gain|be|move|become|make|meet|access|read|score|earn)\b/iu,
    example: 'By explaining the results in more detail you could achieve a merit.',
    not: 'If you ask me, this is lovely.',
  },
  {
    name: 'please',
    pattern:
      /^(?:(?:and|so|also|but|then|now) )?please (?:also |just |now |then |could you |can you )?(?!(?:note|see|ask|contact|find|feel|let|come|email|ring|call|pop|tell|thank|continue|keep|forward|accept|enjoy|look at (?:these|the following|this)\b|talk|speak|go|start|remember that|be|don't|do)\b)([a-z-]+)\b(?! me\b)/i,
    example: 'Please resubmit task 2 with the costings.',
    not: 'Please see me if you are stuck.',
  },
  {
    name: 'be-more',
    pattern:
      /^(?:try to |aim to |you (?:need|could do with|should try) to )?be (?:a (?:bit|little) |much |even )?more (?!(?:proud|kind to|gentle with yourself)\b)[a-z-]+ (?:when|with|in|about|during|while|on|if)\b/i,
    example: 'Be more confident when talking to clients.',
    not: 'It could not be more clear.',
  },
  {
    name: 'keep-working',
    pattern:
      /^(?:keep|continue) (?:on )?(?:practi[sc]ing|working on|developing|improving|revising) (?:the |your |on )?(?!hard\b|this\b|like\b)[\p{L}'-]{3,}/iu,
    example: "Keep practising your bends and you'll be ready for assessment.",
    not: 'Keep working like this.',
  },
  {
    name: 'think-again',
    pattern:
      /^(?:have|take) (?:a|another) (?:closer |careful |proper |second |quick |good )?look (?:at|over|through) (?:the|your|how|what|page|section|task|question)\b|^you (?:may|might|could) (?:also |now |perhaps )?(?:want|like|wish|need) to (?:think about|look at|consider|try|have a look|look again|check|revisit|go over|look up|work on)\b/i,
    example: 'You may want to think about projecting to the back row.',
    not: 'You may like to know that I loved this.',
  },
  {
    name: 'particle',
    pattern:
      /^(?!(?:keep|let|well|come|see|put|turned?|went|came|carried|picked|[a-z]+ing)\b)([a-z-]+) (?:up|out|off|down|back|over|through|away|(?<=\b(?:hand|fill|build|work|bring) )in)(?: (?:at|on|over|to|with|through))? (?:the|your|all|each|every|how|why|what)\b/i,
    example: 'Set out your working more clearly.',
    not: 'Turned up with all the tools.',
  },
];

/** The name of the plain way of asking that a piece has, whatever stands before it ("Next time, …"); `null` for none. */
export function plainAskIn(words: string): string | null {
  if (/^\W*["“']|(?:\?\W*|[:=–-]\s*)$/.test(words)) return null;
  const said = words.trim();
  const { body, when, locator } = openingOf(said);
  const first = /^[\p{L}-]+/u.exec(body)?.[0] ?? '';
  if (
    body !== said &&
    locator === '' &&
    baseVerb(first) !== null &&
    (when === '' ? isRequestByForm(body) : LEADS.test(when) && asksBehind(first, body))
  )
    return 'behind-lead';
  const unled = said.replace(LED, '');
  for (const { name, pattern } of plainAsks) {
    const found = pattern.exec(body) ?? pattern.exec(said) ?? pattern.exec(unled);
    if (!found) continue;
    const verb = found[1];
    if (verb === undefined || isVerb(verb)) return name;
  }
  const stock = [body, said].map((words) => plainlyAsked(words.replace(/[.!\s]+$/, '')));
  return stock.find((one) => one !== null)?.name ?? null;
}

/** "Next time", "to reach a merit": what stands before an ordinary request. */
const LEADS =
  /^(?:(?:for |in )?(?:your |the )?(?:next|future)|in future|from now on|going forward|to |for )/i;
/** "In your conclusion you should …", without a comma. */
const LED =
  /^(?:to|in|on|for|at|within|throughout) (?:(?!\b(?:you|i|we|he|she|they)\b)[^,;:.?!"]){2,60}? (?=you )/i;

/** Behind such a lead any verb asks: "In your next assignment, use Harvard references". */
const asksBehind = (first: string, body: string): boolean =>
  isRequestByForm(body) ||
  (/\S+ \S+/.test(body) && (!nounsToo.has(first.toLowerCase()) || /^use$/i.test(first)));

const isVerb = (word: string): boolean =>
  (baseVerb(word) !== null && !/(?:ed|[^s]s)$/i.test(word)) || baseOfGerund(word) !== null;
