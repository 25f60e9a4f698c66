const list = (words: string): string[] => words.trim().split(/\s+/);

/** Verbs of the workshop, kitchen, salon, ward, field, studio and office, in their base form. */
export const tradeVerbs = list(`
bake roast fry poach baste whip blanch melt simmer steam stew toast mash grate slice dice glaze garnish caramelise toss preheat warm chill cool
chamfer chisel clamp clad countersink dowel gauge lag mitre prime rake rebate render rout saw scribe screed shim skim splice strike tamp tile wedge
crimp terminate earth energise purge vent flush swage anneal braze lubricate jack chock drain refill unscrew screw unplug plug unblock
cleanse exfoliate tint tweeze wax buff massage blow-dry backcomb texturise moisturise sterilise sanitise disinfect drape shampoo condition foil perm comb shave thread
muck feed groom worm prune mulch water sow plant weed hoe graft deadhead tether muzzle dose mow rake
reassure hoist hydrate greet praise comfort chat coach supervise soothe dribble pass kick jog sprint breathe brace squat
project improvise tune sing dance act react pause face pitch project pronounce recite
refactor debug deploy encrypt hash nest loop cache mute normalise pan frame bracket script storyboard install uninstall
allocate approach argue assume beat bother browse bump call care climb club come compete concentrate conclude confine contain cook cope cost craft crack
dab debate decorate defend delegate dilute dip disconnect dispose distribute divide earn ease echo empty enable end exchange exclude
fasten fetch flatten flip force forget forward free freeze guard guess guide halve hang head heat help hide hoover host imagine inject invite itemise
kneel knit knock lean lend lift lighten load lock mend moisten mop mount multiply negotiate notice notify oil operate pair park pencil permit phase
pool preserve pretend process propose protect pull pump purchase pursue query question quiz reassemble receive recruit recycle regroup reject release rely
renew rent repair request rescue restrict reuse reverse ride rip rub rule sample scrap scrape scrub serve settle shake shelve shield shift ship shoot shout shut
sell skip slide slim slot smell smile snap soak soften spray spot squeeze squash stain stamp stand staple steady steer straighten strap stroke sum surround sweep swing
tape taper tear throw tilt toggle tour trade trail train transfer transform travel trial trigger trust tuck twist unfold vacuum wait wake walk
warn weaken welcome wheel whittle wind winch yield zip retell copy paste upsell cross-check sight
blame drown bury rush store cram dump abandon interrupt mumble waffle ramble retype invent sketch tackle unpick unpack overdo attribute brief agree video backfill speed
`);

/** Of those, the ones that are as often nouns. */
export const tradeNounsToo = list(`
steam stew toast slice glaze garnish chisel clamp dowel gauge mitre prime rake rebate render saw skim splice strike tile wedge earth vent flush jack chock drain screw plug
tint wax massage shampoo condition foil perm comb shave thread feed groom worm mulch water plant weed hoe graft dose muzzle praise comfort chat coach pass kick jog sprint brace squat
project tune dance act pause face pitch hash nest loop cache frame bracket script storyboard approach beat bump call care climb club cook cost craft crack dab debate dip echo end exchange force forward freeze
guard guess guide head heat help host lift load lock mount oil pair park pencil permit phase pool process pump purchase query question quiz release rent repair request rescue reverse ride rip rub rule sample
scrap shield shift ship shout slide slot smell smile snap spray spot stain stamp stand staple strap stroke sum sweep swing tape tear throw tilt tour trade trail train transfer travel trial trigger trust twist wait walk
welcome wheel wind zip paste sight blame rush store dump tackle brief video speed
`);

/** Of those, the ones that are as often adjectives. */
export const tradeAdjectivesToo = list(
  'warm cool chill empty free lean slim steady square flush prime head',
);

/** Participles of those not made with -ed. */
export const tradeIrregular: Record<string, string> = {
  beat: 'beaten',
  forget: 'forgotten',
  freeze: 'frozen',
  hang: 'hung',
  hide: 'hidden',
  lend: 'lent',
  retell: 'retold',
  ride: 'ridden',
  sell: 'sold',
  shake: 'shaken',
  shoot: 'shot',
  shut: 'shut',
  sing: 'sung',
  sow: 'sown',
  mow: 'mown',
  stand: 'stood',
  strike: 'struck',
  sweep: 'swept',
  swing: 'swung',
  tear: 'torn',
  throw: 'thrown',
  wake: 'woken',
  wind: 'wound',
  upsell: 'upsold',
  overdo: 'overdone',
  cost: 'cost',
  feed: 'fed',
  kneel: 'knelt',
  melt: 'melted',
};
