/** Nouns of the work itself, of every area a college teaches. They say only that the remark is about the work. */
export const craftWords = {
  made: `weld welds bead beads root toe toes fillet butt lap tack tacks fit-up gas-flow electrode torch coupon plate joint joints mortise mortice tenon
    haunch dovetail halving rebate housing mitre bevel bevels shoulder cheek wedge dowel biscuit frame door doors hinge hinges lock architrave skirting
    stud partition stair newel rafter purlin truss joist noggin batten lining sill brick bricks block blocks bed perp perps course courses
    mortar pointing quoin lintel cavity tie ties dpc bond stretcher header soldier footing screed plaster skim coat float render bead arris
    reveal ceiling wall walls floor tile tiles grout adhesive spacer trim paint primer undercoat topcoat emulsion gloss brush roller masking wallpaper seam
    pattern pasteboard pipe pipes pipework copper compression elbow tee olive flux solder valve radiator boiler cylinder cistern trap waste
    flush tap washer gasket flue vent condensate lagging circuit circuits cable cables conductor conductors core cores gland trunking conduit
    containment socket switch spur rcd mcb rcbo fuse consumer-unit board termination terminations polarity continuity insulation-resistance zs earth
    bonding meter probe tester multimeter engine gearbox clutch flywheel brake brakes disc discs pad pads caliper slider wheel nut nuts bolt bolts
    torque tyre tyres tread axle suspension damper spring bush exhaust manifold injector plug plugs coil battery alternator starter belt
    coolant hose filter sump dipstick bearing bearings shaft gear gears key keyway thread threads bore lathe chuck tool toolpost
    mill cutter feed swarf datum vernier micrometer gauge dial tolerance fit clearance section elevation isometric
    dimension dimensions centre-line circuit-board resistor capacitor transistor led relay sensor plc ladder pneumatic hydraulic 
    dough bread loaf crumb crust sponge cake pastry filling icing piping sauce roux stock soup jus mayonnaise custard meringue
    mousse jelly ganache tempering fish chicken beef lamb pork steak veg vegetables carrots potatoes mash chips rice pasta
    risotto salad dressing seasoning salt pepper garnish plate plates plating portion portions mise-en-place board knife knives pan oven fridge
    temperature temperatures menu starter main dessert tray service table tables cutlery glassware napkin napkins wine coffee foam
    hair section sections sectioning parting fringe layer layers baseline guideline graduation bob perm rod rods roller rollers tint bleach toner foil foils
    roots ends blow-dry brush curl curls colour shade developer scalp shampoo basin gown towel cape nail nails cuticle cuticles
    sidewall free-edge polish gel acrylic buffer file lash lashes brow brows patch-test skin cleanse mask massage effleurage
    petrissage tapotement makeup foundation contour blend lip lips eyeliner couch bolster spatula spatulas hem hems seam seams zip zips dart
    darts pleat pleats collar cuff bodice sleeve toile grain stitch stitches overlock lining facing buttonhole fabric`,
  performed: `scene scenes act line lines cue cues character voice accent gesture gestures posture stance eyeline blocking entrance exit prop props
    set costume lighting rig gel monologue duologue dialogue script play song verse chorus bridge intro outro drop hook riff
    melody harmony chord chords bassline beat kick snare hi-hat tempo bpm bar bars key pitch intonation tuning breath breathing dynamics
    articulation bow bowing fingering pedal reverb eq compression mix mixdown master vocal vocals stem stems track tracks arrangement automation
    sample fade motif plié turn turns jump jumps landing landings extension footwork canon unison phrase formation floorwork
    focus alignment technique routine warm-up cool-down drill passing dribble serve backhand forehand squat lift plank rep reps set
    heart-rate session-plan coaching demonstration whistle team-talk shot shots framing composition exposure iso aperture shutter
    depth-of-field focus-pull white-balance cut cuts edit timeline transition storyboard shot-list camera tripod pan mic boom dialogue-track
    footage sequence montage soundtrack animation keyframe mesh texture walk-cycle sprite level-game logo
    typeface font fonts kerning leading grid layout palette colour-palette margin margins thumbnail thumbnails mock-up artboard brushwork
    tone tones line-weight perspective shading proportion proportions negative-space glaze clay pot pots rim base handle kiln print
    lino etching screen-print sketchbook sketch sketches drawing drawings painting sculpture installation horse headcollar girth rein reins saddle
    bridle hoof frog stable bedding haynet hay feed rug lunge canter trot halt groom kennel cage enclosure vivarium substrate ration
    wound bandage muzzle handling border hedge lawn shrub shrubs perennial perennials bulb seedling seedlings cutting cuttings compost
    mulch spade fork secateurs pruning graft soil ph weeds turf tree trees chainsaw fell knot knots rope ropes anchor harness
    helmet activity activities circle-time carpet-time story puppet puppets nappy snack ratio key-person observation observations eyfs care-plan
    bed-bath hoist sling commode mar medication-round hand-hygiene hand-washing apron gloves handover`,
  written: `essay report assignment task answer answers question paragraph paragraphs sentence sentences introduction intro conclusion summary abstract
    discussion method methodology results findings analysis evaluation section sections chapter chapters heading headings subheading subheadings title titles title-page contents page pages
    page-numbers footnote footnotes appendix appendices bibliography reference references referencing citation citations harvard quote quotes
    quotation quotations source sources evidence example examples case-study literature-review thesis argument arguments counter-argument claim claims point points
    theory theories theorist concept definition definitions vocabulary vocab terminology term terms spelling spellings punctuation grammar comma
    commas apostrophe apostrophes full-stop full-stops capital capitals capital-letter semicolon colon tense tenses verb verbs noun adjective adverb
    pronoun article articles preposition plural singular agreement syntax word-order clause tone handwriting proofreading
    word-count wordcount structure layout presentation slides slide poster leaflet flyer memo blog log logbook log-book diary journal
    portfolio witness-statement statement statements reflection reflective-account action-plan plan schedule timeline gantt chart charts graph graphs axis axes
    figure figures diagram diagrams map sketch-map scale caption captions label labels legend title-block calculation calculations
    working workings formula formulae equation equations unit units rounding decimal decimals decimal-place fraction fractions percentage 
    gradient intercept vector matrix probability mean median mode deviation hypothesis variable variables control-variable apparatus
    results-table anomaly anomalies error-bar error-bars proof theorem integral derivative balance-sheet ledger journal-entry trial-balance
    invoice invoices accrual accruals prepayment depreciation cash-flow break-even budget forecast swot pestle market-research questionnaire survey
    business-plan pitch competitor pricing code function functions variable-name loop loops array comment comments test-plan
    test-data testing screenshot screenshots database query queries primary-key erd flowchart pseudocode algorithm wireframe interface
    password firewall vlan subnet network topology router server backup policy policies legislation regulation regulations coshh
    risk-assessment ra ppe method-statement job-card job-sheet consultation consultation-form record-card client-card consent-form consent checklist certificate
    inspection maintenance-log service-record delivery-note stock-sheet temperature-log allergen allergens allergen-sheet care-notes timesheet
    reading-log worksheet workbook handout draft drafts final-draft version file-name filename submission photo photos video recording transcript
    commentary rationale proposal brief specification spec target-market persona dissertation context theme themes imagery metaphor simile
    narrator plot setting character-study stanza rhyme quotation-marks opinion view views criticism validity
    reliability ethics sample-size participants data dataset statistics correlation cause causes effect effects factor factors consequence consequences`,
};
