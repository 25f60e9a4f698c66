/** Turns of phrase in which something is wrong, or wanted, words joined with `_`. */
export const faultPhrases = {
  'fault-phrase': `all_over_the_place all_over_the_shop went_walkabout gone_walkabout went_astray gone_astray went_missing gone_missing went_wrong
    goes_wrong gone_wrong going_wrong went_sideways went_pear goes_off went_off gone_off went_flat fell_apart falls_apart fell_flat falls_flat fell_short
    falls_short falls_down falls_off fell_off falling_off fell_over ran_out runs_out run_out_of ran_away runs_away ran_over runs_over runs_on
    ran_on ran_into tails_off tailed_off trails_off trailed_off peters_out petered_out drops_off dropped_off drags_on drags dried_up loses_its
    loses_its_way lost_its_way lost_the_thread loses_the_thread lost_me loses_me lost_you lost_marks loses_marks cost_you costs_you costing_you
    let_you_down lets_you_down lets_it_down lets_down let_down let_the_side lets_the_side lets_this_down lets_the_job_down holding_you_back
    holds_you_back holding_it_back gets_in_the_way got_in_the_way getting_in_the_way stopping_you stops_you stopped_you kept_you_from keeps_you_from
    falls_between off_the_mark off_topic off_task off_point off_the_point off_the_pace off_balance off_centre wide_of_the_mark beside_the_point misses_the_point missed_the_point
    missed_a_trick missed_a_chance missed_opportunity misses_a_trick misses_the_mark missed_the misses_out miss_out by_eye by_guesswork by_hand_only
    at_a_guess guessed_at out_by out_of_date out_of_order out_of_sequence out_of_square out_of_plumb out_of_level out_of_line out_of_true
    out_of_tune out_of_time out_of_focus out_of_place out_of_scope out_of_reach out_of_nowhere out_of_breath on_the_short_side on_the_thin_side on_the_heavy_side
    on_the_low_side on_the_high_side on_the_dry_side on_the_weak_side on_the_slow_side a_bit a_bit_of_a a_little a_little_bit a_tad a_touch a_shade a_smidge
    slightly rather somewhat kind_of sort_of more_or_less half_hearted half_a_job hit_and_miss touch_and_go up_and_down come_and_go comes_and_goes
    here_and_there in_places in_parts in_the_wrong the_wrong the_wrong_way wrong_way_round back_to_front upside_down inside_out wrong_end wrong_side wrong_place
    wrong_word wrong_order wrong_unit wrong_units wrong_size wrong_date wrong_form wrong_tense mixed_up mixes_up muddled_up mixing_up got_confused
    gets_confused confused_with jumps_about jumps_around jumps_from switches_between slips_into slips_between slipped_into drifts_into drifts_off
    drifts_from drifted_into wanders_off strays_from strays_into creeps_in crept_in crept_into creeping_in sneaks_in has_crept turns_into turned_into
    came_unstuck come_unstuck comes_unstuck came_loose came_off came_away comes_away came_apart come_apart rather_than instead_of as_opposed_to
    in_place_of other_than should_be should_have should_have_been should_read ought_to ought_to_have ought_to_be would_have_been could_have could_have_been
    could_be might_have might_be better_to would_be_better would_be_stronger would_make would_help would_lift would_earn would_have_earned
    needs_to need_to needs_a needs_an need_a needs_more need_more needs_some needs_work needs_another needs_doing wants_a wants_to_be wants_more in_need_of
    crying_out_for cries_out_for calls_for asks_for asking_for demands_a deserves_more deserves_a would_benefit could_do_with can_do_with room_for room_to
    room_for_improvement next_time in_future from_now_on going_forward another_time before_you before_the_next before_your_next for_next_time next_step
    next_steps work_on working_on focus_on concentrate_on think_about have_a_think think_of look_at look_again look_into look_up look_out_for have_a_look have_a_go have_another
    go_back go_over go_through go_further go_deeper go_and come_back_to get_into_the_habit get_used_to get_rid_of make_sure be_sure be_careful be_more take_care_with
    take_care_to take_out take_more take_another try_to try_and try_not try_using try_adding aim_to aim_for watch_out watch_the watch_your watch_for mind_the mind_your
    keep_an_eye keep_your keep_the beware_of remember_to don't_forget do_not_forget not_to_forget bear_in_mind consider_how consider_the consider_what how_about what_about what_if why_not
    is_it_worth it_is_worth worth_adding worth_checking worth_a worth_looking may_want_to might_want_to you_could you_might you_should you_must you_need you'll_need
    you_have_to has_to_be have_to_be must_be must_have i'd_like i'd_like_to_see i_would_like i_want_to_see i_want_you i_need_you i_need_to_see i'd_want i'd_suggest i_suggest i'd_expect
    i_expected i_was_expecting i_was_hoping i_hoped i'd_hoped i_wanted i_was_looking_for we_need we_want if_you if_only had_you unless_you until_you
    not_quite not_really not_always not_all not_entirely not_fully not_yet not_far_enough not_much not_the_same not_as not_very not_so not_in not_on not_at
    isn't_quite doesn't_quite aren't_quite don't_quite doesn't_yet isn't_yet isn't_enough aren't_enough doesn't_follow does_not_follow doesn't_work does_not_work doesn't_add doesn't_match
    do_not_match does_not_match don't_match at_odds_with contradicts_your the_only_thing the_one_thing one_thing one_snag one_niggle only_thing only_niggle
    my_only my_one main_thing main_issue biggest_thing big_one the_trouble_is the_problem_is the_issue_is the_thing_is thing_is the_snag
    the_catch the_weak_link weak_spot weak_point weakest_part weakest_link poor_relation achilles_heel room_left more_to_say more_needed more_on more_of_a
    more_detail more_depth more_evidence more_examples more_explanation more_care more_practice more_time more_about more_than_one even_more even_better
    less_of less_is_more fewer_words a_second_source one_more another_source another_example at_least_two at_least_one at_least_three a_couple_more
    far_from nowhere_near short_by under_by over_by over_time over_length over_the_word under_length under_the_word way_off miles_off a_mile_off
    makes_it_hard made_it_hard hard_to_read hard_to_follow hard_to_see hard_to_hear hard_to_tell difficult_to_follow difficult_to_read impossible_to
    tricky_to_follow struggled_to i_struggled_to had_to_guess had_to_hunt had_to_read_twice made_me_wince made_me_nervous made_me_wonder worries_me worried_me bothered_me
    puzzled_me puzzled_by i_wonder i_wondered i'm_not_sure i_am_not_sure i'm_not_convinced unconvinced not_convinced i_missed i_lost_track one_could
    tells_me_little tells_me_nothing says_nothing says_little tells_us_nothing adds_nothing adds_little never_mentioned never_mentions never_explained never_explains never_says never_said
    never_returns never_appears never_used never_came never_checked never_asked you_never you_forgot you_missed you_left you_skipped you_didn't you_did_not
    you_haven't you_have_not you_hadn't you_don't you_do_not wasn't_done wasn't_used weren't_used wasn't_checked wasn't_there isn't_there aren't_there hasn't_been haven't_been
    has_not_been was_not were_not was_never were_never still_to_do to_do to_be_done to_be_added to_be_completed to_finish to_follow to_redo
    accident_waiting asking_for_trouble someone_could lose_a_hand lose_a_finger lose_marks lose_the would_fail will_fail could_fail would_get_you_sacked`,
};
