/** The ULN that stands for "none yet" in college data (ILR specification): never a key to match on. */
export const NO_ULN = '9999999999';

const WEIGHTS = [10, 9, 8, 7, 6, 5, 4, 3, 2];

/**
 * Whether a text is a Unique Learner Number: ten digits, no zero in front, the last of them the check digit (HESA, "Unique
 * learner number"): the first nine by weights 10 to 2, summed, modulo 11; nothing left over is never given out, else the tenth
 * digit is ten less that. `NO_ULN` is none by this rule.
 */
export function isUln(text: string): boolean {
  if (!/^[1-9]\d{9}$/.test(text)) return false;
  const left = WEIGHTS.reduce((sum, weight, at) => sum + weight * Number(text[at]), 0) % 11;
  return left !== 0 && Number(text[9]) === 10 - left;
}

/** Whether a text can be an ILR LearnRefNumber: 1 to 12 letters, digits and spaces (2026-27). Text: zeros in front count. */
export const isLearnRefNumber = (text: string): boolean => /^[A-Za-z0-9 ]{1,12}$/.test(text);
