import type { ways as english } from '../en/ways.ts';
import type { Translation } from '../translation.ts';

/** Y ffyrdd o un dudalen at weddill gwaith dysgwr. */
export const ways: Translation<typeof english> = {
  'ways.otherWork': 'Gwaith arall y dysgwr hwn',
  'ways.all': 'Holl gyrsiau’r dysgwr hwn',
  'ways.choose': 'Dewiswch gwrs i weld yr adborth',
  'ways.chooseText': 'Mae’r dudalen hon yn rhestru cyrsiau. Mae’r adborth ar dudalen pob cwrs.',
};
