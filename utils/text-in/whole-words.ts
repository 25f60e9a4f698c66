/** Long words that markers use, as stems: a word broken at a line's end is mended when it begins like one of these. */
export const WHOLE_WORDS = (
  'academic accurat achiev acknowledg activit addition address alternativ analys analyt annotat apparatus appendi ' +
  'applicat appropriat argument assessment assignment assumption attempt attendance audience author awareness background ' +
  'because before behaviour beginning between bibliograph business calculat candidate careful challeng chapter character ' +
  'children citation client colleague comment communicat comparison competen complet complex concept conclusion conduct ' +
  'confiden consider consisten construct contain content context contrast contribut convinc correct coursework creativ ' +
  'criteri critical customer database deadline decision definition demonstrat depend describ descript design detail ' +
  'develop diagram difference different difficult direct discuss document during effective element employ encourag ' +
  'enough environment equipment establish evaluat evidence example excellent exercise experience experiment explain ' +
  'explanation explor express feedback figure focus following formative formula framework further general grammar ' +
  'graph guidance harvard health however identif illustrat impact implement implication importan improv include ' +
  'including independent indicat individual industr influence inform information instruct interest interpret interview ' +
  'introduc investigat involve journal judgement justif knowledge language learner learning legislation limitation ' +
  'literature logical management material mathematic measure mention method monitor motivat necessary objective ' +
  'observation opportunit organis original outcome overview paragraph particular perform person placement planning ' +
  'portfolio possible practical practice present presentation previous principle problem procedure process product ' +
  'profession programme project proofread proposal provid punctuation purpose qualit question quotation reading reason ' +
  'recommend refer reference reflect regular relationship relevan report represent requir research resource respon ' +
  'result review revision safeguard sample satisf schedule science section select sentence separate several sheet ' +
  'significan similar situation software source specific spelling spreadsheet standard statement statistic strategy ' +
  'strength structur student submission submit success sufficien suggest summar summative supervis support system table ' +
  'teacher technical technique technolog template terminolog theor therefore thorough through throughout together ' +
  'tutor understand variable variety vocabular weakness without workplace writing written'
).split(' ');
