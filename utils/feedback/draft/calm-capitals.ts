/** Abbreviations with a vowel that teachers write; those without one ("RCD", "DBS") tell themselves. */
const ABBREVIATIONS = new Set(
  'AC AO AOB API ASD BAME BBC BCS BMI BTEC CAD CAM COPD COSHH CIEH CIPD CPU CV DC DIY EAL EBI ECG EHCP EHO ESOL EU EYFS FE GCSE GDPR GIS GLAA GP HACCP HASAWA HND HOD ICT ID IELTS ILP IPA IQA ISO ITT KS LAN LED LIFO LOLER LO MOT NEET NI NIC NICEIC NVQ OAP OFQUAL OHS PA PAT PAYE PEP PIR POV PPE PSA PUWER RAMS RCBO RIDDOR RPE SEN SENCO SPAG SWOT TA TAQA TV UCAS UK UN UPS URL USA USB UV UVA UVB VAT WIFI WWW'.split(
    ' ',
  ),
);
const MOSTLY = 0.7;
const FEWEST_WORDS = 3;
const WORD = /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}'’]*(?![\p{L}\p{N}])/gu;

const isAbbreviation = (word: string): boolean =>
  ABBREVIATIONS.has(word) ||
  (word.length > 1 && !/[AEIOUY]/.test(word)) ||
  /^[B-HJ-TV-Z]$/.test(word);

/**
 * A sentence typed in capitals, in small letters: "CHANGE THE COMMENT" → "Change the comment". Abbreviations keep theirs, where they are known or have no
 * vowel. A sentence with only some words in capitals stays: they are stressed.
 *
 * @param sentence any text; what has figures in it ("KMNO4") stays
 */
export function calmCapitals(sentence: string): string {
  const words = sentence.match(/\p{L}{2,}/gu) ?? [];
  const shouted = words.filter((word) => word === word.toUpperCase());
  if (words.length < FEWEST_WORDS || shouted.length / words.length < MOSTLY) return sentence;
  const calm = sentence.replace(WORD, (word) => (isAbbreviation(word) ? word : word.toLowerCase()));
  return calm.charAt(0).toUpperCase() + calm.slice(1);
}
