import type { Rule } from '../types.ts';
import { day } from './day.ts';
import { evidence } from './evidence.ts';
import { huge } from './huge.ts';
import { jargon } from './jargon.ts';
import { negative } from './negative.ts';
import { noAction } from './no-action.ts';
import { several } from './several.ts';
import { vagueVerb } from './vague-verb.ts';

/** The rules in force, most valuable first: their order decides what is shown when there is much to say. */
export const allRules: Rule[] = [
  vagueVerb,
  noAction,
  huge,
  several,
  day,
  evidence,
  jargon,
  negative,
];
