/** What is said of work in which something is wrong. Phrases are joined with `_`; endings are taken off before a word is looked for. */
export const faultWords = {
  /** Qualities of what is wrong. */
  fault: `bad poor weak wrong incorrect inaccurate imprecise inexact invalid false untrue mistaken erroneous faulty flawed defective broken
    cracked chipped scratched dented warped bowed bent buckled twisted crooked skewed wonky squint lopsided uneven unlevel unsquare lumpy bumpy
    rough ragged jagged frayed torn ripped loose slack floppy wobbly unstable shaky insecure rickety flimsy brittle porous pitted leaky damp
    soggy soft stodgy gluey claggy dense heavy greasy oily watery thin runny split curdled burnt scorched singed charred raw pink underdone
    overdone dry tough chewy rubbery stringy bland tasteless insipid salty oversalted bitter sour sickly cloying stale flat lifeless dull drab
    muddy murky cloudy grainy noisy blurred blurry fuzzy hazy smudged smeared smudgy streaky patchy blotchy brassy banded stained marked dirty grubby
    filthy dusty sticky tacky cluttered crowded cramped busy messy untidy scruffy sloppy slapdash careless hasty rushed hurried frantic chaotic
    disorganised haphazard muddled jumbled confused confusing unclear vague woolly waffly wordy verbose long-winded rambling repetitive
    redundant irrelevant tangential superficial shallow sketchy skimpy scant sparse bare basic simplistic crude generic bland general
    generalised broad sweeping clichéd cliched hackneyed predictable derivative obvious stilted wooden robotic stiff awkward clumsy clunky
    laboured forced strained hesitant tentative timid nervous flustered panicky mumbled inaudible quiet muffled shrill harsh boomy tinny
    distorted clipped peaking off-key tuneless untuned late early slow sluggish laggy erratic jerky patchy
    inconsistent irregular intermittent variable unreliable illegible unreadable scrawled scribbled cryptic unlabelled unnamed untitled
    undated unsigned unmarked unnumbered unreferenced uncited unsourced unsupported unsubstantiated unjustified unexplained undefined
    undeveloped underdeveloped unfinished incomplete partial half-finished half-done half-baked rudimentary limited insufficient inadequate
    lacking short skimped minimal meagre unsuitable inappropriate unsafe dangerous hazardous risky reckless unhygienic unsanitary contaminated
    unwashed unchecked untested untried unproven unverified unrealistic implausible unconvincing unbelievable improbable contradictory illogical
    circular biased one-sided lopsided subjective emotive judgemental opinionated informal slangy colloquial casual curt abrupt
    brusque rude cold distant passive disengaged distracted unfocused aimless hidden buried lost invisible obscured blocked clogged seized
    stuck jammed stiff misaligned misplaced mislabelled misspelt misspelled misquoted misread misused mistimed mismatched misjudged
    miscalculated misunderstood misinterpreted misleading overlong overcrowded overcomplicated overloaded overexposed underexposed overcooked
    undercooked overbaked underbaked overproved underproved overworked overmixed overfilled underfilled overtightened undertightened overlapping
    overdue overstated overused overgrown oversized undersized underlit underweight outdated out-of-date obsolete old expired
    superseded invalid duplicate duplicated copied pasted unattributed borrowed secondhand arbitrary random anonymous orphaned dangling
    disjointed fragmented choppy stop-start abrupt hurried lopsided top-heavy bottom-heavy unbalanced disproportionate distracting jarring
    intrusive garish clashing dated fiddly tangled knotted matted frizzy limp lank flyaway exposed uncapped uncovered unguarded unlocked
    unattended unprotected ungloved open bare-handed unrestrained unsecured unclamped unearthed live splashed spilled spilt dripping weeping
    sagging drooping peeling lifting flaking blistered bubbled crazed rusty corroded pitted contaminated gritty nicked gouged bruised
    shy adrift askew off off-centre off-square off-camera out-of-focus out-of-tune out-of-time out-of-sequence dodgy iffy
    ropey ropy naff pants rubbish shocking shoddy grim dire dreadful awful terrible disappointing worrying concerning alarming puzzling baffling
    unfortunate regrettable problematic questionable debatable dubious suspect odd strange weird peculiar tricky weaker poorer`,
  /** What went wrong, as a deed: any form. */
  'fault-deed': `lack miss omit skip forget neglect overlook ignore fail lose drop slip trip stumble stray wander drift wobble sag droop slump
    collapse crumble crack split tear rip fray leak drip weep seep spill splash overflow flood clog block jam seize stall stick snag catch
    rub scrape scuff scratch dent chip bruise burn scorch singe char overcook undercook curdle sink deflate flop fizzle fade tail peter
    dwindle rush hurry gallop race dash scramble rattle mumble mutter gabble whisper ramble waffle digress meander repeat labour overdo
    overrun overshoot overstep overfill overtighten overwork overmix overload overlap oversimplify overstate understate underestimate
    overestimate undersell undercut undermine underuse underplay mistake misread misquote misspell misuse misplace misjudge mislabel mistime
    misinterpret misunderstand miscalculate misremember misname misspeak misfire mishear misalign confuse muddle mix jumble tangle blur smudge
    smear streak stain contaminate guess assume bluff fudge skate skim skimp scrimp copy paste duplicate borrow
    contradict conflict clash jar distract interrupt intrude obscure hide bury mask drown swamp overwhelm dominate crowd clutter
    weaken dilute detract spoil ruin mar undo break snap bend warp buckle bow twist distort clip peak crackle hum hiss lag freeze crash
    hang glitch loop error deviate deteriorate slide lurch jump switch flip reverse wilt peel flake blister bubble sag
    struggle flounder hesitate falter panic freeze flap fluff botch bungle fumble trail 
    forgot lost fell ran sank broke tore bent stuck split spilt spoilt burnt left came-unstuck vanished
    disappeared evaporate vanish disappear dodge evade sidestep swerve avoid shy hinge guesstimate eyeball wing-it`,
  /** Nouns of error. */
  'fault-thing': `error errors mistake mistakes slip slip-up typo typos misprint misspelling spelling-mistake howler blunder gaffe fault defect flaw weakness
    weaknesses shortcoming limitation drawback snag problem problems trouble issue issues concern concerns hazard risk danger omission gap gaps
    hole holes crack cracks leak leaks drip drips run runs sag sags streak streaks blob lump lumps bump ridge burr burrs spatter undercut
    porosity inclusion misalignment mismatch discrepancy inconsistency contradiction confusion muddle mix-up jumble mess clutter tangle
    fragment fragments run-on run-ons comma-splice splice splices tense-shift dangling-modifier double-negative repetition repetitions waffle padding filler fluff cliché cliche
    cliches jargon slang tic habit overuse overrun overspend shortfall deficit lapse breach violation non-compliance nonconformance
    cross-contamination contamination spill spillage splash smudge smear stain mark blemish bruise scratch dent chip tear snag pull
    pucker puckers puckering crease creases wrinkle bubble bubbles blister void voids cold-joint dry-joint air-lock airlock short-circuit
    crossed-wires trip-hazard obstruction bottleneck delay lag latency hum hiss buzz crackle feedback-loop clipping distortion flicker jitter
    glitch bug bugs crash warning warnings fallacy assumption generalisation over-generalisation bias sweeping-statement stereotype
    guess guesswork estimate approximation afterthought excuse loose-end loose-ends dead-end wobble quibble niggle gripe grumble caveat
    pity shame disappointment let-down downside minus bugbear bone stickler sin no-no comeback accident waiting-to-happen`,
  /** What is asked for in so many words. */
  want: `need needs needed require requires required want wants wanted must should ought deserve deserves lack lacks please pls plz
    necessary essential vital crucial compulsory mandatory advisable expected overdue to-do todo target targets`,
  /** Little or none: as good of errors as it is bad of evidence. */
  little: `nothing nobody none nil neither nowhere few fewer little less least barely scarcely hardly half only merely just single sole lone
    bare void short light gone vanished disappeared`,
  /** What is not there, or not enough of it. */
  absence: `missing absent lacking omitted left-out blank empty awaited pending incomplete unfinished partial
    unlabelled unsigned undated unnamed untitled unreferenced unexplained undefined unanswered unattempted unaddressed uncosted unwritten
    unstated unspecified unmentioned unevidenced unlisted unread unused unfilled unexamined unexplored unresolved unticked uncounted unproofed
    insufficient inadequate scarce sparse shortage shortfall one-sided lost forgotten forgot skipped missed overlooked neglected ignored dropped
    not_there not_shown not_seen not_given not_included not_done not_used not_yet not_enough not_clear not_sure not_labelled not_signed not_stated not_recorded
    not_explained not_mentioned not_evident no_sign_of no_mention no_evidence no_evidence_of no_reference no_references no_date no_signature no_title no_units no_key
    no_scale no_source no_sources no_conclusion no_reason no_detail no_method no_working no_workings no_label no_labels no_log no_record no_example no_examples
    no_attempt no_explanation no_comparison no_link no_page no_proof no_idea no_one nowhere_to_be short_of light_on thin_on lean_on_detail
    nothing_about nothing_on nothing_to_show nothing_from only_one only_two only_three only_half just_one just_two one_only left_blank left_out
    left_off missed_out missing_from yet_to still_to still_no still_needs still_missing nor_is nor_are where_is where_are where's
    as_yet so_far_no not_a_single_source could_not_find couldn't_find can't_find can't_see cannot_see can't_hear couldn't_hear couldn't_see
    can't_tell couldn't_tell can't_read couldn't_read didn't_see haven't_seen yet_to_see waiting_for awaiting`,
  /** Too much of something. */
  excess: `too overly over excessive excessively surplus superfluous unnecessary needless redundant extra overlong overdone overused overkill
    overload overloaded overcrowded overcomplicated overworked repeated repetitive repetition twice thrice again endless endlessly constant
    constantly forever everywhere heavy-handed too_much too_many too_long too_short too_late too_early too_fast too_slow too_low too_high too_thin
    too_thick too_wide too_tight too_loose too_close too_far too_small too_big too_quiet too_loud too_soon too_often too_little too_few too_general
    too_vague all_over all_over_the_place out_of_hand over_the_top way_over way_too well_over far_too much_too rather_too bit_too a_touch_too a_tad_too
    more_than_once yet_again once_again once_more`,
};
