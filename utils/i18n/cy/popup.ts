import type { popup as english } from '../en/popup.ts';
import type { Translation } from '../translation.ts';

/** Y ffenestr naid dros fotwm y bar offer. */
export const popup: Translation<typeof english> = {
  'popup.askWhy':
    'Gall Feedforward ddarllen yr adborth ar waith wedi’i farcio ar {host} ac agor ei banel yno.',
  'popup.onlyFeedback': 'Dim ond ar dudalennau aseiniadau a graddau y mae’n edrych.',
  'popup.stays': 'Nid oes dim y mae’n ei ddarllen yn gadael y cyfrifiadur hwn.',
  'popup.canStop': 'Gallwch ei stopio yma unrhyw bryd.',
  'popup.allow': 'Defnyddio Feedforward ar y safle hwn',
  'popup.allowCanvas': 'Defnyddio ar y Canvas hwn',
  'popup.allowFamily': 'Defnyddio ar {family} i gyd',
  'popup.allowFamilyWhy': 'Ar gyfer colegau y mae gan eu Canvas sawl cyfeiriad.',
  'popup.canvas': 'A yw’ch coleg yn defnyddio Canvas ar {family}?',
  'popup.canvasAllow': 'Caniatáu {family}',
  'popup.testCopy': 'Copi prawf o Canvas yw hwn. Nid oes dim byd yma’n fyw.',
  'popup.stopFamily': 'Rhoi’r gorau i’w ddefnyddio ar {family} i gyd',
  'popup.stopEverywhere': 'Rhoi’r gorau i’w ddefnyddio ar bob safle',
  'popup.open': 'Agor y panel',
  'popup.noFeedbackPage':
    'Mae Feedforward ar waith ar {host}, ond ni all ddarllen adborth ar y dudalen hon. Agorwch aseiniad wedi’i farcio, tudalen raddio neu adroddiad graddau.',
  'popup.elsewhere': 'Agorwch eich Moodle neu Canvas yn y tab hwn, yna dewch yn ôl yma.',
  'popup.stop': 'Rhoi’r gorau i’w ddefnyddio ar {host}',
  'popup.side': 'Agor wrth ymyl y dudalen',
  'popup.sideNotOpened':
    'Nid agorodd panel ochr y porwr. Agorwch y panel yn y dudalen yn lle hynny.',
  'popup.workspace': 'Agor y man gwaith',
  'popup.tour': 'Dangos y daith ddwy funud',
  'popup.refused': 'Ni chafodd y porwr ganiatâd i ddefnyddio’r safle hwn. Ni newidiwyd dim.',
  'popup.notOpened': 'Nid agorodd y panel. Ail-lwythwch y dudalen a rhowch gynnig arall arni.',
};
