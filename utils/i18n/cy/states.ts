import type { states as english } from '../en/states.ts';
import type { Translation } from '../translation.ts';

/** Yr hyn mae’r panel yn ei ddweud am farcio nad yw’n achos plaen: wedi’i ddal yn ôl, o eiddo grŵp, wedi’i farcio o’r blaen, mewn lluniau. */
export const states: Translation<typeof english> = {
  'states.group':
    'Gwaith grŵp yw hwn. Mae’r dudalen yn enwi un dysgwr ar ran y grŵp cyfan, ac efallai fod aelodau wedi cael adborth gwahanol.',
  'states.groupChoose': 'Dewiswch yr aelod y mae’r adborth hwn iddo. Ni chedwir dim tan hynny.',
  'states.groupChooseButton': 'Dewis yr aelod',
  'states.groupTitle': 'Gwaith grŵp: dewiswch yr aelod',
  'states.resubmitted':
    'Mae’r dysgwr wedi cyflwyno eto ers marcio hwn. Efallai fod peth ohono wedi’i wneud yn barod.',
  'states.unreleased':
    'Ni all y dysgwr weld yr adborth hwn eto. Gofynnwch i’r tiwtor cyn siarad amdano.',
  'states.unreleasedTitle': 'Wedi’i farcio, ond heb ei ryddhau eto',
  'states.unreleasedText':
    'Nid yw’r tiwtor wedi rhyddhau’r marcio. Dewch yn ôl yn nes ymlaen, neu gofynnwch i’r tiwtor pryd y caiff ei ryddhau.',
  'states.draft': 'Mae sylw yma’n ddrafft o hyd. Gall y tiwtor ei newid.',
  'states.provisional': 'Mae marciwr arall yn dal i wirio’r marcio hwn, felly gall newid.',
  'states.document':
    'Efallai fod y tiwtor wedi ysgrifennu ar ddogfen y dysgwr hefyd. Agorwch hi ar y dudalen i weld.',
  'states.elsewhere':
    'Efallai fod sylwadau mewn cwis neu offeryn arall, megis Turnitin. Nid ydynt yma: agorwch ef ar y dudalen.',
  'states.unnamed':
    'Nid yw rhai sylwadau’n dweud pwy a’u hysgrifennodd. Gwiriwch mai’r tiwtor piau nhw cyn eu defnyddio.',
  'states.automatic': 'Marciwyd hwn gan y system, nid gan diwtor.',
  'states.criteria': 'Ni ellid paru rhai sylwadau yn y cyfarwyddyd sgorio â’u maen prawf.',
  'states.criteriaUnread':
    'Mae marciau fesul maen prawf yma na ellid eu darllen. Edrychwch arnynt ar y dudalen.',
  'states.reopened':
    'Caiff y dysgwr gyflwyno eto. Adborth ar yr hyn a gyflwynwyd o’r blaen yw hwn.',
  'states.otherAttempts': 'Dim adborth ar yr ymgais hon eto',
  'states.earlierAttempts':
    'Mae ymgeisiau eraill. Dewiswch un ar y dudalen i weld yr adborth arni.',
  'states.peers':
    'Efallai mai dysgwyr eraill a ysgrifennodd beth o hwn. Gwiriwch pwy a’i hysgrifennodd cyn ei ddefnyddio.',
  'states.details':
    'Ni ellid nôl peth o’r adborth o’r safle. Efallai mai dim ond rhan ohono a welwch yma.',
  'states.listCut': 'Dim ond rhan o’r rhestr sydd ar y dudalen hon.',
  'states.partsUnread':
    'Nid yw Feedforward yn adnabod ffurf rhan o’r dudalen hon. Cymharwch â’r dudalen cyn dibynnu arni.',
  'states.rowsUnread': 'Ni ellid darllen rhai llinellau o’r rhestr. Edrychwch arnynt ar y dudalen.',
  'states.column':
    'Mae’r golofn adborth wedi’i chuddio ar y dudalen hon. Dangoswch hi yno, yna agorwch y panel eto.',
  'states.testCopy': 'Copi prawf o Canvas yw hwn. Nid oes dim byd yma’n fyw.',
  'states.some': 'Yn wir am beth o’r gwaith ar y dudalen hon, nid am hwn efallai:',

  'states.media':
    'Llun neu recordiad yw rhan o’r adborth hwn, na ellir ei ddangos yma. Edrychwch ar y dudalen.',
  'states.mediaOnly': 'Llun neu recordiad yw’r adborth',
  'states.mediaOnlyText':
    'Ni ellir ei ddangos yma. Edrychwch neu gwrandewch ar y dudalen, yna gludwch neu teipiwch isod yr hyn sy’n bwysig.',

  'states.staffSummary': 'Mae’r dudalen hon yn crynhoi’r dosbarth cyfan',
  'states.staffSummaryText':
    'Agorwch y rhestr gyflwyniadau, neu marciwch un dysgwr, i weld yr adborth.',
  'states.chooseLearner': 'Nid oes dysgwr wedi’i ddewis ar y dudalen',
  'states.chooseLearnerText':
    'Dewiswch ddysgwr ar y dudalen. Bydd adborth y dysgwr i’w weld yma wedyn.',
  'states.openMarking': 'Mae’r marcio wedi cau',
  'states.openMarkingText':
    'Agorwch y marcio neu’r radd ar y dudalen. Bydd y sylwadau i’w gweld yma wedyn.',
  'states.behindGrades': 'Graddau’n unig sydd ar y dudalen hon',
  'states.behindGradesText':
    'Agorwch adroddiad defnyddiwr un dysgwr i weld beth a ysgrifennodd tiwtoriaid.',

  'states.attempts': 'Ymgeisiau',
  'states.newestShown': 'Dangosir yr ymgais ddiweddaraf a farciwyd.',
  'states.earlierShown':
    'Adborth ar ymgais gynharach yw hwn. Efallai fod y dysgwr wedi gweithredu arno’n barod.',
  'states.earlier': 'Ymgais gynharach',
  'states.attemptNumber': 'Ymgais {attempt}',
  'states.attemptNewest': 'Ymgais {attempt} (diweddaraf)',
  'states.attemptUnknown': 'Ymgais heb rif',
  'states.attemptCount': '{count} o ymgeisiau',
};
