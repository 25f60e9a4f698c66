import type { retention as english } from '../en/retention.ts';
import type { Translation } from '../translation.ts';

/** Cofnodion sy’n mynd ar eu pennau eu hunain: y rheol, yr hyn a gyhoeddir, yr hyn a ddilëwyd. */
export const retention: Translation<typeof english> = {
  'retention.title': 'Pa mor hir mae cofnodion yn aros',
  'retention.text':
    'Copi gwaith yw Feedforward; yr MIS sy’n cadw’r cofnod. Ni chaiff dim ei ddileu’n awtomatig oni bai eich bod chi neu’ch coleg yn dweud hynny yma. Caiff hynny ei gyhoeddi ar frig y man gwaith hwn o leiaf {days} diwrnod ymlaen llaw, gyda phob enw a dyddiad, a gallwch gadw unrhyw un yn hirach.',
  'retention.holdText':
    'Mae’r hyn nad yw gan yr MIS, a’r hyn nad yw wedi’i orffen, bob amser yn aros nes y caiff ei allforio, ei orffen, neu ei ddileu gennych chi.',
  'retention.afterExport': 'Dileu dysgwr ar ôl i’r MIS gael popeth',
  'retention.afterExportHint':
    'Fe’i cyfrifir o’ch “derbyniwyd” ar gyfer y ffeil, neu’r newid diwethaf. Mae dysgwyr â thargedau agored yn aros.',
  'retention.days': '{days} diwrnod wedyn',
  'retention.yearEnd': 'Dileu ar ddiwedd y flwyddyn',
  'retention.yearEndHint': 'Gan gynnwys dysgwyr â thargedau agored.',
  'retention.on': 'Ar {day}',
  'retention.never': 'Byth',
  'retention.toGo': 'Cofnodion i’w dileu',
  'retention.toGoWho': 'Caiff cofnodion {count} o ddysgwyr eu dileu, y rhai cyntaf ar {day}.',
  'retention.toGoWho.one': 'Caiff cofnodion un dysgwr eu dileu ar {day}.',
  'retention.toGoWho.two': 'Caiff cofnodion 2 ddysgwr eu dileu, y rhai cyntaf ar {day}.',
  'retention.toGoText':
    'Yn ôl y rheol o dan Gosodiadau. Cânt eu dileu o’r cyfrifiadur hwn am byth; mae’r hyn a allforiwyd yn aros yn yr MIS.',
  'retention.who': 'Pwy, pryd a pham',
  'retention.exported': '{day}: mae popeth gan yr MIS',
  'retention.yearOver': '{day}: diwedd y flwyddyn',
  'retention.held': 'Yn aros ar ôl {day}: nid yw’r cyfan yn yr MIS',
  'retention.unfinished': 'Yn aros ar ôl {day}: mae rhywbeth heb ei orffen, neu mewn dwy fersiwn',
  'retention.stay': 'Yn aros am y tro',
  'retention.stayWho':
    'Mae amser {count} o ddysgwyr ar ben, ond mae ganddynt rywbeth nad yw yn unman arall.',
  'retention.stayWho.one':
    'Mae amser un dysgwr ar ben, ond mae ganddo rywbeth nad yw yn unman arall.',
  'retention.stayWho.two':
    'Mae amser 2 ddysgwr ar ben, ond mae ganddynt rywbeth nad yw yn unman arall.',
  'retention.keep': 'Cadw am {days} diwrnod arall',
  'retention.keepFor': 'Cadw {name} am {days} diwrnod arall',
  'retention.kept': 'Cedwir {name} tan {day}',
  'retention.gone': 'Dilëwyd, fel y cyhoeddwyd',
  'retention.goneText': 'Dysgwyr: {learners}. Dilëwyd o’r cyfrifiadur hwn: {what}.',
  'retention.receipt': 'Cadw’r dderbynneb',
  'retention.receipts': 'Beth a ddilëwyd yn awtomatig ({count})',
  'retention.receiptLine': '{when}: cofnod {id}. Dilëwyd: {what}.',
  'retention.receiptHead':
    'Dileodd Feedforward y cofnodion hyn yn ôl rheol y coleg neu’r mentor, fel y cyhoeddwyd. Nid yw’r dderbynneb hon yn cynnwys: ffeiliau wrth gefn, cyfrifiaduron eraill, na’r hyn a allforiwyd i’r MIS.',
};
