import type { shell as english } from '../en/shell.ts';
import type { Translation } from '../translation.ts';

/** Ffrâm y panel: pennyn, tabiau, cyflyrau y mae pob sgrin yn eu rhannu. */
export const shell: Translation<typeof english> = {
  'shell.name': 'Feedforward',
  'shell.dismiss': 'Cau’r neges',
  'shell.undo': 'Dadwneud',
  'shell.loading': 'Wrthi’n agor…',
  'shell.notLoaded': 'Ni ellid agor y rhan hon. Llwythwch y dudalen eto.',
  'shell.reload': 'Llwytho eto',
  'shell.tryAgain': 'Rhoi cynnig arall arni',
  'shell.back': 'Yn ôl',
  'shell.cancel': 'Canslo',
  'shell.pickNone': 'Nid oes neb na dim o’r enw hwnnw.',
  'shell.pickMore': 'Yn dangos {shown} o {all}. Teipiwch enw i ddod o hyd i’r gweddill.',

  'shell.close': 'Cau’r panel',
  'shell.otherSide': 'Symud i’r ochr arall',
  'shell.workspace': 'Agor y man gwaith',
  'shell.reading': 'Wrthi’n darllen y dudalen hon…',
  'shell.tabs': 'Y dysgwr hwn',
  'shell.tabFeedback': 'Adborth',
  'shell.tabTargets': 'Targedau',
  'shell.tabTargetsCount': '{count} yn agored',
  'shell.tabFeedbackCount': 'I’w wneud: {count}',

  'shell.noLearner': 'Dim dysgwr wedi’i ddewis',
  'shell.nameless': 'Dysgwr heb enw yma',
  'shell.ownText': 'Testun a ychwanegwyd gennych',
  'shell.grade': 'Gradd: {grade}',
  'shell.attempt': 'Ymgais {attempt}',
  'shell.unreleased': 'Heb ei ryddhau i’r dysgwr eto',
  'shell.anonymous': 'Marcio dienw',
  'shell.anonymousWhy':
    'Mae’r marcio’n ddienw yma, felly mae’r dysgwr yn anhysbys o hyd ac ni ellir cadw targed. Dewch yn ôl pan ddangosir enwau.',
  'shell.notProved':
    'Nid yw’r dudalen hon yn dweud yn sicr gwaith pwy ydyw. Chi sy’n dewis y dysgwr cyn cadw dim.',

  'shell.whose': 'Adborth pwy?',
  'shell.whoseText': 'Mae’r dudalen hon am {count} o ddysgwyr. Dewiswch un.',
  'shell.findLearner': 'Dod o hyd i ddysgwr',
  'shell.userId': 'Defnyddiwr {id}',
  'shell.remarks': '{count} o sylwadau',
  'shell.remarks.one': '1 sylw',
  'shell.remarks.two': '2 sylw',
  'shell.noRemarks': 'Dim byd eto',
  'shell.allLearners': 'Pob dysgwr ar y dudalen hon',
  'shell.which': 'Pa ddarn o waith?',
  'shell.findWork': 'Dod o hyd i ddarn o waith',
  'shell.namelessWork': 'Gwaith heb enw yma',
  'shell.allWork': 'Pob gwaith ar y dudalen hon',
  'shell.backToPage': 'Yn ôl at adborth y dudalen',

  'shell.chooseLearner': 'Pwy biau hwn?',
  'shell.chooseLearnerText': 'Ni chedwir dim nes ichi ddweud.',
  'shell.onThisPage': 'Ar y dudalen hon',
  'shell.myLearners': 'Fy nysgwyr',
  'shell.newLearner': 'Rhywun newydd',
  'shell.newLearnerName': 'Enw llawn y dysgwr',
  'shell.newLearnerAdd': 'Defnyddio’r enw hwn',
  'shell.newLearnerEmpty': 'Teipiwch enw’r dysgwr yn gyntaf.',
  'shell.sameName':
    'Mae gennych ddysgwr o’r enw {name} yn barod. Dewiswch y dysgwr hwnnw uchod, neu ewch ymlaen os rhywun arall yw hwn.',
  'shell.changeLearner': 'Nid y dysgwr hwn? Dewiswch eto',
  'shell.caseloadEmpty': 'Mae eich rhestr o ddysgwyr yn wag hyd yn hyn.',

  'shell.paste': 'Gludo adborth',
  'shell.pasteLabel': 'Adborth o unrhyw le',
  'shell.pasteHint': 'E-bost, papur, system arall. Mae’n aros ar y ddyfais hon.',
  'shell.pasteUse': 'Didoli’r testun hwn',
  'shell.pasteEmpty': 'Gludwch neu teipiwch adborth yn gyntaf.',
  'shell.useSelection': 'Defnyddio’r testun a ddewiswyd',
  'shell.selectionEmpty':
    'Nid oes testun wedi’i ddewis. Dewiswch yr adborth ar y dudalen, yna pwyswch hwn eto.',

  'shell.kept': 'Mae eich targed anorffenedig i {name} wedi’i gadw.',
  'shell.keptWay': 'Mae’n aros ar dudalen y dysgwr hwnnw.',
  'shell.keptOpen': 'Agor y dudalen honno',

  'shell.leftBehind': 'Targed anorffenedig i {name}',
  'shell.leftBehindFor': 'Mynd ymlaen â’r targed i {name}',

  'shell.nothingYet': 'Dim adborth yma eto',
  'shell.nothingYetText':
    'Nid yw’r gwaith wedi’i farcio, neu ni ddangosir yr adborth i chi. Dewch yn ôl yn nes ymlaen, neu ychwanegwch adborth o rywle arall isod.',
  'shell.noWords': 'Dim adborth ysgrifenedig',
  'shell.noWordsText':
    'Mae’r gwaith wedi’i farcio, ond nid oes sylwadau i weithio gyda nhw. Gallwch ofyn i’r tiwtor, neu ychwanegu adborth o rywle arall isod.',
  'shell.notFeedback': 'Nid tudalen adborth yw hon',
  'shell.notFeedbackText': 'Agorwch aseiniad wedi’i farcio, neu gludwch neu dewiswch adborth isod.',
  'shell.layout': 'Mae’r dudalen hon yn edrych yn wahanol i’r rhai rydym yn eu hadnabod',
  'shell.layoutText':
    'Efallai iddi gael ei diweddaru. Gludwch yr adborth isod, neu dewiswch ef ar y dudalen.',
  'shell.changing': 'Mae’r dudalen yn dal i newid',
  'shell.changingText':
    'Roedd yn symud o un dysgwr i un arall. Arhoswch nes bod gwaith y dysgwr i’w weld, yna rhowch gynnig arall arni.',
  'shell.notChosen': 'Nid oes dysgwr wedi’i ddewis ar y dudalen',
  'shell.notChosenText': 'Dewiswch ddysgwr ar y dudalen. Bydd adborth y dysgwr i’w weld yma wedyn.',
  'shell.loggedOut': 'Rydych wedi cael eich allgofnodi',
  'shell.loggedOutText': 'Mewngofnodwch ar y dudalen, yna rhowch gynnig arall arni.',
  'shell.noRight': 'Ni chewch weld yr adborth hwn',
  'shell.noRightText':
    'Nid oes gan eich cyfrif hawl i’w weld. Gofynnwch i’r tiwtor ei rannu, neu gludwch ef isod.',
  'shell.notFound': 'Ni chanfuwyd y gwaith hwn',
  'shell.notFoundText':
    'Efallai iddo gael ei symud neu ei ddileu. Agorwch y gwaith eto o dudalen y cwrs, yna rhowch gynnig arall arni.',
  'shell.throttled': 'Mae’r safle’n gofyn inni arafu',
  'shell.throttledText':
    'Mae wedi cael llawer o geisiadau. Arhoswch funud, yna rhowch gynnig arall arni.',
  'shell.noAnswer': 'Nid atebodd y safle',
  'shell.noAnswerText': 'Gwiriwch eich cysylltiad, yna rhowch gynnig arall arni.',
  'shell.badAnswer': 'Atebodd y safle mewn ffordd nad ydym yn ei hadnabod',
  'shell.badAnswerText':
    'Rhowch gynnig arall arni. Os yw’n aros fel hyn, gludwch yr adborth isod neu dewiswch ef ar y dudalen.',
  'shell.readFailed': 'Ni ellid darllen y dudalen hon',
};
