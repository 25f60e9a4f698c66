/** What is said of work that went well. Phrases are joined with `_`; endings are taken off before a word is looked for. */
export const goodWords = {
  /** Qualities. */
  good: `good great excellent brilliant fantastic superb wonderful amazing awesome lovely nice fab fabulous terrific marvellous splendid stunning
    beautiful gorgeous cracking decent grand smashing belting mint lush sound solid fine sublime sumptuous tremendous phenomenal outstanding
    exceptional exemplary remarkable glorious magnificent superior first-class first-rate top-notch top-drawer world-class five-star gold-standard
    textbook faultless flawless immaculate impeccable pristine spotless perfect ideal spot-on bang-on on-point crisp sharp keen clean neat tidy trim
    smart slick sleek smooth seamless even level plumb flush square true straight parallel symmetrical uniform regular consistent steady stable
    snug tight taut firm secure watertight airtight leak-free fault-free error-free defect-free rattle-free streak-free lump-free drip-free
    gap-free bubble-free crease-free blemish-free glossy shiny gleaming sparkling polished silky velvety satin mirror-like glassy lustrous
    golden tender succulent juicy moist fluffy airy light crumbly flaky crunchy tasty delicious flavoursome aromatic fragrant moreish mouth-watering
    appetising scrumptious well-risen well-baked well-seasoned balanced rounded full-bodied vibrant vivid rich bright lively fresh bold striking
    arresting eye-catching dramatic atmospheric evocative moody haunting magical hypnotic mesmerising spellbinding enchanting captivating gripping
    riveting compelling absorbing engaging inviting welcoming warm friendly kind gentle tender-hearted caring compassionate empathetic patient
    calm composed unruffled unflustered unhurried unfazed serene relaxed reassuring soothing confident assured self-assured poised fearless brave
    courageous gutsy plucky daring ambitious adventurous inventive imaginative creative original innovative ingenious inspired resourceful
    clever smart bright intelligent astute shrewd canny perceptive insightful discerning sensitive nuanced subtle sophisticated mature wise sensible
    considered measured judicious thoughtful reflective analytical critical evaluative rigorous thorough meticulous painstaking scrupulous
    precise accurate exact correct right proper apt fitting suitable appropriate relevant pertinent valid reliable dependable trustworthy robust
    sturdy strong powerful forceful punchy muscular convincing persuasive plausible credible believable authentic genuine honest sincere heartfelt
    moving touching poignant affecting stirring uplifting inspiring funny hilarious witty amusing entertaining charming delightful adorable
    elegant graceful stylish classy chic tasteful refined delicate dainty exquisite intricate ornate expressive musical lyrical rhythmic melodic
    tuneful resonant articulate eloquent fluent lucid clear legible readable concise succinct pithy economical snappy coherent cohesive logical
    orderly organised structured methodical systematic disciplined professional businesslike efficient swift brisk prompt punctual timely quick
    nimble agile nifty deft dextrous adept adroit skilful skilled expert masterly accomplished competent capable able proficient versatile
    flexible adaptable responsive attentive alert observant vigilant watchful mindful aware careful cautious safe hygienic sanitary sterile
    comprehensive exhaustive extensive detailed full complete plentiful ample generous abundant informative instructive illuminating enlightening
    helpful useful practical workable usable user-friendly accessible intuitive purposeful effective successful productive fruitful worthwhile
    valuable invaluable impressive commendable admirable praiseworthy laudable creditable memorable unforgettable special rare distinctive
    refreshing pleasing satisfying rewarding enjoyable interesting fascinating intriguing thought-provoking stimulating enthusiastic passionate
    eager energetic dynamic lively spirited animated zesty committed dedicated devoted conscientious diligent industrious hardworking hard-working
    tireless determined tenacious resilient persistent dogged steadfast mature independent self-sufficient proactive cooperative collaborative
    supportive inclusive respectful courteous polite tactful diplomatic discreet considerate well-mannered personable approachable bubbly cheery
    cheerful sunny upbeat natural effortless easy instinctive unforced believable lifelike realistic convincing three-dimensional tactile textured
    layered luminous radiant translucent saturated harmonious complementary coordinated cohesive unified streamlined spacious airy uncluttered
    accessible ergonomic durable hard-wearing economical sustainable thrifty cost-effective profitable viable feasible realistic achievable
    well-chosen well-judged well-made well-built well-argued well-planned well-researched well-timed well-drawn well-observed well-rehearsed
    well-balanced well-shaped well-written well-structured well-organised well-presented well-executed well-prepared well-proportioned well-paced
    well-sourced well-evidenced well-supported well-explained well-designed well-lit well-framed well-cut well-fitted well-finished well-oiled
    beautifully-made hand-finished pin-sharp razor-sharp needle-sharp rock-solid rock-steady bulletproof foolproof ship-shape shipshape tip-top
    spick-and-span job-ready industry-standard industry-ready exam-ready portfolio-ready shop-ready salon-ready restaurant-quality sellable
    saleable marketable publishable printable showroom broadcast-quality studio-quality professional-looking professional-standard grown-up
    wicked sick naughty lit fire banging boss lethal class quality ace bostin proper tidy lush champion canny bonny braw magic mega epic unreal
    insane dope peng belter magnificent masterful unshowy unfussy understated restrained economical chatty conversational personal individual
    distinct bespoke unique fresh-faced alive vital zippy peppy crisp-edged clean-cut clean-lined tight-knit close-fitting bang-up top-class`,
  /** What went well, as a deed of the learner or of the work: any form. */
  'good-deed': `nail ace smash master excel shine sparkle dazzle sing zing pop glow gleam flow glide sail breeze cruise triumph prevail
    succeed achieve accomplish attain earn deserve win score exceed surpass outdo outperform outshine beat improve progress advance
    develop blossom bloom flourish thrive mature grow persevere persist adapt recover cope anticipate spot notice grasp understand demonstrate
    captivate engage charm delight enchant enthral entertain amuse impress wow stun astonish amaze astound move touch inspire uplift convince
    persuade sway reassure comfort soothe calm settle enrich enhance elevate lift deepen strengthen justify substantiate illuminate
    clarify convey capture evoke embody portray manage command control handle deliver execute perform craft sculpt pitch land hit
    resonate balance blend harmonise unify complement cohere gel click tessellate match fit dovetail align hold conquer overcome tackle
    troubleshoot solve resolve diagnose pinpoint deduce identify select choose synthesise integrate embed weave interweave volunteer
    contribute support encourage praise mentor lead chair cooperate collaborate share listen empathise respect protect safeguard
    shone sang flew soar romp storm held`,
  /** Nouns that praise. */
  'good-thing': `flair finesse panache poise aplomb gusto gravitas charm charisma presence warmth wit humour charmer talent gift skill skills
    craftsmanship workmanship artistry mastery prowess dexterity precision accuracy clarity fluency confidence composure maturity insight
    initiative imagination creativity originality integrity empathy compassion kindness patience tact diplomacy professionalism professional
    dedication commitment enthusiasm energy passion determination resilience perseverance grit tenacity stamina courage bravery pride credit
    pleasure joy treat delight triumph success achievement accomplishment breakthrough milestone win winner victory highlight strength strengths
    asset gem jewel diamond star superstar hero heroine legend champion genius natural pro expert artist craftsman maestro virtuoso wizard
    belter cracker corker stunner beauty showstopper showpiece masterpiece masterclass exemplar pinnacle knockout bullseye winner
    rapport teamwork leadership authority ownership autonomy independence promise potential progress improvement leap stride
    understanding grasp command handle eye ear nose instinct feel touch knack sense awareness depth breadth variety range texture polish finish
    sheen shine gloss sparkle magic punch impact oomph muscle bite edge attack drive thrust pace rhythm musicality phrasing projection
    diction articulation timing control balance harmony symmetry consistency care effort thoroughness rigour diligence discipline
    kudos congratulations congrats bravo hooray hurrah wow yay yes cheers applause ovation standing-ovation round-of-applause thumbs-up
    gold-star merit-star praise compliment compliments honour privilege relief comfort breath-of-fresh-air goosebumps shivers`,
  /** What the marker, a client or an audience felt. */
  delight: `delighted pleased proud chuffed thrilled impressed happy glad overjoyed tickled smitten hooked gripped moved touched
    blown-away bowled-over gobsmacked speechless amazed astonished astounded impressed enjoyed enjoy enjoying loved love loving adore adored liked
    like admired admire relished savoured appreciated appreciate valued treasured cherished applauded cheered clapped laughed chuckled giggled
    smiled smiling smile grinned grinning grin beaming beamed raved praised complimented commended recommended congratulated welcomed
    thanked convinced persuaded reassured comforted relaxed entertained charmed captivated engrossed absorbed transported spellbound
    entranced enchanted mesmerised inspired intrigued fascinated interested satisfied content contented settled trusted trusting
    salivating drooling goosebumps shivers gulp wept hungry envious jealous rebooked tipped buzzing made-up over-the-moon`,
};
