import type { lock as english } from '../en/lock.ts';
import type { Translation } from '../translation.ts';

/** Clo’r ddyfais hon. */
export const lock: Translation<typeof english> = {
  'lock.title': 'Clo',
  'lock.text':
    'Gyda chlo, caiff popeth y mae Feedforward yn ei gadw am ddysgwyr ei amgryptio ar y ddyfais hon. Rydych yn ei ddatgloi â chyfrinymadrodd ar ôl i’r porwr gychwyn, ac eto pan na fyddwch wedi defnyddio Feedforward am ychydig.',
  'lock.protects':
    'Mae’n amddiffyn rhag rhywun sy’n cymryd y cyfrifiadur hwn neu ei ddisg, a rhywun sy’n agor eich porwr tra bo Feedforward wedi’i gloi.',
  'lock.protectsNot':
    'Nid yw’n amddiffyn tra bo Feedforward heb ei gloi, rhag rhaglen sy’n ysbïo ar y cyfrifiadur hwn, nac mewn ffeiliau a gadwch (allforion, taflenni, copïau wrth gefn heb gyfrinymadrodd). I’w gweld o hyd ar y ddisg: faint o gofnodion sydd, eu dyddiadau a’u cyflwr, ond nid pwy biau nhw. Gall copïau hŷn aros ar y ddisg am beth amser ar ôl ichi osod y clo.',
  'lock.setText':
    'Ni all neb agor eich cofnodion heb y cyfrinymadrodd, na chithau chwaith: ni ellir dod o hyd iddo na’i ailosod. Cadwch gopi wrth gefn â’i gyfrinymadrodd ei hun yn gyntaf. O leiaf 12 nod; mae pedwar neu bum gair digyswllt yn ddewis da.',
  'lock.set': 'Gosod y clo',
  'lock.setting': 'Wrthi’n amgryptio’ch cofnodion…',
  'lock.isSet': 'Mae’r clo wedi’i osod. Mae eich cofnodion wedi’u hamgryptio ar y ddyfais hon.',
  'lock.on': 'Mae’r clo ymlaen. Mae eich cofnodion wedi’u hamgryptio ar y ddyfais hon.',
  'lock.now': 'Cloi nawr',
  'lock.after': 'Cloi’n awtomatig ar ôl',
  'lock.minutes': '{count} munud',
  'lock.minutes.one': '1 munud',
  'lock.minutes.two': '2 funud',
  'lock.afterText':
    'Heb wasgu bysell na chlicio yn Feedforward. Mae bob amser yn cloi pan fydd y porwr yn cau.',
  'lock.fixedMost': 'Mae eich coleg yn caniatáu {count} munud ar y mwyaf.',
  'lock.fixedMost.one': 'Mae eich coleg yn caniatáu 1 munud ar y mwyaf.',
  'lock.fixedMost.two': 'Mae eich coleg yn caniatáu 2 funud ar y mwyaf.',
  'lock.change': 'Newid y cyfrinymadrodd',
  'lock.changeText':
    'Dim ond y cyfrinymadrodd sy’n newid; mae’r cofnodion yn aros wedi’u hamgryptio fel y maent. Os gallai rhywun fod wedi gweld yr hen un, diffoddwch y clo a gosodwch ef eto.',
  'lock.old': 'Y cyfrinymadrodd hyd yn hyn',
  'lock.changed': 'Mae’r cyfrinymadrodd wedi’i newid.',
  'lock.off': 'Diffodd y clo',
  'lock.offText':
    'Wedyn cedwir eich cofnodion ar y ddyfais hon fel y maent, yn ddarllenadwy i bwy bynnag sydd â’i disg.',
  'lock.turnedOff':
    'Mae’r clo wedi’i ddiffodd. Nid yw’ch cofnodion wedi’u hamgryptio ar y ddyfais hon mwyach.',
  'lock.turningOff': 'Wrthi’n agor eich cofnodion…',
  'lock.byCollege': 'Mae eich coleg yn gofyn am glo, felly ni ellir ei ddiffodd.',
  'lock.required': 'Mae eich coleg yn gofyn am glo',
  'lock.requiredText':
    'Gosodwch gyfrinymadrodd i fynd ymlaen. Mae’r hyn sydd gennych yma’n aros fel y mae ac yn cael ei amgryptio.',
  'lock.locked': 'Mae Feedforward wedi’i gloi',
  'lock.lockedText':
    'Mae eich cofnodion wedi’u hamgryptio ar y ddyfais hon. Teipiwch eich cyfrinymadrodd i fynd ymlaen.',
  'lock.panelText':
    'Mae eich cofnodion wedi’u hamgryptio ar y ddyfais hon. Mae Feedforward yn gofyn am y cyfrinymadrodd mewn tab ei hun, byth y tu mewn i dudalen arall.',
  'lock.openTab': 'Datgloi mewn tab ei hun',
  'lock.passphrase': 'Cyfrinymadrodd',
  'lock.new': 'Cyfrinymadrodd newydd ar gyfer y clo',
  'lock.unlock': 'Datgloi',
  'lock.unlocking': 'Wrthi’n datgloi…',
  'lock.wrong':
    'Nid dyma’r cyfrinymadrodd. Gwiriwch y priflythrennau a’r bysellfwrdd, yna rhowch gynnig arall arni.',
  'lock.lost': 'Rwyf wedi colli’r cyfrinymadrodd',
  'lock.lostText':
    'Ni all neb ei ailosod nac agor y cofnodion hyn hebddo: na chi, na’ch tîm TG, na ninnau. Os oes gennych gopi wrth gefn, dechreuwch o’r newydd a dewch ag ef i mewn o dan Gosodiadau. Heb un, mae’r hyn sydd wedi’i gloi yma wedi’i golli. Os gallech gofio’r cyfrinymadrodd o hyd, peidiwch â newid dim yma.',
  'lock.anew': 'Taflu’r hyn sydd wedi’i gloi a dechrau o’r newydd',
  'lock.anewSure':
    'Bydd popeth y mae Feedforward yn ei gadw ar y ddyfais hon am bob dysgwr yn diflannu am byth.',
  'lock.anewTick': 'Rwy’n gwybod na ellir dod ag ef yn ôl',
  'lock.anewDone': 'Dechrau o’r newydd',
  'lock.cancel': 'Canslo',
};
