const list = (words: string): string[] => words.trim().split(/\s+/);

/** Further verbs that open a request, in their base form: found in texts of many areas after the first lists were made. */
export const moreVerbs = list(`
bounce eat ring taste playtest double-check cross-check cross-reference spell-check self-assess anchor reheat preheat retry resize rescale sequence tag
reprint reposition rinse slacken soundcheck stagger unclip unroll untangle debrief itemise laminate retest recalibrate bullet-point colour-code
carve caulk clarify conjugate counter-check crimp dampen deepen demist derive detach dilate dismantle elevate embed enrol evacuate expose factorise hit immerse inhale interpolate
invert kneel launder lighten linearise linger magnify narrate obscure offset overwrite pencil pluck pivot quicken reapply rebook rebuild rebut recast recode recolour recount redefine redesign
redirect refit refold rehang reinstate reinsert relax relight reload remeasure remodel renumber reopen repack repaint repark reprove reread reroute resample reseal reseat reset reshape
respray restart restitch restock retie retighten retime retitle retract retune reupload reweigh rewrap roughen row shorten splint sprinkle stabilise stoop swivel tally ventilate
unhook uncover unlock chip bung whack plonk shove back-fill backdate collate retrace resubmit recap jot wait warm widen wring lose resist nudge ditch tidy redact parameterise conflate memorise capitalise diarise anonymise confuse
catch consolidate survey download grip bend bathe collaborate prototype strip schedule
`);

/** Of those, the ones that are as often nouns. */
export const moreNounsToo = list(
  'ring taste bounce sequence tag hit tally row pencil anchor merge wait catch survey grip bend strip prototype schedule',
);
