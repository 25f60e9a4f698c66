const words = (text: string): string[] => text.trim().split(/\s+/);

/** Words that praise by themselves, by what they speak of. Matched whole, in any case. */
export const praiseWords: Record<string, string[]> = {
  general:
    words(`good great excellent brilliant fantastic superb wonderful amazing awesome exceptional
    lovely nice nicely super fab fabulous terrific marvellous splendid stunning beautiful beautifully gorgeous cracking
    decent honest honestly gracefully tremendous phenomenal incredible incredibly remarkable remarkably magnificent glorious sublime epic belting cracking lush mint quality special
    textbook masterclass showstopper knockout winner legend bravo bullseye ace top-notch first-class first-rate smashing bravo stellar delightful wow yay hooray hurrah superbly brilliantly`),
  quality:
    words(`strong strongly solid thorough thoroughly careful carefully detailed comprehensive clear clearly
    neat neatly tidy tidily crisp sharp smooth smoothly clean cleanly precise precisely accurate accurately correct correctly
    valid relevant logical logically coherent coherently concise succinct fluent fluently confident confidently
    effective effectively efficient efficiently appropriate appropriately suitable suitably successful successfully
    creative creatively imaginative original insightful perceptive thoughtful thoughtfully mature sensitive sensitively articulate
    eloquent convincing persuasive compelling engaging engaged enjoyable interesting impressive impressively
    professional professionally skilful skilfully skilled competent competently capable assured consistent
    consistently well-organised well-structured well-written well-presented organised structured reflective analytical
    evaluative ambitious sophisticated vivid rich varied vibrant striking bold fresh delicious tasty tender succulent
    golden glossy evenly flush plumb square secure watertight robust secured spotless immaculate immaculately
    pristine flawless flawlessly faultless perfect perfectly ideal strength strengths genuine punctual reliable conscientious
    diligent diligently hard-working industrious motivated enthusiastic enthusiastically patient caring compassionate
    respectful courteous helpful safe safely hygienic methodical methodically systematic systematically resourceful
    relaxed relaxing calm calmly warm warmly natural naturally seamless seamlessly slick elegant elegantly graceful gracefully punchy
    gripping witty funny moving poignant powerful powerfully tasteful effortless effortlessly fearless brave courageous sensible wise considered
    nuanced prompt promptly comfortable valued fitting apt memorable energetic playful charming charismatic attentive attentively alert gentle
    gently polite politely tactful tactfully cheerful cheerfully supportive cooperative proactive dedicated determined resilient
    committed distinctive atmospheric legible readable accessible worthwhile sharp-eyed purposeful purposefully secure
    inventive innovative authentic rounded balanced lively tidy pleasing pleasingly commendable admirable exemplary`),
  doing:
    words(`shines shine nailed aced smashed mastered excelled excel excels improved progress progressed improvement
    sings zings pops dazzles agrees balances passes impresses persevered perseverance satisfied happy highly impressed pleased delighted proud thrilled chuffed enjoyed achieved congratulations congrats kudos thanks-for-effort
    stretched exceeded exceeds surpassed grasped grasps sparkles flair finesse pride credit pleasure treat joy triumph
    asset talent talented natural`),
  richer:
    words(`adroit adroitly adept adeptly astute astutely well-paced deft deftly dextrous dexterous poised lucid lucidly
    cogent cogently incisive ingenious ingeniously ingenuity inspired inspiring intelligent intelligently
    intuitive intuitively masterful masterfully masterly meticulous meticulously painstaking painstakingly
    refreshing refreshingly rigorous rigorously rigour scrupulous scrupulously spirited stylish stylishly subtle
    subtly tenacious tenaciously tenacity thought-provoking touching unflappable uplifting versatile well-chosen
    well-judged well-made well-built well-argued well-planned well-researched well-timed well-drawn well-observed
    well-read well-rehearsed well-lit well-cut well-balanced well-shaped well-earned sumptuous sterling stupendous
    sensational spectacular dazzling mesmerising hypnotic enchanting evocative arresting accomplished
    authoritative captivating chic classy daring delicately delectable dependable diplomatic discerning dynamic
    empathetic empathy enterprising entertaining enthralling exquisite exquisitely expressive expressively
    expertly generous generously gifted hilarious humane illuminating immersive impeccable impeccably impactful
    inclusive informative inviting judicious judiciously keen likeable luminous marvellously mouthwatering
    noteworthy orderly peerless pin-sharp poetic praiseworthy profound quirky radiant razor-sharp riveting
    self-assured sincere sincerely sleek snappy soulful stand-out standout stirring studious swift swiftly
    trustworthy unfussy unhurried unrivalled welcoming wittily wit world-class zesty zingy sweetly sweet crafted
    craftsmanship panache poise aplomb gusto gravitas charm dedication initiative insight imagination artistry
    mastery prowess professionalism integrity kindness patience compassion rapport dexterity cracker corker gem
    belter beauty stunner showpiece superstar hero genius clever cleverly cheery chirpy bubbly plucky gutsy sparky
    canny bonny dapper spruce spick-and-span ship-shape shipshape tip-top foolproof bulletproof rock-solid
    spotlessly gleaming sparkling shining truthful truthfully vigilant wholehearted wholeheartedly thriving
    flourishing blossoming believable gorgeously handsome handsomely lovingly cohesive cohesively fluid fluidly
    rhythmic maturity assurance sleuthing courage courageously bravery resilience determination enthusiasm
    eagerness eager willing willingly wholesome dreamy heavenly scrumptious yummy moreish crunchy velvety silky
    admirably ably capably nimble nimbly nifty savvy streetwise switched-on quick-thinking level-headed
    clear-headed big-hearted hard-hitting eye-catching heart-warming heartfelt jaw-dropping goosebumps`),
};

/** Words of work done, that praise mildly when said of the learner: "you have explained". */
export const accomplishments =
  words(`checked communicated demonstrated explained identified described shown demonstrated used included applied analysed evaluated
  compared discussed considered linked covered produced created completed presented organised structured chosen selected
  researched supported justified given provided made written worked met addressed responded developed outlined
  summarised referenced labelled drawn built listed named planned tested recorded followed understood kept thought
  captured handled carried managed answered set taken put found defined reflected gathered balanced fitted measured
  remembered acted got picked pulled brought added fixed listened engaged settled shared communicated supplied showed took gave
  wrote kept thought found drew chose understood`);
