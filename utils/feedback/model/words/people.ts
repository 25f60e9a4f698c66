/** People, their lives, and what is arranged with them. */
export const peopleWords = {
  audience: `client clients customer customers guest guests diner diners audience audiences reader readers listener listeners viewer viewers user users
    resident residents patient patients service-user service-users child children toddler toddlers baby babies parent parents pupils class panel judges
    judge examiner examiners moderator verifier employer employers supervisor manager foreman gaffer boss chef head-chef sous team crew
    colleagues colleague staff visitors public passenger passengers horse pony dog cat animal animals model models interviewer
    room house crowd everyone anyone somebody someone stranger mentor assessor inspector buyer investor`,
  kin: `mum mam mom mother dad father nan nana nanna gran granny grandma grandad grandpa grandmother grandfather brother sister sibling siblings uncle
    aunt auntie aunty cousin husband wife partner boyfriend girlfriend ex fiancé stepdad stepmum stepfather stepmother son daughter
    kids little-one little-ones family families relatives foster carer carers guardian housemate flatmate landlord best-friend in-laws
    your_mum your_dad your_nan your_gran your_brother your_sister your_family your_partner your_baby your_little_one your_daughter your_son at_home`,
  health: `health ill illness unwell poorly sick sickness injury injured hurt pain painful ache sore headache migraine migraines asthma inhaler
    diabetes diabetic insulin epilepsy epileptic seizure seizures fit fits allergy hospital surgery surgeon operation op ward a&e gp doctor nurse
    physio physiotherapist consultant dentist scan x-ray medication meds tablets pills antidepressants prescription treatment chemo
    diagnosis diagnosed disability disabled wheelchair crutches plaster-cast pregnant pregnancy miscarriage maternity dyslexia dyslexic
    dyspraxia dyscalculia adhd autism autistic asd ehcp senco overlay overlays hearing-aid stammer condition recovery recovering mend fatigue
    exhausted exhaustion tired tiredness sleep sleeping insomnia nights eating appetite weight bereaved bereavement grief grieving funeral loss
    on_the_mend under_the_weather signed_off sick_note fit_note extra_time rest_breaks access_arrangements back_on_your_feet get_well`,
  feelings: `worry worried worries worrying anxious anxiety stress stressed stressful overwhelmed upset tearful tears cry crying cried low down sad
    unhappy lonely isolated withdrawn angry anger frustrated afraid scared frightened nervous nerves panic-attack panic depressed depression suicidal
    self-harm self-harming hopeless ashamed embarrassed struggling struggle cope coping burnout burnt-out fed-up homesick mood wellbeing
    well-being motivation not_yourself yourself_lately quiet_lately be_kind_to go_easy look_after take_care_of_yourself
    hard_time tough_time difficult_time rough_time rough_patch hard_week tough_week a_lot_on lot_on_your_plate a_lot_going_on going_through
    sorry_to_hear sorry_for_your thinking_of_you here_if_you my_door is_always_open you_are_not_alone talk_to_someone someone_to_talk`,
  /** What calls for care whatever is said of it. */
  care: `safeguarding dsl welfare counsellor counselling counselor therapist therapy pastoral chaplain chaplaincy samaritans childline helpline refuge
    abuse abused abusive bullying bullied bully harassment harassed assault assaulted violence violent threat threatened bruise bruises bruising scars
    scar drugs cannabis weed alcohol drunk drinking hungover smelt addiction gambling overdose police arrested arrest court probation solicitor
    custody tag prison bail visa visas immigration asylum refugee deportation passport home-office settled-status homeless hostel eviction evicted rent debt
    debts loan loans payday bursary hardship foodbank food-bank benefits universal-credit afford money wages skint broke
    faith religion religious ramadan eid fasting fast prayer prayers mosque church temple hijab turban sabbath lent iftar gender trans transition
    pronouns sexuality gay lesbian coming-out plagiarism plagiarised plagiarise malpractice misconduct collusion cheating cheat turnitin
    similarity chatgpt ai-generated ai-written copilot gemini disclosure disclosed confided confidential confidence privately in_private in_confidence
    quiet_word between_us between_you_and_me someone_else someone_else's another_learner another_student's another_learner's your_own_work
    own_words word_for_word identical_to same_as extenuating mitigating mitigation circumstances special_consideration reasonable_adjustment
    reasonable_adjustments student_services student_support support_worker social_worker key_worker youth_worker early_help food_bank
    hardship_fund free_meals travel_costs personal_circumstances home_situation living_with moved_out sofa_surfing lazy rude attitude
    immature aggressive disrespectful behaviour attendance hygiene smell odour careless_person`,
  arrangement: `room rooms slot slots appointment appointments drop-in drop-ins tutorial tutorials meeting meetings workshop workshops session sessions
    lesson lessons class lecture register timetable timetabled calendar portal moodle teams canvas onedrive sharepoint padlet inbox email e-mail
    link folder shared-drive locker pigeonhole tray office reception library canteen refectory car-park minibus trip visit coach bus
    letter letters consent-slip slip deposit payment kit-list bring collect pick-up drop-off open-evening open-day parents-evening interview
    enrolment results-day half-term half_term christmas easter summer holiday holidays reading-week enrichment key keys whiteboard
    see_you see_me pop_in pop_by come_and_see drop_in catch_up let_me_know give_me_a email_me speak_to_me find_me ask_me any_questions
    get_in_touch happy_to_talk happy_to_help in_my_office in_room we_will_look we'll_look we'll_go we'll_talk we_can_talk in_class in_lesson
    in_the_lesson on_monday on_tuesday on_wednesday on_thursday on_friday next_week next_lesson next_session next_term tomorrow this_afternoon`,
  time: `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri january february march april may june july august
    september october november december jan feb mar apr jun jul aug sep sept oct nov dec today tomorrow yesterday tonight morning afternoon evening noon midday
    midnight week weeks fortnight month months term year day days hour hours minute minutes mins deadline deadlines date dates due resubmission extension
    window by_monday by_tuesday by_wednesday by_thursday by_friday by_the_end end_of_term end_of_week end_of_the_week no_later_than`,
  outcome: `pass passed passes merit distinction fail failed refer referred referral resubmit resit credit credits grade grades graded mark marks score scored
    percent level band boundary criterion criteria p1 p2 p3 m1 m2 m3 d1 d2 d3 ac lo achieved awarded met unmet partially-met working-towards
    competent not-yet-competent nyc standard threshold total overall result results outcome provisional final near-miss borderline
    first 2:1 2:2 third satisfactory rag amber green red secure developing emerging expected exceeding`,
  greeting: `hi hiya hello hey dear morning afternoon evening alright cheers thanks thank ta regards best bye ta-ta cya peace yours sincerely love
    x xx right ok okay so well now um er erm uh mate pal lad lads lass hun babe bro darling chaps folks guys all everybody welcome enjoy
    happy_new good_luck best_wishes kind_regards many_thanks see_you_soon have_a_good have_a_great have_a_lovely good_morning good_afternoon`,
};
