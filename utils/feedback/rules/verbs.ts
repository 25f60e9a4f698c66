import { moreNounsToo, moreVerbs } from './verbs-more.ts';
import { tradeAdjectivesToo, tradeIrregular, tradeNounsToo, tradeVerbs } from './verbs-trades.ts';

const list = (words: string): string[] => words.trim().split(/\s+/);

/** Verbs teachers open a request with, in their base form. A first word found here makes an imperative. */
export const verbs = new Set([
  ...tradeVerbs,
  ...moreVerbs,
  ...list(`
back beef bin chuck deburr ditch flag jot lose nail pop sleeve
accept access account achieve acknowledge act adapt add address adhere adjust adopt aim align allow alter amend analyse
analyze annotate answer anticipate apply appraise arrange articulate ask assemble assess assign attach attempt attend
avoid balance base begin bind bleed blend boil bold book break bring brush build bullet calculate calibrate capitalise
capture carry categorise challenge change chase check choose chop circle cite clarify classify clean clear clip close
collate collect colour combine comment commit communicate compare compile complete compress compose condense conduct
confirm connect consider construct consult contact contextualise continue contrast control convert copy correct count cover create
credit critique crop cross cut date decide declare deduct deepen define delete deliver demonstrate describe design
detail determine develop diagnose differentiate dig direct discuss display distinguish do document double draft draw
dress drill drop dry edit elaborate eliminate email embed emphasise enclose encourage engage enhance enlarge enlist ensure
enter erase establish estimate evaluate evidence examine exemplify expand experiment explain explore export express
extend extract factor familiarise file fill film filter find finish fit fix flesh flick focus fold follow footnote
format formulate gather generate get give glue go grease grind group grout handle hand have hem highlight hold hone
hyphenate identify illustrate implement import improve include incorporate increase indent index indicate inform
insert inspect install insulate integrate interpret interview introduce investigate involve iron isolate italicise
join journal judge justify keep knead know label lay layer layout lead learn leave lengthen let level limit line link
list listen locate log look loosen lower make manage map mark marinate mask match maximise measure meet memorise
mention merge mind minimise mix model moderate modify monitor move name narrow neaten note number observe obtain offer
omit open order organise outline overlap own pack paginate paint paragraph paraphrase pare patch pay peel perform
personalise phone photograph pick pin pipe place plan plane play plot point polish populate portion position post
pour practice practise prepare present press pressure-test prevent price print prioritise probe proceed produce
progress proof proofread prove provide publish punctuate push put quantify quote raise rank rate reach read realise
recalculate recap recall recheck recognise recommend reconsider record redo redraft redraw reduce refer reference refine reflect
reformat reframe refresh rehearse reinforce relate re-read reread relabel remake remember remind remove rename reorder
reorganise repeat rephrase replace report research reshoot resit resolve respond rest restate restructure resubmit
retake retest rethink retitle return reveal review revise revisit rewire reword rework rewrite rinse roll rotate round
run sand save say scale scan scrub season seal search secure see select send separate set sew shade shape share sharpen
shorten show shuffle sieve sift sign signpost simplify sit sketch slow smooth solder solve sort source speak specify spell
spend split spread stack standardise start state stay step stick stir stop store strain strengthen stretch structure
study submit substantiate substitute subtract suggest summarise supply support swap switch synthesise tabulate tack tailor take
talk target taste teach tell temper test think thin tick tidy tie tighten time title tone top torque touch trace track
translate treat trim troubleshoot try turn type underline underpin understand undo unpack update upload use utilise
validate vary verify view visit wash watch wear weave weigh weld whisk widen wipe wire work wrap write zoom
`),
]);

/** Of those, the ones that are as often nouns: an imperative only when what follows is not a verb of its own. */
export const nounsToo = new Set([
  'talk',
  'cope',
  'glue',
  ...tradeNounsToo,
  ...moreNounsToo,
  ...list(`
account address aim solder back bin flag nail pop sleeve answer attempt balance base blend book break brush bullet challenge change check clip
close colour comment contact contrast control copy count cover credit cross cut date design detail display document
double draft dress drill drop edit estimate evidence experiment export file fill film filter finish fit fix focus fold
footnote format grease group grout hand handle highlight hold increase index interview iron join journal judge label lay layer
layout lead level limit line link list log look map mark mask match measure mix model move name note number offer
open order outline overlap own pack paint paragraph patch pay phone photograph pick pin pipe place plan plane play plot
point polish portion position post practice present press price print probe produce progress proof push quote rank rate
reach record reference report research rest return review roll round run sand save scale scan seal search season set
shade shape share sign sketch sort source split spread stack start state step stick stop store strain stretch
structure study supply support swap switch target taste test thin tick tie time title tone top torque touch trace track
treat trim turn type update upload use view visit wash watch weld wire work wrap
`),
]);

/** Verbs that are as often adjectives ("clear potential", "correct procedure"): an imperative only before the thing itself. */
export const adjectivesToo = new Set([
  ...tradeAdjectivesToo,
  ...list(
    'bold clear correct complete separate secure smooth slow dry level narrow tidy clean double own perfect even',
  ),
]);

/** Past participles that are not made with -ed. */
export const irregular: Record<string, string> = {
  ...tradeIrregular,
  become: 'become',
  begin: 'begun',
  bind: 'bound',
  break: 'broken',
  bring: 'brought',
  build: 'built',
  catch: 'caught',
  choose: 'chosen',
  come: 'come',
  cut: 'cut',
  deal: 'dealt',
  do: 'done',
  draw: 'drawn',
  fall: 'fallen',
  find: 'found',
  fit: 'fitted',
  forget: 'forgotten',
  get: 'got',
  give: 'given',
  go: 'gone',
  grind: 'ground',
  have: 'had',
  hold: 'held',
  keep: 'kept',
  know: 'known',
  lay: 'laid',
  lead: 'led',
  leave: 'left',
  let: 'let',
  make: 'made',
  mean: 'meant',
  meet: 'met',
  pay: 'paid',
  put: 'put',
  read: 'read',
  'proof-read': 'proof-read',
  proofread: 'proofread',
  're-read': 're-read',
  reread: 'reread',
  redo: 'redone',
  redraw: 'redrawn',
  rethink: 'rethought',
  reshoot: 'reshot',
  resit: 'resat',
  retake: 'retaken',
  rewrite: 'rewritten',
  run: 'run',
  say: 'said',
  see: 'seen',
  send: 'sent',
  set: 'set',
  sew: 'sewn',
  show: 'shown',
  sit: 'sat',
  speak: 'spoken',
  spend: 'spent',
  split: 'split',
  spread: 'spread',
  stick: 'stuck',
  take: 'taken',
  teach: 'taught',
  tell: 'told',
  think: 'thought',
  understand: 'understood',
  undo: 'undone',
  wear: 'worn',
  weave: 'woven',
  write: 'written',
  overlap: 'overlapped',
};

/** Verbs whose last letter is doubled before -ed and -ing. */
export const doubling = new Set(
  list(
    'begin whip rub zip strip snap skip slip shop tip whip pan jog dip dab skim slim slot sum rip scrap scrub spot step plug prop stir strap swap tap top trim tug twig unplug wrap hem hug lag zip tip drip chop clip commit crop cut dig drop fit get grip hem let map plan plot put refer run scan scrub set shop sit skim split step stir stop submit swap tap top trim unplug whip wrap zip permit omit label model level travel log flag pin tip rub strip knit slip',
  ),
);
