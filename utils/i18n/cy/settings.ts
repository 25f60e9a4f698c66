import type { settings as english } from '../en/settings.ts';
import type { Translation } from '../translation.ts';

/** Sgrin Gosodiadau’r man gwaith. */
export const settings: Translation<typeof english> = {
  'settings.title': 'Gosodiadau',
  'settings.parts': 'Rhannau’r dudalen hon',
  'settings.language': 'Iaith',
  'settings.languageOf': 'Iaith y sgriniau',
  'settings.languageText':
    'Iaith sgriniau Feedforward, yma ac ym mhobman y mae ar agor. Ar dudalen Moodle neu Canvas, mae’r botwm yn newid pan gaiff y dudalen ei hail-lwytho. Mae’r adborth a’r hyn a deipiwch yn aros fel y maent.',
  'settings.language.browser': 'Fel y porwr',
  'settings.language.en': 'English',
  'settings.language.cy': 'Cymraeg',
  'settings.languageFixed': 'Wedi’i osod gan eich coleg.',
  'settings.moved': 'Pwyntiau a symudwyd gennych',
  'settings.movedText':
    'Pan symudwch bwynt, caiff adborth diweddarach yr un tiwtor ei ddidoli fel y byddech chi’n ei wneud. Mae’n aros ar y ddyfais hon. Gallwch gadw’r llinellau fel ffeil i bwy bynnag sy’n gofalu am Feedforward yn eich coleg, fel bod y didoli’n gwella i bawb.',
  'settings.movedCheck':
    'Dyma’r cyfan sydd yn y ffeil. Tynnir allan enwau yn eich llwyth achosion, enwau tiwtoriaid, cyfeiriadau e-bost a rhifau hir. Darllenwch bob llinell, a dad-diciwch unrhyw un sy’n dal i ddweud am bwy y mae.',
  'settings.movedNone': 'Ni symudwyd pwynt eto',
  'settings.movedNoneText': 'Yn y panel, pwyswch Symud ar bwynt sydd yn y lle anghywir.',
  'settings.movedSave': 'Cadw {count} fel ffeil',
  'settings.movedSaved': 'Rhoddwyd y ffeil i’r porwr i’w chadw',
  'settings.movedForget': 'Anghofio pob un',
  'settings.movedForgotten': 'Anghofiwyd. Caiff adborth ei ddidoli gan Feedforward yn unig eto.',
  'settings.rules': 'Gwiriad y targed',
  'settings.rulesText':
    'Tra byddwch yn ysgrifennu targed, mae’r rhain yn rhoi sylwadau wrth ei ymyl. Nid ydynt byth yn atal cadw; dim ond geiriau sensitif sy’n gofyn yn gyntaf. Dad-diciwch yr hyn nad ydych am ei glywed. Geiriau Saesneg y mae’r rhan fwyaf ohonynt yn eu hadnabod.',
  'settings.rulesFixed': 'Wedi’i osod gan eich coleg.',
  'settings.rulesAllOn': 'Troi pob un ymlaen',
  'settings.policyUnread': 'Ni ddeellir rhan o bolisi eich coleg',
  'settings.policyUnreadText': 'Heb ei ddefnyddio: {keys}. Dywedwch wrth eich tîm TG.',
  'settings.dates': 'Dyddiadau’r tymor',
  'settings.datesText':
    'Pob cyfnod o addysgu rhwng gwyliau. Cyfrifir “By half term” ac “in 10 working days” yn ôl y rhain, ac ni roddir targed yn ystod gwyliau.',
  'settings.datesFrom': 'Dechrau’r addysgu',
  'settings.datesTo': 'Diwedd yr addysgu',
  'settings.datesAdd': 'Ychwanegu’r dyddiadau hyn',
  'settings.datesBoth': 'Dewiswch y ddau ddyddiad.',
  'settings.datesOrder': 'Mae’r dyddiad olaf cyn y cyntaf.',
  'settings.datesLine': '{from} hyd {to}',
  'settings.datesRemove': 'Tynnu {from} hyd {to} allan',
  'settings.datesRemoved': '{from} hyd {to} wedi’i dynnu allan',
  'settings.bodies': 'Corff dyfarnu',
  'settings.bodiesText':
    'Nid yr un peth yw ystyr “Discuss” ac “assess” i bob corff dyfarnu. Dewiswch yr un arferol yma; ar gyfer un cwrs, dewiswch ef yn y panel, lle’r ysgrifennir targed.',
  'settings.usualBody': 'Fel arfer',
  'settings.bodyForget': 'Defnyddio’r un arferol ar gyfer {course}',
  'settings.glossary': 'Eich termau eich hun',
  'settings.glossaryText':
    'Geiriau eich coleg neu’ch crefft, a beth i’w ddweud yn eu lle. Mae’r gwiriad yn eu cynnig wrth ichi ysgrifennu. Os nad oes geiriau plaen gyda therm, mae’n hysbys i’ch dysgwyr, ac ni ddywedir dim amdano.',
  'settings.term': 'Term',
  'settings.termPlain': 'Mewn geiriau plaen',
  'settings.termAdd': 'Ychwanegu',
  'settings.termKnown': 'hysbys yma: ni ddywedir dim',
  'settings.termRemove': 'Tynnu {term} allan',
  'settings.termRemoved': '“{term}” wedi’i dynnu allan',
  'settings.termsFull': 'Mae’r rhestr yn llawn. Uchafswm y termau: {most}.',
  'settings.status': 'Enwau ar statws targed',
  'settings.statusText':
    'Efallai fod eich coleg yn eu galw’n rhywbeth arall. Gadewch flwch yn wag i gadw ein gair ni. Mae gan allforion eu geiriau eu hunain.',
  'settings.steps': 'Camau a awgrymir',
  'settings.wordings': 'Cynnig geiriad arall gan fodel iaith y porwr ei hun',
  'settings.wordingsText':
    'Mae gan rai porwyr fodel iaith ar y ddyfais. Dim ond pan ofynnwch y mae’n cynnig geiriad arall, ar ôl yr un gwiriadau â phob cam. Nid oes dim yn gadael y ddyfais ac ni lawrlwythir dim.',
  'settings.wordingsNone': 'Nid oes gan y porwr hwn un yn barod, felly ni ddangosir dim.',
};
