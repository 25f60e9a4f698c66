import type { feedback as english } from '../en/feedback.ts';
import type { Translation } from '../translation.ts';

/** Yr adborth, wedi’i ddidoli. */
export const feedback: Translation<typeof english> = {
  'feedback.strengths': 'Cryfderau',
  'feedback.todo': 'I’w wneud',
  'feedback.questions': 'Cwestiynau',
  'feedback.unclear': 'Ddim yn ddigon clir',
  'feedback.perhaps': 'I’w wneud efallai',
  'feedback.perhapsText':
    'Efallai nad yw’r rhain yn gofyn am ddim. Maent yng ngeiriau’r tiwtor ei hun: chi sy’n penderfynu.',
  'feedback.care': 'I’w drin â gofal',
  'feedback.careText':
    'Sylwadau personol. Ni wneir targedau ohonynt byth. Siaradwch wyneb yn wyneb, a dilynwch drefn ddiogelu eich coleg os ydych yn poeni.',
  'feedback.sorting': 'Wrthi’n didoli’r adborth…',
  'feedback.notSorted': 'Ni ellid didoli’r adborth: ni lwythodd rhan o Feedforward.',
  'feedback.nothingSorted': 'Ni chanfuwyd dim i’w wneud',
  'feedback.nothingSortedText':
    'Darllenwch yr adborth fel y’i hysgrifennwyd isod. Gallwch ddechrau eich targed eich hun o hyd.',
  'feedback.priority': 'Blaenoriaeth {at}',
  'feedback.reason.blocks': 'yn atal y pàs',
  'feedback.reason.blocksCode': 'yn atal {criterion}',
  'feedback.reason.safety': 'diogelwch',
  'feedback.reason.must': 'mae’r tiwtor yn dweud bod rhaid ei wneud',
  'feedback.reason.criterion': 'yn cyfrif tuag at faen prawf',
  'feedback.reason.missing': 'mae rhywbeth ar goll',
  'feedback.reason.stressed': 'pwysleisiwyd gan y tiwtor',
  'feedback.reason.said-twice': 'dywedwyd ddwywaith',
  'feedback.reason.target': 'gosododd y tiwtor ef yn darged',
  'feedback.reason.date': 'mae dyddiad arno',
  'feedback.forCriteria': 'Ar gyfer {codes}',
  'feedback.why': 'Pam: {why}',
  'feedback.criterion': 'Maen prawf: {criterion}',
  'feedback.cutBadge': 'Y dechrau yn unig',
  'feedback.cut':
    'Dim ond dechrau’r adborth hwn sydd ar y dudalen hon. Agorwch y gwaith ei hun i’w weld i gyd.',
  'feedback.long':
    'Mae’r adborth hwn yn hir iawn. Didolir y rhan gyntaf yma; mae’r cyfan o dan “Fel yr ysgrifennwyd”.',
  'feedback.otherLanguage': 'Ddim yn Saesneg',
  'feedback.otherLanguageText':
    'Dim ond adborth yn Saesneg y gellir ei ddidoli. Mae pob brawddeg yma fel yr ysgrifennodd y tiwtor hi, ac ni chaiff cam ei ddrafftio: dywedwch beth sydd i’w wneud, a gellir ei ddefnyddio fel y mae. Ni nodir sylwadau personol, felly darllenwch ef yn gyntaf.',
  'feedback.use': 'Defnyddio',
  'feedback.used': 'Wedi’i ddewis',
  'feedback.isTarget': 'Mae targed iddo',
  'feedback.isAsked': 'Gofynnwyd i’r tiwtor',
  'feedback.edit': 'Golygu',
  'feedback.skip': 'Hepgor',
  'feedback.ask': 'Gofyn i’r tiwtor',
  'feedback.skipped': 'Hepgorwyd',
  'feedback.threeAtMost':
    'Mae tri ar y tro’n ddigon. Gwnewch y rhain yn gyntaf, neu gollyngwch un.',
  'feedback.picked': 'Dewiswyd {count} allan o 3',
  'feedback.make': 'Gwneud {count} o dargedau',
  'feedback.make.one': 'Gwneud targed',
  'feedback.make.two': 'Gwneud 2 darged',
  'feedback.make.few': 'Gwneud 3 tharged',
  'feedback.more': 'Dangos {count} arall',
  'feedback.move': 'Symud',
  'feedback.moveTo': 'Symud i',
  'feedback.notRelevant': 'Ddim yn berthnasol',
  'feedback.movedToDo':
    'Symudwyd i “I’w wneud”. Caiff geiriau’r tiwtor hwn eu didoli fel hyn o hyn ymlaen.',
  'feedback.movedStrength':
    'Symudwyd i “Cryfderau”. Caiff geiriau’r tiwtor hwn eu didoli fel hyn o hyn ymlaen.',
  'feedback.movedNotRelevant':
    'Rhoddwyd o’r neilltu am nad yw’n berthnasol. Caiff geiriau’r tiwtor hwn eu didoli fel hyn o hyn ymlaen.',
  'feedback.movedByYou': 'Symudwyd gennych chi',
  'feedback.movedAlike': 'Didolwyd fel y rhai a symudwyd gennych',
  'feedback.rest': 'Heb eu trin fel pwyntiau ({count})',
  'feedback.restText':
    'Graddau, cyfarchion ac ati. Symudwch yr hyn sy’n bwysig: pwyswch Symud, neu T neu S.',
  'feedback.wordingAsk': 'Geiriad arall',
  'feedback.wordingAsking': 'Wrthi’n gofyn i fodel y porwr hwn',
  'feedback.wordingNone': 'Nid oedd gan fodel y porwr hwn eiriad arall a basiodd y gwiriadau.',
  'feedback.wordingFrom':
    'Gan fodel y porwr hwn ei hun. Darllenwch ef ochr yn ochr â geiriau’r tiwtor.',
  'feedback.wordingTake': 'Cyfnewid',
  'feedback.asWritten': 'Fel yr ysgrifennwyd',
  'feedback.moreText': 'Dangos mwy o’r testun',
  'feedback.byHand': 'Copïwch hwn â llaw',
};
