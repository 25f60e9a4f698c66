import type { copies as english } from '../en/copies.ts';
import type { Translation } from '../translation.ts';

/** Yr hyn a gaiff y dysgwr: y neges, y daflen argraffu, y llun. Geiriau byr sydd i ddysgwr. */
export const copies: Translation<typeof english> = {
  'copies.hello': 'Helo {name},',
  'copies.agreed': 'Dyma’r targed y cytunon ni arno ar gyfer {work}.',
  'copies.agreedAlone': 'Dyma’r targed y cytunon ni arno.',
  'copies.proposed': 'Dyma darged ar gyfer {work}.',
  'copies.proposedAlone': 'Dyma darged i ti.',
  'copies.what': 'Beth fydda i’n ei wneud',
  'copies.steps': 'Camau',
  'copies.stepDone': '{text} (wedi’i wneud)',
  'copies.doneWhen': 'Sut bydda i’n gwybod ei fod wedi’i wneud',
  'copies.by': 'Erbyn',
  'copies.why': 'Pam mae’n bwysig i mi',
  'copies.ifStuck': 'Os bydda i’n mynd yn sownd',
  'copies.helper': 'Pwy all fy helpu',

  'copies.sheetOne': 'Targed {name}',
  'copies.sheetMany': 'Targedau {name}',
  'copies.agreedOn': 'Cytunwyd: {day}',
  'copies.writtenOn': 'Ysgrifennwyd: {day}',
  'copies.about': 'Ar gyfer {work}',

  'copies.more': 'Mwy',
  'copies.moreFor': 'Mwy ar gyfer y targed hwn',
  'copies.openSheet': 'Argraffu neu lun',
  'copies.easyCopy': 'Copi hawdd ei ddarllen',

  'copies.title': 'Taflen argraffu',
  'copies.loading': 'Wrthi’n nôl y targedau',
  'copies.gone': 'Nid yw’r cofnod hwn yma mwyach.',
  'copies.noTargets': 'Nid oes gan {name} dargedau agored i’w hargraffu.',
  'copies.which': 'Targedau ar y daflen',
  'copies.size': 'Papur',
  'copies.size.a4': 'A4',
  'copies.size.a5': 'A5',
  'copies.style': 'Arddull',
  'copies.style.usual': 'Arferol',
  'copies.style.easy': 'Hawdd ei ddarllen',
  'copies.called': 'Enw cyntaf arni',
  'copies.calledHint':
    'Fel y mae’r dysgwr yn hoffi cael ei alw. Caiff ei gadw ar gyfer pob copi i’r dysgwr.',
  'copies.whoHelps': 'Pwy all helpu',
  'copies.whoHelpsHint': 'Enw a lle. Cânt eu cadw ar gyfer y daflen nesaf.',
  'copies.print': 'Argraffu',
  'copies.copyText': 'Copïo fel testun',
  'copies.copyPicture': 'Copïo fel llun',
  'copies.pictureCopied': 'Llun wedi’i gopïo. Gludwch ef mewn neges i’r dysgwr.',
  'copies.pictureSaved':
    'Gwrthododd y porwr gopïo’r llun, felly cafodd ei roi fel ffeil. Dilëwch hi ar ôl ei defnyddio.',
  'copies.chooseOne': 'Ticiwch o leiaf un targed.',
  'copies.tooLong':
    'Nid yw hyn yn ffitio ar un dudalen mewn print digon mawr. Tynnwch darged oddi ar y daflen, neu defnyddiwch A4.',
  'copies.reading': 'Oed darllen: tua {age}',
  'copies.band.easy': 'hawdd: y nod yw 9 i 11',
  'copies.band.fine': 'iawn i’r rhan fwyaf: y nod yw 9 i 11',
  'copies.band.hard': 'anodd i lawer: rhowch gynnig ar Hawdd ei ddarllen, neu eiriau byrrach',
  'copies.band.very-hard': 'anodd iawn: rhowch gynnig ar Hawdd ei ddarllen, neu eiriau byrrach',
  'copies.hardWords': 'Geiriau a all fod yn newydd: {words}',
  'copies.tooShort': 'Rhy fyr i ddweud pa mor anodd yw ei ddarllen',
};
