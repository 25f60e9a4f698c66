/** Words for changing the work, for what the teacher does, and the small words that turn a sentence. */
export const doingWords = {
  /** What a learner is asked to do to better the work. */
  mend: `add include insert attach append supply provide give state show explain describe define justify support  develop extend expand
    elaborate deepen broaden widen lengthen shorten trim cut prune condense tighten loosen sharpen smooth soften strengthen simplify clarify
    reword rephrase rewrite redraft redo rework revise revisit review recheck check double-check proofread proof-read edit correct fix mend repair amend
    adjust alter change swap replace substitute remove delete omit strip separate split divide merge combine link connect join relate compare contrast weigh
    evaluate analyse assess discuss consider reflect research investigate explore look find locate cite reference quote attribute credit acknowledge
    list number label name title caption annotate date sign initial countersign complete finish fill submit resubmit upload re-upload hand-in
    print save export rename file log record note write draft plan outline sketch draw plot measure weigh calculate convert round estimate
    test retest re-test calibrate zero trial practise rehearse repeat drill learn memorise revise study read re-read ask tell speak talk say
    project slow speed raise lower reduce increase decrease double halve move shift reposition centre align straighten level square clamp brace 
    torque prime sand rub scrape strip clean wipe wash rinse dry sanitise sterilise disinfect sweep vacuum tidy sort stack store cover cap seal
    wrap insulate isolate lock-off earth ground terminate crimp solder braze weld grind file deburr chamfer countersink plane pare chisel
    saw drill tap thread cut-back prick pin tack stitch press iron unpick hem gather season taste chill rest prove knead fold whisk sieve
    blanch sear glaze garnish plate portion boil simmer wear don use avoid stop start begin open close end finish keep hold stand sit
    face turn watch mind remember try aim make ensure let allow bring take put place set pick choose select decide prioritise focus concentrate practice
    experiment vary mix blend tone balance contrast layer frame crop light expose mute pan export-again master bounce encrypt patch
    configure document comment indent refactor debug validate normalise hash feed water mulch weed muck-out groom lunge tack-up rug pick-out
    warm-up cool-down stretch hydrate breathe land bend engage brace tuck spot mark-up count listen hear respond reply wait pause lead guide invite encourage`,
  /** Better than now. */
  better: `better stronger clearer sharper deeper fuller richer wider broader longer shorter tighter looser neater tidier cleaner smoother
    slower quicker faster earlier later sooner higher lower closer nearer further bigger smaller larger thicker thinner lighter heavier softer
    firmer bolder brighter darker warmer cooler louder quieter calmer braver safer simpler easier harder tougher finer crisper fresher
    more most less fewer extra additional another further second third improvement improve improved improving upgrade next nearly almost
    close shy`,
  /** What the teacher has done or will do. */
  'teacher-act': `marked graded moderated assessed annotated commented highlighted circled underlined initialled countersigned uploaded posted
    emailed e-mailed mailed sent popped attached enclosed pinned printed photocopied returned handed-back recorded logged entered updated released
    opened reopened extended booked arranged organised reserved ordered spoken emailing asked invited phoned rang texted messaged
    observed watched listened read re-read skimmed looked checked timed counted measured weighed photographed filmed saved kept stored left
    will'll shall going_to i've i'll i'm we've we'll we're i_have i_will i_am i_was i_watched i_saw i_read i_marked i_looked i_sat i_timed i_counted
    i_checked i_listened i_observed i_visited i_put i_left i_sent i_popped i've_put i've_left i've_sent i've_marked i've_added i've_popped i've_uploaded
    i've_attached i've_highlighted i've_circled i've_put_a i_have_annotated my_notes my_comments my_feedback my_marks marked_by assessed_by
    observed_by dictated typed transcribed voice-note voice_note apologies sorry_for_the sorry_about_the bear_with`,
  /** Turning from one to the other. */
  contrast: `but however although though yet whereas while albeit nevertheless nonetheless still conversely instead otherwise except despite
    notwithstanding tho even_so that_said having_said_that then_again on_the_other_hand on_the_downside on_the_plus_side at_the_same_time
    all_the_same mind_you by_contrast rather_than apart_from other_than as_opposed_to if_anything in_spite_of but_then only_that save_for`,
  /** Softening. */
  hedge: `perhaps maybe possibly might could may seem seems seemed appear appears appeared probably arguably presumably slightly somewhat rather
    fairly quite almost nearly mostly largely mainly partly occasionally sometimes often usually generally tend tends tended suppose wonder
    wondering suggest suggestion feel feels felt think thought guess reckon hope hoping wish ideally preferably potentially
    a_bit a_little a_tad a_touch kind_of sort_of i_think i_feel i_suspect i_wonder i_suppose i_reckon as_if as_though it_would_be it_might_be`,
  /** Always, all of it: goes with praise of habits. */
  throughout: `throughout always every each all both whole entire entirely completely fully totally wholly consistently constantly invariably
    everywhere everything everyone anytime already beforehand before_and_after between_clients between_customers every_time at_all_times
    each_time on_time on_arrival all_the_way without_fail start_to_finish from_the_start from_the_off straight_away immediately
    instantly promptly correctly properly safely securely accurately carefully clearly well nicely neatly evenly smoothly calmly confidently`,
  very: `very really so such truly genuinely hugely massively incredibly extremely especially particularly exceptionally remarkably
    wonderfully beautifully absolutely utterly thoroughly deeply highly seriously properly dead bang well pure proper mega super ever real
    visibly noticeably markedly strikingly refreshingly pleasingly impressively surprisingly unusually admirably commendably`,
  not: `not no never none nothing nobody nowhere neither nor cannot can't cant couldn't couldnt don't dont doesn't doesnt didn't didnt isn't isnt
    aren't arent wasn't wasnt weren't werent haven't havent hasn't hasnt hadn't hadnt won't wont wouldn't wouldnt shouldn't shouldnt mustn't
    needn't ain't without barely hardly scarcely rarely seldom nowt`,
};
