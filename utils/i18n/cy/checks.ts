import type { checks as english } from '../en/checks.ts';
import type { Translation } from '../translation.ts';

/** Yr hyn mae gwiriad y targed yn ei ddweud wrth y mentor: beth a welodd, a pham mae’n bwysig. Geiriau i’r dysgwr yw’r cychwyniadau. */
export const checks: Translation<typeof english> = {
  'checks.vague-verb.statement':
    'Dymuniad yw “{words}”, nid rhywbeth i’w wneud. Dywedwch beth fydd y dysgwr yn ei lunio neu ei wneud, fel y gall y ddau ohonoch ei weld yn digwydd.',
  'checks.vague-verb.step':
    'Mae’n anodd ticio “{words}”. Dywedwch beth fydd y dysgwr yn ei lunio neu ei wneud.',
  'checks.no-action.statement':
    'Nid yw hwn yn dweud beth i’w wneud eto. Beth fyddai rhywun yn gweld y dysgwr yn ei wneud? Dechreuwch â berf: ysgrifennu, ychwanegu, dangos…',
  'checks.no-action.step':
    'Nid oes gweithred yn y cam hwn. Dechreuwch â berf: ysgrifennu, ychwanegu, dod o hyd i, dangos…',
  'checks.huge.whole':
    'Mae “{words}” yn llawer i un targed. Mae rhan gyntaf fach yn haws ei dechrau ac yn haws ei gorffen.',
  'checks.huge.area':
    'Mae “{words}” yn faes cyfan. Dewiswch un rhan ohono y gellir ei gwneud mewn wythnos.',
  'checks.huge.long': 'Nifer y geiriau: {count}. Mae’n haws cofio targed o hyd at 25 gair.',
  'checks.huge.span': 'Mae “{words}” yn gyfnod hir. Beth ellid ei wneud mewn wythnos?',
  'checks.several.actions':
    'Mae hwn yn gofyn am fwy nag un peth: “{first}”, “{second}”. Mae’n haws gorffen un ar y tro.',
  'checks.several.areas':
    'Mae hwn yn enwi mwy nag un maes: “{words}”. Dewiswch yr un sydd bwysicaf nawr.',
  'checks.day.none':
    'Nid oes dyddiad eto. Mae dyddiad yn ei wneud yn real, ac yn dweud wrthych pryd i ofyn.',
  'checks.day.in-text':
    'Mae’r targed yn dweud “{words}”, ond nid oes dyddiad cyflawni wedi’i osod.',
  'checks.day.other': 'Mae’r targed yn dweud “{words}”, ond y dyddiad cyflawni yw {day}.',
  'checks.day.past': 'Mae’r dyddiad hwn wedi bod: {day}. Dewiswch un sydd i ddod.',
  'checks.day.holiday':
    'Mae’r dyddiad hwn yn ystod y gwyliau ({day}, {holiday}). Efallai na fydd y dysgwr yn y coleg i’w wneud neu i’w ddangos.',
  'checks.holiday.newYear': 'gwyliau’r Flwyddyn Newydd',
  'checks.holiday.easterBank': 'gwyliau banc y Pasg',
  'checks.holiday.earlyMay': 'gŵyl banc dechrau Mai',
  'checks.holiday.spring': 'gŵyl banc y gwanwyn',
  'checks.holiday.summerBank': 'gŵyl banc yr haf',
  'checks.holiday.christmasClosing': 'dyddiau cau’r Nadolig',
  'checks.holiday.halfTerm': 'hanner tymor',
  'checks.holiday.christmas': 'gwyliau’r Nadolig',
  'checks.holiday.easter': 'gwyliau’r Pasg',
  'checks.holiday.summer': 'gwyliau’r haf',
  'checks.holiday.any': 'gwyliau',
  'checks.day.deadline':
    'Mae’r dyddiad ({day}) ar ôl dyddiad cyflwyno’r gwaith ({deadline}). Byddai’n rhy hwyr i helpu.',
  'checks.evidence.none':
    'Sut bydd y ddau ohonoch yn gwybod ei fod wedi’i wneud? Ychwanegwch rif, rhywbeth i’w ddangos, neu berson sy’n gwirio.',
  'checks.evidence.weak':
    'Mae’n anodd gwirio “{words}”. Ychwanegwch rif, rhywbeth i’w ddangos, neu berson sy’n edrych arno.',
  'checks.jargon.word': 'Gall “{words}” fod yn air newydd. Mae “{plain}” yn ei ddweud yn blaen.',
  'checks.jargon.remove': 'Nid oes angen “{words}”. Mae’n haws cofio targedau byr.',
  'checks.jargon.explain': 'Gall “{words}” fod yn air newydd. Ei ystyr: {plain}',
  'checks.jargon.command':
    'Mae ystyr arbennig i “{words}” wrth farcio. Dywedwch beth yw ei ystyr: {plain}',
  'checks.negative':
    'Mae “{words}” yn dweud beth i roi’r gorau iddo. Beth fydd y dysgwr yn ei wneud yn lle hynny? Mae’n haws cadw at rywbeth i’w wneud.',
  'checks.third-person.person':
    'Mae “{words}” yn sôn am y dysgwr. Gadewch i’r dysgwr ei ddweud: “I will…”.',
  'checks.third-person.thing':
    'Mae “{words}” yn dweud beth ddylai fod, nid pwy sy’n gwneud beth. Dechreuwch ag “I will…” neu â berf.',
  'checks.judges':
    'Mae “{words}” yn barnu’r person. Soniwch am y gwaith: beth fydd yn wahanol ynddo?',
  'checks.hard-to-read.sentence':
    'Nifer y geiriau yn y frawddeg hon: {count}. Mae’n haws dilyn hyd at 20; dwy frawddeg fer sydd orau.',
  'checks.hard-to-read.words':
    'Oed darllen hwn yw tua {age}. Anelwch at 9 i 11. Geiriau anodd: {words}.',
  'checks.recycled.own':
    'Targedau bron yr un fath a gafodd y dysgwr hwn o’r blaen: {count}. Beth fyddai’n gwneud i hwn weithio nawr? Cam llai, neu ffordd arall.',
  'checks.recycled.copy':
    'Mae gan ddysgwr arall darged yn yr un geiriau. Addaswch hwn i’r dysgwr hwn.',
  'checks.praise':
    'Canmoliaeth yw “{words}”: nid yw’n dweud beth i’w wneud. Dywedwch hynny wrth y dysgwr, a dewiswch gam nesaf.',
  'checks.too-many':
    'Targedau sydd eisoes yn agored: {count}. Os oes mwy na {most} ar unwaith, ni chaiff yr un ei wneud: gorffennwch neu gollyngwch un yn gyntaf.',
  'checks.assessment.live':
    'Mae “{words}” yn dweud beth i’w roi mewn gwaith sydd heb ei gyflwyno eto. Tan hynny dim ond sut i weithio y gellir ei ddweud: ailddarllen, cynllunio, gwirio, gofyn.',
  'checks.assessment.resubmission':
    'Mae “{words}” yn dweud beth i’w roi mewn gwaith a ailgyflwynir, sy’n gorfod bod yn waith y dysgwr ei hun heb arweiniad pellach. Dywedwch sut i weithio: ailddarllen, cynllunio, gwirio, gofyn.',
  'checks.sensitive.harm':
    'Gall “{words}” fod yn ddatgeliad o niwed. Mae’n mynd at yr arweinydd diogelu heddiw, ac nid i’r fan hon.',
  'checks.sensitive.abuse':
    'Gall “{words}” fod yn ddatgeliad. Mae’n mynd at yr arweinydd diogelu, ac nid i’r fan hon.',
  'checks.sensitive.health':
    'Mae “{words}” yn sôn am iechyd rhywun. Nid oes ei angen ar gyfer targed, ac nid yma mae ei le.',
  'checks.sensitive.family':
    'Mae “{words}” yn sôn am gartref rhywun. Nid oes ei angen ar gyfer targed, ac nid yma mae ei le.',
  'checks.sensitive.police':
    'Mae “{words}” yn sôn am yr heddlu neu’r llysoedd. Nid oes ei angen ar gyfer targed, ac nid yma mae ei le.',
  'checks.sensitive.belief':
    'Mae “{words}” yn sôn am rywbeth preifat. Nid oes ei angen ar gyfer targed, ac nid yma mae ei le.',
  'checks.sensitive.own': 'Ni chaniateir cadw “{words}” yma. Gadewch ef allan.',
  'checks.sensitive.college':
    'Mae “{words}” ar eich rhestr o eiriau i holi amdanynt. Ai yma mae ei le?',
  'checks.if-then':
    'Dim cynllun eto ar gyfer mynd yn sownd. Mae “Os…, yna bydda i…” yn gwneud targed yn llawer mwy tebygol o ddigwydd.',
  'checks.why': 'Pam mae’n bwysig i’r dysgwr? Yng ngeiriau’r dysgwr.',
  'checks.not-agreed': 'Heb gytuno arno gyda’r dysgwr eto.',
  'checks.vague-feedback':
    'Nid yw “{words}” yn dweud beth i’w wneud. Gofynnwch i’r tiwtor yn hytrach na dyfalu.',

  'checks.mend.set-day': 'Ei osod: {day}',
  'checks.mend.swap': 'Newid i “{plain}”',
  'checks.mend.remove': 'Ei dynnu allan',
  'checks.mend.explain': 'Ychwanegu ei ystyr',
  'checks.mend.split': 'Gwneud pob un yn gam',
  'checks.mend.sentences': 'Gwneud y gweddill yn gamau',
  'checks.mend.evidence': 'Dechrau â “Rydw i wedi dangos … i …”',
  'checks.mend.instead': 'Dechrau ag “Yn lle hynny:”',
  'checks.mend.say-i': 'Dweud “I will…”',
  'checks.mend.two-sentences': 'Gwneud dwy frawddeg',
  'checks.mend.next-piece': 'Dweud mai ar gyfer y darn nesaf y mae',
  'checks.mend.referred': 'Cadw dim ond y ffaith iddo gael ei atgyfeirio',
  'checks.mend.if-then': 'Dechrau ag “Os bydda i’n mynd yn sownd ar…”',
  'checks.mend.why': 'Dechrau â “Mae’n bwysig i mi oherwydd…”',
  'checks.mend.smaller': 'Ei wneud yn llai: “{words}”',
  'checks.mend.doing': 'Newid i “{words}”',
  'checks.offer.ask-teacher': 'Gofyn i’r tiwtor',

  'checks.starter.evidence': 'Rydw i wedi dangos … i …',
  'checks.starter.instead': 'Yn lle hynny: …',
  'checks.starter.ifThen': 'Os bydda i’n mynd yn sownd ar …, yna bydda i’n …',
  'checks.starter.why': 'Mae’n bwysig i mi oherwydd …',
  'checks.starter.nextPiece': 'Ar gyfer fy narn nesaf:',
  'checks.starter.referred': 'Atgyfeiriwyd at y tîm diogelu: {day}',
};
