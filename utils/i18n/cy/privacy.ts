import type { privacy as english } from '../en/privacy.ts';
import type { Translation } from '../translation.ts';

/** Yr hyn a gedwir am un dysgwr: ei weld, ei drosglwyddo, ei ddileu. */
export const privacy: Translation<typeof english> = {
  'privacy.title': 'Popeth a gedwir am {name}',
  'privacy.text':
    'Pan fydd dysgwr yn gofyn beth sydd gennych, cadwch y cyfan fel testun i’w ddarllen gyda’ch gilydd, neu fel JSON i’w drosglwyddo. Darllenwch ef yn gyntaf: gall nodiadau enwi pobl eraill.',
  'privacy.none': 'dim byd',
  'privacy.saveText': 'Cadw fel testun',
  'privacy.saveJson': 'Cadw fel JSON',
  'privacy.saved': 'Rhoddwyd i’r porwr i’w gadw fel {name}',
  'privacy.heading': 'Popeth a gedwir am {name} yn Feedforward, {when}',
  'privacy.erase': 'Dileu {name}',
  'privacy.eraseText':
    'Mae hyn yn dileu’r cyfan ar y cyfrifiadur hwn: y dysgwr, adborth, targedau, y log, adolygiadau, cwestiynau a thestun heb ei orffen. Ni ellir ei ddadwneud, ac ni fydd unrhyw gopi wrth gefn yn dod ag ef yn ôl yma. Mae’n dal i fod mewn ffeiliau wrth gefn ac ar gyfrifiaduron eraill: dilëwch y ffeiliau hynny, a dilëwch yno hefyd. Mae’r hyn a allforiwyd yn aros yn yr MIS.',
  'privacy.eraseSure': 'Mae gennyf yr hyn sydd ei angen arnaf, ac rwyf am i’r cyfan fynd',
  'privacy.eraseDo': 'Dileu am byth',
  'privacy.eraseCancel': 'Ei gadw',
  'privacy.erased': 'Dilëwyd: {when}',
  'privacy.erasedText': 'Dilëwyd o’r cyfrifiadur hwn: {what}.',
  'privacy.receipt': 'Cadw’r dderbynneb',
  'privacy.receiptText':
    'Dileodd Feedforward gofnodion un dysgwr ({when}). Cofnod {id}. Dilëwyd: {what}. Nid yw’r dderbynneb hon yn cynnwys: ffeiliau wrth gefn, cyfrifiaduron eraill, na’r hyn a allforiwyd i’r MIS.',
  'privacy.count': '{kind}: {count}',
  'privacy.nothing': 'dim byd ond y dysgwr',
};
