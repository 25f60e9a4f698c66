import type { errors as english } from '../en/errors.ts';
import type { Translation } from '../translation.ts';

/** Beth aeth o’i le, a beth i’w wneud am hynny. Mae `store*` yn ymwneud â chadw cofnodion ar y ddyfais hon. */
export const errors: Translation<typeof english> = {
  'errors.storeFull':
    'Nid oes lle ar ôl ar y ddyfais hon, felly ni chadwyd dim. Mae eich testun yma o hyd. Gwnewch ychydig o le, yna rhowch gynnig arall arni.',
  'errors.extensionGone':
    'Cafodd Feedforward ei ddiweddaru neu ei dynnu tra oedd y dudalen hon ar agor, felly ni ellir cadw dim yma nawr. Copïwch unrhyw beth rydych newydd ei deipio, yna ail-lwythwch y dudalen hon.',
  'errors.storeBlocked':
    'Mae tab Feedforward arall yn dal y cofnodion. Mae eich testun yma o hyd. Caewch y tabiau Feedforward eraill, yna rhowch gynnig arall arni.',
  'errors.storeOutdated':
    'Cafodd Feedforward ei ddiweddaru tra oedd y dudalen hon ar agor, felly ni chadwyd dim. Copïwch unrhyw beth rydych newydd ei deipio, yna ail-lwythwch y dudalen hon.',
  'errors.storeMissing':
    'Nid yw’r porwr hwn yn gadael i Feedforward gadw cofnodion, felly ni chadwyd dim. Mae eich testun yma o hyd. Defnyddiwch ffenestr arferol, nid un breifat, neu gofynnwch i’ch tîm TG ganiatáu storio ar gyfer y safle.',
  'errors.storeUpgrade':
    'Ni allai Feedforward ddod â’ch cofnodion i’r fersiwn newydd. Mae pob un wedi’i gadw fel yr oedd. Ailgychwynnwch y porwr, yna rhowch gynnig arall arni. Os yw’n digwydd eto, cysylltwch â’ch tîm TG.',
  'errors.storeFailed':
    'Ni allai Feedforward gadw na darllen ei gofnodion. Mae eich testun yma o hyd. Rhowch gynnig arall arni. Os yw’n digwydd eto, ailgychwynnwch y porwr.',
  'errors.storeLocked':
    'Mae Feedforward wedi’i gloi, felly ni ellir cadw na darllen dim. Datglowch ef â’ch cyfrinymadrodd yn gyntaf.',
  'errors.reasonMissing': 'Yn gyntaf, dywedwch pam mewn ychydig eiriau.',
  'errors.gone':
    'Nid yw’r cofnod hwn yma mwyach. Efallai iddo gael ei dynnu mewn tab arall. Mae eich testun yma o hyd. Ail-lwythwch y dudalen i weld beth sydd yma nawr.',
  'errors.otherLearner':
    'Ni chadwyd hwn, oherwydd mae’r adborth yn perthyn i ddysgwr arall. Mae eich testun yma o hyd. Agorwch adborth y dysgwr hwn, yna rhowch gynnig arall arni.',
  'errors.twoLearners':
    'Dau berson yw’r rhain: mae eu cyfeirnodau MIS yn wahanol. Os yw un yn anghywir, cywirwch ef yn gyntaf.',
  'errors.pageGone':
    'Nid atebodd y dudalen. Ail-lwythwch hi ac agorwch y panel eto. Mae’r hyn a deipiwyd yma wedi’i gadw.',
  'errors.pageOdd':
    'Atebodd y dudalen mewn ffordd nad yw Feedforward yn ei hadnabod. Gallwch ludo’r adborth o hyd, neu ei ddewis ar y dudalen.',
  'errors.settings':
    'Gwrthododd y porwr gadw neu ddarllen y gosodiadau. Ailgychwynnwch ef, yna rhowch gynnig arall arni.',
  'errors.save':
    'Gwrthododd y porwr wneud y ffeil. Gwnewch ychydig o le, yna rhowch gynnig arall arni.',
  'errors.copy': 'Gwrthododd y porwr gopïo. Dewiswch y testun a phwyswch Ctrl+C.',
};
