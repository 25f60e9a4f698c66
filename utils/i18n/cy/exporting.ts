import type { exporting as english } from '../en/exporting.ts';
import type { Translation } from '../translation.ts';

/** Y sgrin allforio, yr hyn a ddelir yn ôl a pham, a beth ddaeth o bob ffeil. */
export const exporting: Translation<typeof english> = {
  'exporting.title': 'Allforio',
  'exporting.intro':
    'Gwnewch ffeil ar gyfer MIS y coleg. Caiff rhesi a aeth o’r blaen gyda’r un geiriau eu gadael allan.',
  'exporting.what': 'Beth i’w allforio',
  'exporting.what.targets': 'Targedau',
  'exporting.what.steps': 'Camau',
  'exporting.what.follow-ups': 'Sgyrsiau dilynol',
  'exporting.what.reviews': 'Adolygiadau',
  'exporting.what.questions': 'Cwestiynau i diwtoriaid',

  'exporting.choose.all': 'Pa resi: popeth a newidiodd ers y tro diwethaf',
  'exporting.choose.some': 'Pa resi: rhai ohonynt',
  'exporting.choose.who': 'Dysgwr, yn ôl enw neu gyfeirnod',
  'exporting.choose.one': '{name} yn unig.',
  'exporting.choose.everybody': 'Pawb',
  'exporting.choose.from': 'Newidiwyd ar neu ar ôl',
  'exporting.choose.to': 'Newidiwyd ar neu cyn',
  'exporting.choose.whole': 'Hefyd y rhesi nad ydynt wedi newid ers y tro diwethaf',
  'exporting.choose.clear': 'Yn ôl at bopeth a newidiodd',
  'exporting.choose.none': 'Nid oes rhes yn cyd-fynd â’r dewis hwnnw.',
  'exporting.choose.again':
    'Rhesi ffeil a aeth o’r blaen, fel y maent nawr. Mae lawrlwytho’n gwneud ffeil newydd yn lle honno.',
  'exporting.choose.notAgain': 'Ei gadael',

  'exporting.counting': 'Wrthi’n paratoi’r rhesi',
  'exporting.counts': 'Beth sy’n digwydd i bob rhes',
  'exporting.counts.chosen': 'Canfuwyd',
  'exporting.counts.ready': 'Yn barod i’w hallforio',
  'exporting.counts.unchanged': 'Heb newid ers y tro diwethaf',
  'exporting.counts.heldBack': 'Daliwyd yn ôl',
  'exporting.counts.waiting':
    'Mae {count} o’r rhesi sydd heb newid yn rhan o ffeil nad oes neb wedi ateb amdani eto. Dywedwch isod beth ddaeth ohoni.',
  'exporting.counts.waiting.one':
    'Mae 1 o’r rhesi sydd heb newid yn rhan o ffeil nad oes neb wedi ateb amdani eto. Dywedwch isod beth ddaeth ohoni.',
  'exporting.leftThere':
    'Nid yw {count} o’r rhesi sydd gan yr MIS yma mwyach, ac nid oes lle yn y ffeil hon i ddweud hynny. Tynnwch nhw allan yno â llaw.',
  'exporting.leftThere.one':
    'Nid yw 1 o’r rhesi sydd gan yr MIS yma mwyach, ac nid oes lle yn y ffeil hon i ddweud hynny. Tynnwch hi allan yno â llaw.',
  'exporting.released':
    'Daliwyd yn ôl, ond yn mynd gyda’ch caniatâd chi: {count}. Mae’r log yn nodi hynny.',
  'exporting.released.back': 'Eu dal yn ôl eto',
  'exporting.preview': 'Y rhesi yn y ffeil',
  'exporting.preview.row': 'Rhes',
  'exporting.change.new': 'Newydd',
  'exporting.change.changed': 'Newidiwyd',
  'exporting.change.same': 'Fel o’r blaen',
  'exporting.change.gone': 'Tynnwyd',
  'exporting.preview.scroll': 'Y rhesi yn y ffeil, sgroliwch i weld pob colofn',
  'exporting.warn.empty':
    'Mae {heading} yn wag mewn {rows} allan o {all} o resi. Cânt eu hallforio er hynny.',
  'exporting.warn.addRef': 'Ychwanegu cyfeirnodau yn y llwyth achosion',
  'exporting.download': 'Lawrlwytho CSV',
  'exporting.download.hint': 'Cofnodion dysgwyr: cadwch y ffeil lle mae cofnodion y coleg i fod.',
  'exporting.downloading': 'Wrthi’n gwneud y ffeil',
  'exporting.noting': 'Mae’r ffeil yno. Wrthi’n nodi beth aeth allan',
  'exporting.downloaded': 'Rhoddwyd {file} i’r porwr i’w chadw. {rows} o resi.',
  'exporting.downloaded.one': 'Rhoddwyd {file} i’r porwr i’w chadw. 1 rhes.',
  'exporting.downloaded.two': 'Rhoddwyd {file} i’r porwr i’w chadw. 2 res.',
  'exporting.excel': 'Agor y ffeil yn Excel',
  'exporting.excel.help':
    'Mae Excel yn cuddio seroau ar y blaen (dangosir 00123 fel 123) ac yn troi rhai rhifau’n ddyddiadau. Defnyddiwch Data, From Text/CSV, a gosodwch y colofnau hynny i Text. Rhowch y ffeil i’r MIS fel y’i lawrlwythwyd, nid un a gadwyd eto gan Excel. Mae collnod o flaen pob cell y gellid ei chamgymryd am fformiwla.',

  'exporting.none.title': 'Dim byd i’w allforio eto',
  'exporting.none.targets':
    'Bydd targedau i’w gweld yma ar ôl ichi gadw un yn y panel wrth ymyl yr adborth.',
  'exporting.none.steps': 'Bydd camau i’w gweld yma ar ôl ichi gadw targed sydd â rhai.',
  'exporting.none.reviews': 'Bydd adolygiadau i’w gweld yma ar ôl ichi orffen un.',
  'exporting.none.questions': 'Bydd cwestiynau i’w gweld yma ar ôl ichi ofyn rhywbeth i diwtor.',
  'exporting.none.follow-ups':
    'Bydd sgyrsiau dilynol i’w gweld yma ar ôl ichi gofnodi un yn y panel.',
  'exporting.noNew': 'Dim byd newydd i’w allforio: mae pob rhes a all fynd wedi mynd.',

  'exporting.heldBack.count': 'Daliwyd yn ôl: {count}',
  'exporting.heldBack.intro':
    'Cywirwch yma yr hyn sy’n rhwystr, a bydd y rhes yn mynd. Nid yw’r lleill yn aros am y rhain.',
  'exporting.heldBack.more': 'Dangos {count} arall',
  'exporting.heldBack.unnamed': 'Dim enw',
  'exporting.heldBack.noWords': 'Dim geiriau',
  'exporting.held.words': 'Efallai fod geiriau ynddi na ddylent fod yno.',
  'exporting.held.guard':
    'Mae’r gwaith yn dal i gyfrif, ac mae hyn yn swnio fel cymorth gyda beth i’w ysgrifennu ynddo.',
  'exporting.guard.line': '“{line}”',
  'exporting.held.noName': 'Nid oes gan y dysgwr enw.',
  'exporting.held.noMisRef': 'Nid oes gan y dysgwr gyfeirnod MIS.',
  'exporting.held.noStatement': 'Nid yw’r targed yn dweud dim eto.',
  'exporting.held.noDue': 'Nid oes gan y targed ddyddiad cyflawni.',
  'exporting.held.notAgreed': 'Nid yw’r dysgwr wedi cytuno arno eto.',
  'exporting.held.missing': 'Mae colofn sydd ei hangen ar yr MIS yn wag.',
  'exporting.held.tooLong': 'Mae testun yn hirach na’r hyn y gall un gell ei ddal.',
  'exporting.held.formula': 'Mae testun yn dechrau fel fformiwla taenlen.',

  'exporting.mend.save': 'Cadw',
  'exporting.mend.misRef': 'Cyfeirnod MIS',
  'exporting.mend.uln': 'ULN',
  'exporting.mend.userName': 'Enw defnyddiwr y coleg',
  'exporting.mend.idNumber': 'Rhif adnabod LMS',
  'exporting.mend.needed': 'Ni ellir gadael hwn yn wag.',
  'exporting.mend.dayMissing': 'Teipiwch ddyddiad, megis 12 Rhag neu mewn 2 wythnos.',
  'exporting.mend.agreed': 'Cytunwyd gyda’r dysgwr heddiw',
  'exporting.mend.words': 'Newid y geiriau',
  'exporting.mend.shorten': 'Ei fyrhau',
  'exporting.mend.over': 'Nodau dros ben: {over}. Mae lle i {longest}.',
  'exporting.mend.over.one': '1 nod dros ben. Mae lle i {longest}.',
  'exporting.mended': 'Wedi’i gadw ar gyfer {name}.',
  'exporting.part.statement': 'Targed',
  'exporting.part.evidence': 'Tystiolaeth',
  'exporting.part.why': 'Pam mae’n bwysig',
  'exporting.part.ifThen': 'Cynllun os-yna',
  'exporting.part.ownWords': 'Yng ngeiriau’r dysgwr ei hun',
  'exporting.part.step': 'Cam {at}',
  'exporting.part.note': 'Nodyn',
  'exporting.part.question': 'Beth a ofynnwyd',
  'exporting.part.answer': 'Beth a atebodd y tiwtor',
  'exporting.part.summary': 'Crynodeb',
  'exporting.letGo.words': 'Gadael iddi fynd fel y mae',
  'exporting.letGo.guard': 'Nid cymorth gyda’r cynnwys yw hyn',
  'exporting.letGo.not-agreed': 'Gadael iddi fynd fel drafft',
  'exporting.letGo.sure': 'Gadael i’r rhes hon fynd?',
  'exporting.letGo.words.text':
    'Bydd eraill yn darllen y geiriau hyn yn yr MIS, a’r dysgwr hefyd o bosibl. Mae’r log yn nodi ichi adael iddynt fynd, nid pa rai oeddent.',
  'exporting.letGo.guard.text':
    'Mae’r targed yn aros fel y mae, ac mae’r log yn nodi ichi adael iddo fynd.',
  'exporting.letGo.not-agreed.text':
    'Mae’n mynd gyda statws drafft, ac mae’r log yn nodi ichi adael iddo fynd.',
  'exporting.letGo.yes': 'Ie, gadael iddi fynd',

  'exporting.typing': 'Copïo fesul maes',
  'exporting.field.at': 'Rhes {at} o {all}',
  'exporting.field.copy': 'Copïo “{heading}”',
  'exporting.field.again': 'Dechrau eto',
  'exporting.field.before': 'Y rhes flaenorol',
  'exporting.field.after': 'Y rhes nesaf',
  'exporting.field.done': 'Rwyf wedi’i deipio i’r MIS',
  'exporting.field.keys':
    'Ar gyfer teipio i ffurflen we: mae Enter neu n yn copïo’r maes ac yn symud i’r nesaf, mae p yn mynd un yn ôl.',
  'exporting.field.saidNext': 'Copïwyd {heading}. Nesaf: {next}.',
  'exporting.field.saidLast': 'Copïwyd {heading}. Dyna’r maes olaf.',
  'exporting.field.held': 'Daliwyd yn ôl: {count}. Agorwch Allforio i weld pam.',
  'exporting.field.typed': 'Wedi’i nodi: mae yn yr MIS.',

  'exporting.notInMis': 'Heb fod yn yr MIS eto: {count}',

  'exporting.batches': 'Ffeiliau a wnaed hyd yn hyn',
  'exporting.batches.none': 'Ni wnaed ffeil eto.',
  'exporting.batches.unanswered':
    'Heb ateb amdanynt eto: {count}. Nid yw ffeil a lawrlwythwyd yn yr MIS eto.',
  'exporting.batches.all': 'Dangos pob un o’r {count} o ffeiliau',
  'exporting.batch.about': '{what} · rhesi: {rows} · daliwyd yn ôl: {heldBack}',
  'exporting.kind.targets': 'Targedau',
  'exporting.kind.steps': 'Camau',
  'exporting.kind.follow-ups': 'Sgyrsiau dilynol',
  'exporting.kind.reviews': 'Adolygiadau',
  'exporting.kind.questions': 'Cwestiynau',
  'exporting.batch.clipboard': 'Copïwyd i’r clipfwrdd: nid oes ffeil.',
  'exporting.batch.byHand': 'Teipiwyd i mewn â llaw: nid oes ffeil.',
  'exporting.batch.hash': 'SHA-256 y ffeil',
  'exporting.batch.keeping': 'Wrthi’n cadw’ch ateb',
  'exporting.batch.made': 'A gafodd ei chadw?',
  'exporting.batch.waiting': 'Ddim yn hysbys eto',
  'exporting.batch.taken': 'Derbyniwyd gan yr MIS',
  'exporting.batch.failed': 'Methodd',
  'exporting.batch.undone': 'Tynnwyd yn ôl',
  'exporting.batch.resent': 'Anfonwyd eto',
  'exporting.batch.madeHint':
    'Caewyd y porwr tra oedd yn cymryd y ffeil hon. Edrychwch yn eich lawrlwythiadau: a yw hi yno?',
  'exporting.batch.isThere': 'Mae hi yno',
  'exporting.batch.notSaved': 'Nid yw hi yno',
  'exporting.batch.sendAgain': 'Anfon eto',
  'exporting.batch.undo': 'Ei thynnu’n ôl',
  'exporting.batch.stands': 'Mae’n ddilys wedi’r cyfan',
  'exporting.batch.failedHint': 'Bydd ei rhesi yn y ffeil nesaf.',
  'exporting.batch.took': 'Derbyniodd yr MIS hi',
  'exporting.batch.itFailed': 'Methodd hi',

  'exporting.error.nothing': 'Nid oes dim byd newydd i’w allforio.',
  'exporting.error.changed':
    'Mae’r rhesi hyn wedi newid ers ichi eu gweld. Ni chafodd dim ei allforio; edrychwch arnynt eto.',
  'exporting.error.save':
    'Ni dderbyniodd y porwr y ffeil. Ni chofnodwyd dim; rhowch gynnig arall arni.',
  'exporting.error.record':
    'Cadwyd y ffeil ond ni ellid ei nodi yma. Bydd yr allforiad nesaf yn cynnwys yr un rhesi eto.',
  'exporting.retry': 'Rhoi cynnig arall arni',
};
