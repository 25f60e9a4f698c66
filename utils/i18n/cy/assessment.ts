import type { assessment as english } from '../en/assessment.ts';
import type { Translation } from '../translation.ts';

/** Ble mae’r gwaith a asesir, a beth y gellir ei ddweud amdano. Geiriau’r dysgwr yw geiriau’r broses. */
export const assessment: Translation<typeof english> = {
  'assessment.ask': 'Beth yw statws y gwaith hwn?',
  'assessment.askWhy': 'Dyna sy’n penderfynu pa gymorth a ganiateir. Nid yw’r dudalen yn dweud.',
  'assessment.unanswered':
    'Dewiswch un yn gyntaf: mae rheolau ynghylch cymorth gyda gwaith sy’n dal i gyfrif.',
  'assessment.practice': 'Ymarfer',
  'assessment.live': 'Byw',
  'assessment.resubmission': 'Ailgyflwyno',
  'assessment.closed': 'Wedi cau',
  'assessment.practiceText': 'Nid yw’n cyfrif, felly mae cymorth gyda’r cynnwys yn iawn.',
  'assessment.liveText':
    'Heb ei gyflwyno eto. Cymorth gyda sut i weithio, nid gyda beth i’w ysgrifennu.',
  'assessment.resubmissionText':
    'I’w wella heb arweiniad pellach. Cymorth gyda sut i weithio, nid gyda beth i’w ysgrifennu.',
  'assessment.closedText': 'Wedi’i farcio’n derfynol. Mae’r hyn a ddysgwyd yn mynd i’r darn nesaf.',
  'assessment.change': 'Newid',
  'assessment.done': 'Cau’r rhan hon',
  'assessment.changed': 'Wedi’i osod: {state}',
  'assessment.deadline': 'Dyddiad cyflwyno’r gwaith',
  'assessment.deadlineKnown': 'I’w gyflwyno erbyn {day}.',
  'assessment.why.words': 'Mae’r adborth yn dweud “{words}”',
  'assessment.why.grade': 'Y radd yw “{grade}”.',
  'assessment.why.reopened': 'Mae’r dudalen yn dweud y gellir ei gyflwyno unwaith eto.',
  'assessment.why.due': 'Y dyddiad cyflwyno yw {day}.',
  'assessment.why.past': 'Y dyddiad cyflwyno oedd {day}.',

  'assessment.held': 'Wedi’u dal yn ôl ar gyfer y darn nesaf ({count})',
  'assessment.heldText':
    'Wedi’u cadw gyda’r targed i chi, a’u gadael allan o gopi’r dysgwr. Gallant ddod yn darged ar ôl i’r gwaith hwn gau.',
  'assessment.heldBack':
    'Camau am y cynnwys wedi’u dal yn ôl. Cynigir camau am y broses yn eu lle.',
  'assessment.broughtBack': 'Mae’r camau am y cynnwys yn ôl.',
  'assessment.criterion': 'Maen prawf: {criterion}',
  'assessment.command': 'Ystyr “{word}”: {plain}',
  'assessment.offer': 'Ychwanegu cam am sut i weithio',
  'assessment.offer.reread': 'Ailddarllen',
  'assessment.offer.plan': 'Cynllunio',
  'assessment.offer.check': 'Gwirio',
  'assessment.offer.ask': 'Gofyn',
  'assessment.offer.time': 'Amser',
  'assessment.stop.live': 'Mae’r gwaith hwn yn dal i gyfrif. Ai cymorth gyda’r cynnwys yw hwn?',
  'assessment.stop.resubmission':
    'Caiff gwaith a ailgyflwynir ei wella heb arweiniad pellach. Ai cymorth gyda’r cynnwys yw hwn?',
  'assessment.stop.hold': 'Ei ddal yn ôl ar gyfer y darn nesaf',
  'assessment.stop.pass': 'Nage, mae’n ymwneud â sut i weithio',
  'assessment.stop.passed': 'Wedi’i nodi. Mae wedi’i gadw yn y log.',

  'assessment.process.live':
    'Bydda i’n cynllunio fy ngwaith ar y dasg hon gyda’r meini prawf wrth fy ymyl.',
  'assessment.process.resubmission':
    'Bydda i’n cynllunio beth i’w newid gyda’r meini prawf a fy adborth wrth fy ymyl.',
  'assessment.process.evidence':
    'Rydw i wedi dangos fy nghynllun i fy mentor, gyda phob maen prawf wedi’i dicio',
  'assessment.process.reread':
    'Ailddarllen y meini prawf a dweud yn fy ngeiriau fy hun beth mae pob un yn ei ofyn',
  'assessment.process.plan': 'Gwneud cynllun: beth i’w wneud yn gyntaf, wedyn ac yn olaf',
  'assessment.process.check': 'Gwirio fy ngwaith yn erbyn pob maen prawf cyn ei gyflwyno',
  'assessment.process.ask': 'Gofyn i fy nhiwtor beth yw ystyr gair yn y dasg os nad ydw i’n siŵr',
  'assessment.process.time': 'Rhoi’r amserau pan fydda i’n gweithio arno yn fy nghalendr',
};
