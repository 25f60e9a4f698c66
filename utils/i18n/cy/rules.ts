import type { rules as english } from '../en/rules.ts';
import type { Translation } from '../translation.ts';

/** Yr hyn mae gwiriad y targed yn chwilio amdano, fel y mae Gosodiadau’n ei restru: enw pob rheol, a beth mae’n ei ddweud a pham. */
export const rules: Translation<typeof english> = {
  'rules.vague-verb': 'Berfau amwys',
  'rules.vague-verb.looksFor': 'Improve, work on, develop, understand…, heb ddim i’w ddangos.',
  'rules.no-action': 'Dim byd i’w wneud',
  'rules.no-action.looksFor': 'Dim berf am rywbeth y gallai person arall ei weld yn cael ei wneud.',
  'rules.huge': 'Rhy fawr',
  'rules.huge.looksFor':
    'Mwy na thua wythnos: uned gyfan, maes cyfan, dros 25 gair. Mae’n cynnig rhan lai.',
  'rules.several': 'Sawl targed mewn un',
  'rules.several.looksFor': 'Dwy weithred neu ddau faes mewn un frawddeg. Mae’n cynnig eu hollti.',
  'rules.day': 'Y dyddiad',
  'rules.day.looksFor':
    'Dim un, wedi bod, mewn gwyliau, ar ôl y terfyn amser, neu nid yr un yn y testun. Mae’n cynnig dyddiad.',
  'rules.evidence': 'Dim tystiolaeth',
  'rules.evidence.looksFor': 'Dim rhif, dim byd i’w ddangos, neb sy’n gwirio.',
  'rules.jargon': 'Termau anodd',
  'rules.jargon.looksFor':
    'Jargon sydd â gair plaen cyfatebol, geiriau gorchymyn heb eu hesbonio, a’ch termau eich hun.',
  'rules.negative': 'Beth i beidio â’i wneud',
  'rules.negative.looksFor': 'Don’t, stop, avoid, never: mae’n cynnig beth i’w wneud yn lle hynny.',
  'rules.third-person': 'Nid “I” na “you”',
  'rules.third-person.looksFor':
    '“The learner will…”, “Spelling needs to…”: nid oes neb yn gweithredu. Mae’n cynnig “I will…”.',
  'rules.judges': 'Yn barnu’r person',
  'rules.judges.looksFor': 'Lazy, careless, bright…: geiriau am y dysgwr ac nid am y gwaith.',
  'rules.hard-to-read': 'Anodd ei ddarllen',
  'rules.hard-to-read.looksFor': 'Brawddeg o dros 20 gair, neu oed darllen dros 13.',
  'rules.recycled': 'Defnyddiwyd o’r blaen',
  'rules.recycled.looksFor': 'Y trydydd tro i’r dysgwr hwn, neu eiriau dysgwr arall.',
  'rules.praise': 'Canmoliaeth fel targed',
  'rules.praise.looksFor': '“Keep up the good work”: caredig, ond dim byd i’w wneud.',
  'rules.too-many': 'Gormod yn agored',
  'rules.too-many.looksFor': 'Mwy na thri tharged yn agored ar unwaith.',
  'rules.assessment': 'Rheolau asesu',
  'rules.assessment.looksFor':
    'Yn dweud beth i’w roi mewn gwaith sy’n fyw neu’n cael ei ailgyflwyno.',
  'rules.sensitive': 'Geiriau sensitif',
  'rules.sensitive.looksFor': 'Datgeliadau, iechyd, cartref, heddlu, cred. Mae’n gofyn cyn cadw.',
  'rules.if-then': 'Dim cynllun ar gyfer mynd yn sownd',
  'rules.if-then.looksFor':
    'Dim “If…, then I will…”. Sylw tawel, a ddaw pan fydd y gweddill yn iawn.',
  'rules.why': 'Dim rheswm',
  'rules.why.looksFor':
    'Nid oes dim yn dweud pam mae’n bwysig i’r dysgwr. Sylw tawel, a ddaw pan fydd y gweddill yn iawn.',
  'rules.not-agreed': 'Heb gytuno',
  'rules.not-agreed.looksFor':
    'Nid yw’r dysgwr wedi cytuno arno. Sylw tawel, a ddaw pan fydd y gweddill yn iawn.',
  'rules.vague-feedback': 'Adborth amwys',
  'rules.vague-feedback.looksFor':
    'Nid yw geiriau’r tiwtor yn dweud beth i’w wneud. Mae’n cynnig neges i’r tiwtor.',

  'bodies.general': 'Ystyr cyffredinol',
  'bodies.btec-l3': 'Pearson BTEC, Lefel 3',
  'bodies.btec-hn': 'Pearson BTEC, Cenedlaethol Uwch',
  'bodies.t-level': 'Lefel T',
  'bodies.city-and-guilds': 'City & Guilds',
};
