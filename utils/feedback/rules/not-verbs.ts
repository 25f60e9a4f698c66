const list = (words: string): string[] => words.trim().split(/\s+/);

/** Words that stand before "the" or "your" and yet ask for nothing: little words, pasts, and warm words ("Love the colours"). */
export const notVerbs = new Set(
  list(`
about above across after against along amid among around at before behind below beneath beside besides between beyond by despite down during except for from in inside into
like near of off on onto out outside over past per plus since than through throughout till to toward towards under until unlike up upon via with within without
and but or nor so yet hence thus otherwise neither either none nowhere somehow although though because if unless while when where whereas whether once as that which who whom whose what why how
i you he she we they it this these those there here me us them him her my our his its their one
is are was were be been am do does did has have had can could will would shall should may might must cannot
all both half only even just also not never always now then quite rather such too very again maybe perhaps still already almost nearly mainly mostly
became began broke brought built bought caught chose came drew drove ate fell felt fought found flew forgot gave got went grew heard held hid kept knew laid led left lost made meant met
paid ran rode rang rose said saw sold sent shook shone shot sang sat slept spoke spent stood stole stuck swam swept swung taught took threw thought told tore understood woke won wore wrote
love loved like liked enjoy enjoyed adore hope thank thanks well good great nice lovely brilliant shame pity sorry given worth same every each no some any many much more most less few other another
great-work hello hi hey dear yes ok okay overall today yesterday tomorrow
`),
);
