const list = (words: string): string[] => words.trim().split(/\s+/);

/**
 * Verbs that ask for something whole without naming a thing: "Proofread before you submit". Every other verb of a step needs what it is done
 * to: "Carve" alone says nothing.
 */
export const standsAlone = new Set(
  list(`
resubmit submit practise practice proofread work think look listen speak talk wait slow speed aim start begin stop go come be act apply ask attend breathe bend
stand sit kneel lean turn walk step refer relate concentrate focus elaborate expand comment reflect respond reply revise read write type count engage participate
contribute collaborate communicate compete continue carry keep liaise experiment improvise move stay rest sleep eat drink drive reverse park pause smile face
project sing play dance swing run jog remember try learn decide choose point allow account deal log sign see watch consider need have pay arrive prepare vary
volunteer reach rehearse shop cook budget care wake warm arrange interact observe investigate zoom cool finish get steer react playtest pop head divide multiply return retake touch-type spell-check check part rely depend catch conclude interview
`),
);

/** Of those, the ones that need the word behind them: "Work on your pace", "Add to the list", "Keep going". On its own "Work" is no step. */
export const needsMore = new Set(
  list(`
work think look aim start begin stop go come be act apply ask refer relate expand comment respond turn move stay keep carry remember try learn decide choose point
allow account deal see consider need have pay get check finish reach project face step part pop head playtest sit stand lean rest rely depend catch
`),
);

/** Little words that may stand between a verb and its object, and are none. */
export const particles = list(
  'up out in down off over back on through away together apart around forward ahead',
);

/** What begins no object: behind a verb that needs one there is none. */
export const noObject = new Set(
  list(`
in on at to for from with by of into onto through until till before after during since without within under over between about against along around as than like per via
and or but so if when while once because unless whenever wherever where though although then again please pls too instead rather next today tonight tomorrow now later
first last earlier sooner more less properly carefully slowly quickly thoroughly regularly daily weekly here there together either also not never always only straight
monday tuesday wednesday thursday friday saturday sunday soon better
`),
);

/** Words that head no thing: "the left", "the rough", "less brief", "the why". A row took how a thing is for the thing itself. */
export const headless = new Set(
  list(`
left rough none nothing why how what same other wrong missing only more less better worse late short long blank empty brief loose off on in out up down good bad poor
weak thin thick fine ok okay right done gone made there here then again also too very much many few lot both each either neither all some any one ones it
them this that these those mine yours first second third next last rest again quite rather so such as shaky messy untidy dirty vague unclear muddled mixed partly
needed required wanted expected accepted met achieved included attached enclosed referenced mentioned given shown used named covered named explained
`),
);

/** Nouns that the lists of verbs take for verbs only: "Notice period", "Hem uneven", "Email address". */
export const nounsHere = new Set(
  list('notice hem consult sense warm email name date time sample trade rest flat'),
);

/** Things that say nothing by themselves: "an explanation" of what? With "of", "for", "on" or a place behind them they do. */
export const saysLittle = new Set(
  list(`
explanation argument evidence detail details analysis evaluation example examples reason reasons description justification comparison depth discussion context
judgement point points stage step thing things bit part link support information content area way work idea focus range term
answer effect mention option content statement number word words bits ideas parts tidy clean wipe trim
`),
);

/** What was wrong: a step that asks to add, use or keep it would ask for the fault. */
export const FAULTY =
  /\b(?:mess|wrong|wrongly|missing|incorrect|inaccurate|blank|illegible|unclear|untidy|dirty|absent|mistakes?|errors?|missed|lost|lacks?|lacking|late|nothing|none|nobody|unsafe|blurred|blurry|unfinished|incomplete|unsigned|undated|forgotten|forgot|skipped|broken|burnt|cracked|misspelt|misread|mixed up|muddled|irrelevant|overlapping|out of date)\b/i;

/**
 * No pieces of another sentence: ", at least three," says how much of it, and what stands in brackets is an example, as in "on articles (a, an, the)".
 */
export const ASIDE =
  /, (?:at least|about|roughly|up to|at most|no more than|say) [\p{L}\d-]+(?: (?:a )?(?:pages?|words|lines|sentences|of them))?(?=,)|^don't\b| \([\p{L}\d' -]+(?:, [\p{L}\d' -]+)+\)/giu;
