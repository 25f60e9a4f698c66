/** Turns of phrase that praise, words joined with `_`. */
export const goodPhrases = {
  'good-phrase': `held_the_room had_the_room owned_the_room owned_the_stage hold_the_room had_us_all had_me_hooked kept_me_reading couldn't_put_it_down
    couldn't_fault could_not_fault can't_fault cannot_fault hard_to_fault nothing_to_fault nothing_to_add nothing_to_change nothing_to_correct
    no_faults no_fault no_errors no_complaints no_corrections no_issues no_problems no_leaks no_gaps no_drips no_waste no_prompting no_notes
    not_a_drop not_a_mark not_a_gap not_a_word_wasted not_a_single not_one_slip not_once never_once without_prompting without_being_asked without_help
    without_a_hitch without_fuss without_fault without_hesitation without_missing unprompted unaided unasked by_yourself off_your_own_bat
    on_the_money on_the_button on_the_nose on_the_nail hit_the_nail hits_the_nail hit_the_mark hits_the_mark hit_the_spot hits_the_spot hit_the_brief
    bang_on spot_on dead_on dead_right dead_level dead_straight dead_square bang_to_rights right_on to_the_letter to_a_t to_a_tee to_perfection
    to_the_penny to_the_millimetre to_the_second to_the_minute to_the_gram to_spec to_size to_standard to_a_high_standard above_and_beyond
    over_and_above beyond_the_brief beyond_what ahead_of_the_game ahead_of_schedule ahead_of_time ahead_of_where in_good_time with_time_to_spare
    with_ease with_care with_confidence with_real with_such with_style with_flair with_pride first_time first_go first_attempt at_the_first
    hats_off hat_off take_a_bow take_my_hat fair_play well_played well_done good_work good_job great_job nice_one nice_work good_stuff good_going
    great_stuff top_marks full_marks top_work top_job top_effort big_tick tick_tick thumbs_up pat_on_the_back gold_star round_of_applause
    keep_it_up keep_this_up keep_going keep_up carry_on more_of_the_same more_like_this long_may_it don't_change_a_thing wouldn't_change_a_thing
    wouldn't_change i'd_hire i'd_employ i'd_pay i'd_buy i'd_order i'd_eat i'd_trust i'd_let_you would_hire would_employ would_trust happily_pay
    happily_eat could_sell could_be_sold could_teach fit_for_a fit_to_sell good_enough_to_eat good_enough_to ready_for_work ready_for_industry
    worthy_of worth_keeping worth_framing worth_waiting_for a_credit_to a_joy_to a_pleasure_to a_treat_to a_delight_to a_privilege_to an_asset_to
    a_natural a_real_eye a_good_eye an_eye_for a_feel_for a_good_ear an_ear_for safe_pair_of_hands safe_hands steady_hand steady_hands
    light_touch deft_touch nice_touch lovely_touch clever_touch good_grasp firm_grasp sure_grasp strong_grasp clear_grasp sound_grasp good_command
    full_of full_of_life bursting_with packed_with brimming_with alive_with rich_in come_alive comes_alive came_alive leaps_off jumps_off sings_off
    comes_across_well comes_through_loud reads_well reads_beautifully reads_like_a sits_well sits_nicely sits_beautifully hangs_together
    hangs_well holds_together holds_up holds_its_own stands_up stands_out stood_out speaks_volumes speaks_for_itself says_it_all
    works_well works_a_treat worked_a_treat works_beautifully went_well went_down_well going_well paid_off pays_off paying_off came_good
    comes_together came_together coming_together fell_into_place coming_on come_on come_a_long_way come_along leaps_and_bounds night_and_day
    world_of_difference made_all_the_difference makes_all_the_difference makes_the_difference made_my_day made_me_smile made_me_laugh made_me_cry
    made_me_think made_me_want made_me_hungry made_me_jump made_me_feel kept_me stopped_me_in got_me took_my_breath gave_me goose_bumps lump_in
    hairs_on_the brought_a_tear brought_a_lump brought_the_house in_stitches edge_of_my_seat bowled_me_over blew_me_away knocked_it_out knocked_me
    nailed_it smashed_it aced_it cracked_it bossed_it owned_it pulled_it_off pulled_off got_it you've_got_it you_get_it got_the_hang
    second_nature second_to_none head_and_shoulders cut_above a_cut_above in_a_class best_yet best_so_far best_work best_i best_in best_of
    one_of_the_best among_the_best better_than_most better_than_mine better_than_many rarer_than few_manage hardly_anybody most_people_don't
    most_miss most_students_miss many_forget others_missed half_the_group unlike_most which_is_rare not_everyone
    exactly_what exactly_right exactly_as exactly_how just_right just_what just_as just_the_ticket just_the_job as_it_should as_they_should
    as_a_professional like_a_pro like_a_professional like_clockwork like_a_dream like_silk like_glass like_butter like_a_glove like_a_charm
    like_an_expert like_a_seasoned like_someone_who clean_as_a_whistle neat_as_a_pin sharp_as_a bright_as good_as_gold good_as_any
    solid_as_a straight_as_a smooth_as flat_as_a light_as_a right_as_rain right_first_time every_time each_time at_every_stage throughout
    from_start_to_finish start_to_finish from_beginning_to_end all_the_way every_step box_ticked boxes_ticked ticks_every every_box ticks_all
    in_every_respect in_full in_order in_place in_date in_sequence in_the_right_order in_proportion in_control in_command in_tune in_time
    in_character in_register in_house_style well_within within_tolerance within_limits within_spec within_budget under_budget under_pressure
    cool_head calm_under kept_calm kept_your_cool kept_your_head kept_your_nerve kept_a_cool held_your_nerve held_your_own stayed_calm
    thought_on_your_feet took_the_lead took_charge took_time took_care took_pride took_ownership took_the_trouble took_on_board taken_on_board
    acted_on listened_to took_my_advice learnt_from learned_from built_on went_the_extra extra_mile put_the_hours put_in_the dug_in dug_deep
    stuck_at_it stuck_with_it never_gave_up bounced_back turned_it_around turned_a_corner raised_your_game raised_the_bar upped_your_game
    set_the_tone set_the_bar set_the_scene set_the_standard sets_the_scene draws_me_in draws_the_reader draws_us_in drew_me_in pulls_me_in
    pulls_the_reader hooks_the_reader invites_the paints_a_picture feels_real feels_alive rings_true sounds_like_you your_own_voice
    your_voice_comes shows_real shows_good shows_clear shows_you shows_that_you shows_understanding shows_thought shows_care shows_maturity
    you_clearly you_obviously you_really you_know_your know_your_stuff knows_his_stuff knows_her_stuff knew_your_stuff did_your_homework
    done_your_homework time_and_trouble time_and_care clearly_enjoyed clearly_thought clearly_understand obviously_worked obviously_put
    easy_to_follow easy_to_read easy_to_use easy_to_see easy_to_understand easy_on_the pleasure_to_read joy_to_read good_to_see great_to_see
    nice_to_see lovely_to_see good_to_hear pleased_to_see so_proud very_proud more_than_enough more_than_meets more_than_capable plenty_of
    thank_you_for_your_effort thanks_for_the_effort real_progress huge_progress big_improvement massive_improvement vast_improvement such_an
    what_a what_an such_a no_mean_feat no_small_feat quite_a_feat some_achievement real_achievement something_special the_real_deal the_best_bit
    my_favourite favourite_part favourite_line the_highlight star_of_the high_point the_strongest the_cleanest the_neatest the_tidiest
    the_sharpest the_best credit_where due_credit lovely_job proper_job sorted_that no_drama no_bother no_fuss job_done done_and_dusted
    loved_the love_the love_how loved_how liked_the liked_how like_the_way like_how enjoyed_the enjoyed_reading admire_the applaud_the
    appreciated_the impressed_by impressed_with taken_with struck_by sold_me won_me_over you_had_me one_happy happy_customer happy_client
    asked_for_you asked_for_seconds went_back_for clean_plate clean_plates plate_came_back wants_you_back offered_you rebooked_with
    chef's_kiss mic_drop job_well_done money_well_spent time_well_spent effort_shows practice_shows hard_work_shows it_shows and_it_shows`,
};
