import type { backup as english } from '../en/backup.ts';
import type { Translation } from '../translation.ts';

/** Copi wrth gefn, ei adfer, a dwy fersiwn o un cofnod. */
export const backup: Translation<typeof english> = {
  'backup.title': 'Copi wrth gefn',
  'backup.text':
    'Un ffeil gyda phopeth sydd gennych yma: dysgwyr, adborth, targedau, y log, adolygiadau, testun heb ei orffen a’ch gosodiadau. Cadwch hi lle mae’ch coleg yn cadw cofnodion am ddysgwyr, a pheidiwch byth â’i chadw mewn blwch e-bost.',
  'backup.never': 'Ni wnaed copi wrth gefn ar y ddyfais hon eto.',
  'backup.last': 'Copi wrth gefn diwethaf: {when}.',
  'backup.mayGo':
    'Nid yw’r porwr hwn yn addo cadw’ch cofnodion pan fydd y ddisg yn llawn. Gwnewch gopi wrth gefn yn aml.',
  'backup.lock': 'Ei gloi â chyfrinymadrodd',
  'backup.lockText':
    'Heb y cyfrinymadrodd ni all neb agor y ffeil, na chithau chwaith: ni ellir dod o hyd iddo na’i ailosod. O leiaf 12 nod; mae pedwar neu bum gair digyswllt yn ddewis da.',
  'backup.passphrase': 'Cyfrinymadrodd y ffeil',
  'backup.itsPassphrase': 'Cyfrinymadrodd y copi wrth gefn hwn',
  'backup.again': 'Yr un cyfrinymadrodd eto',
  'backup.short': 'Defnyddiwch o leiaf 12 nod.',
  'backup.differ': 'Nid yw’r ddau yr un fath.',
  'backup.make': 'Cadw copi wrth gefn',
  'backup.making': 'Wrthi’n gwneud y copi wrth gefn…',
  'backup.made': 'Rhoddwyd y copi wrth gefn i’r porwr i’w gadw fel {name}',
  'backup.odd':
    'Cadwyd y copi wrth gefn, ond ni ellid ei ddarllen yn ôl fel y dylid. Ni newidiwyd dim yma. Cadwch y ffeil a chysylltwch â’ch tîm TG.',
  'backup.every': 'Fy atgoffa',
  'backup.every0': 'Byth',
  'backup.every7': 'Ar ôl wythnos',
  'backup.every14': 'Ar ôl pythefnos',
  'backup.every30': 'Ar ôl mis',
  'backup.remindNever': 'Nid oes gennych gopi wrth gefn eto',
  'backup.remindOld': 'Eich copi wrth gefn diwethaf: {when}',
  'backup.remindText':
    'Dim ond yn y porwr hwn y mae eich cofnodion. Byddant yn diflannu pan gaiff ei ailosod neu pan gaiff Feedforward ei dynnu.',
  'backup.remindGo': 'Gwneud copi',
  'backup.remindLater': 'Yn nes ymlaen',

  'backup.restore': 'Dod â chopi wrth gefn i mewn',
  'backup.restoreText':
    'O gyfrifiadur arall, neu ar ôl colli rhywbeth. Cewch weld yn gyntaf beth fyddai’n ei wneud. Mae’r hyn sydd yma yn aros: nid ysgrifennir dros ddim sy’n fwy diweddar.',
  'backup.choose': 'Dewis ffeil copi wrth gefn',
  'backup.reading': 'Wrthi’n darllen y ffeil…',
  'backup.lockedFile': 'Mae’r ffeil hon wedi’i chloi',
  'backup.open': 'Agor',
  'backup.found': 'Copi wrth gefn: {when}',
  'backup.what': 'Beth',
  'backup.adds': 'Ychwanegir',
  'backup.changes': 'Diweddarir',
  'backup.leaves': 'Gadewir fel y mae yma',
  'backup.sides': 'Cedwir ochr yn ochr',
  'backup.nothing': 'Mae popeth yn y ffeil hon yma’n barod. Nid oes dim i ddod ag ef i mewn.',
  'backup.sidesText':
    'Wedi’u newid ar y ddau gyfrifiadur. Mae eich rhai chi’n aros; cedwir y fersiwn arall wrth eu hymyl nes ichi ddewis.',
  'backup.removedText':
    'Tynnwyd allan yma {count} o’r cofnodion yn y ffeil, ac maent yn aros allan.',
  'backup.removedText.one': 'Tynnwyd allan yma 1 o’r cofnodion yn y ffeil, ac mae’n aros allan.',
  'backup.bringBack': 'Eu hadfer',
  'backup.erasedText':
    'Mae {count} o’r cofnodion yn y ffeil yn perthyn i ddysgwyr a ddilëwyd yma. Ni chânt eu hadfer.',
  'backup.erasedText.one':
    'Mae 1 o’r cofnodion yn y ffeil yn perthyn i ddysgwr a ddilëwyd yma. Ni chaiff ei adfer.',
  'backup.settings': 'Cymryd y gosodiadau o’r ffeil hefyd',
  'backup.do': 'Dod â {count} i mewn',
  'backup.doSettings': 'Cymryd y gosodiadau',
  'backup.doing': 'Wrthi’n dod ag ef i mewn…',
  'backup.cancel': 'Canslo',
  'backup.done': 'Daethpwyd â’r copi i mewn: ychwanegwyd {added}, diweddarwyd {changed}',
  'backup.twoHereTitle': 'Mae rhai dysgwyr yn un cofnod ar un cyfrifiadur ac yn ddau ar y llall',
  'backup.twoHereText':
    '{names}: gwnewch y ddau gofnod yn un yma yn gyntaf (Llwyth achosion, agorwch y dysgwr, “Yr un person â…”). Yna dewch â’r copi wrth gefn i mewn. Ni newidiwyd dim.',

  'backup.kinds.learners': 'Dysgwyr',
  'backup.kinds.feedback': 'Adborth',
  'backup.kinds.targets': 'Targedau',
  'backup.kinds.questions': 'Cwestiynau i diwtoriaid',
  'backup.kinds.reviews': 'Adolygiadau',
  'backup.kinds.snoozes': 'Dysgwyr a ohiriwyd ar Heddiw',
  'backup.kinds.checklists': 'Rhestrau gwirio',
  'backup.kinds.bank': 'Targedau yn eich banc',
  'backup.kinds.corrections': 'Pwyntiau a symudwyd gennych',
  'backup.kinds.drafts': 'Testun heb ei orffen',
  'backup.kinds.log': 'Cofnodion y log',
  'backup.kinds.exports': 'Allforion',
  'backup.kinds.erasures': 'Nodiadau bod rhywun wedi’i ddileu',
  'backup.kinds.conflicts': 'Fersiynau a gadwyd ochr yn ochr',
  'backup.kinds.other': 'Eraill',

  'backup.two': 'Dwy fersiwn o un cofnod',
  'backup.twoText':
    'Newidiwyd y rhain ar ddau gyfrifiadur. Dewiswch un ar gyfer pob un; caiff y llall ei dileu. Gellir copïo’r ddwy yn gyntaf.',
  'backup.twoOf': '{kind} · {learner}',
  'backup.twoHereVersion': 'Yma',
  'backup.twoOtherVersion': 'O’r copi wrth gefn: {when}',
  'backup.twoGone': 'Ddim yma mwyach',
  'backup.twoEmpty': 'dim byd',
  'backup.keepOurs': 'Cadw’r hyn sydd yma',
  'backup.takeTheirs': 'Cymryd y llall',
  'backup.chosen': 'Wedi’i ddewis',

  'backup.foreign':
    'Nid copi wrth gefn Feedforward yw hwn. Ni newidiwyd dim. Dewiswch ffeil arall.',
  'backup.truncated':
    'Mae’r copi wrth gefn hwn wedi’i dorri’n fyr: mae rhan o’r ffeil ar goll. Ni newidiwyd dim. Copïwch y ffeil eto, neu dewiswch un arall.',
  'backup.altered':
    'Nid yw’r copi wrth gefn hwn fel yr ysgrifennwyd ef. Ni newidiwyd dim. Copïwch y ffeil eto, neu dewiswch un arall.',
  'backup.newer':
    'Gwnaed y copi wrth gefn hwn gan fersiwn fwy diweddar o Feedforward. Ni newidiwyd dim. Diweddarwch Feedforward yma yn gyntaf.',
  'backup.huge':
    'Mae’r ffeil hon yn llawer mwy nag unrhyw gopi wrth gefn gan Feedforward. Ni newidiwyd dim. Dewiswch ffeil arall.',
  'backup.unread': 'Ni allai’r porwr ddarllen y ffeil hon. Dewiswch hi eto.',
  'backup.locked': 'Mae’r copi wrth gefn hwn wedi’i gloi. Teipiwch ei gyfrinymadrodd.',
  'backup.wrongPassphrase':
    'Nid yw’r cyfrinymadrodd hwn yn agor y ffeil, neu newidiwyd y ffeil. Ni newidiwyd dim yma. Rhowch gynnig arall arni.',
  'backup.mixed':
    'Yn y copi wrth gefn hwn mae rhywbeth o dan y dysgwr anghywir. Ni newidiwyd dim. Cysylltwch â’ch tîm TG.',
  'backup.twoHere':
    'Mae un dysgwr yn y copi wrth gefn hwn yn ddau ddysgwr yma. Ni newidiwyd dim. Gwnewch nhw’n un yn gyntaf.',
};
