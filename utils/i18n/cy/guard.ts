import type { guard as english } from '../en/guard.ts';
import type { Translation } from '../translation.ts';

/** Y gwarchodwr ffiniau: yr hyn nad oes lle iddo yn y cofnodion hyn, ac i ble mae’n mynd yn eu lle. */
export const guard: Translation<typeof english> = {
  'guard.title': 'A ddylid cadw hwn yma?',
  'guard.tick': 'Rwyf wedi’i ddarllen eto: gellir ei gadw',
  'guard.ask': 'Newidiwch y geiriau, neu ticiwch i ddweud y gallant aros.',
  'guard.exportTitle': 'A ddylid allforio hwn?',
  'guard.exportTick': 'Rwyf wedi darllen y rhesi hyn: gallant fynd',
  'guard.route':
    'Mae datgeliad yn mynd at yr arweinydd diogelu drwy drefn eich coleg eich hun, ac fe’i cofnodir yno’n unig.',
  'guard.refer': 'Atgyfeiriwyd at y tîm diogelu: dyddiad yn unig',
  'guard.referText':
    'Yn cadw dyddiad heddiw a dim byd arall: dim rheswm, dim geiriau, dim targed. Nid yw byth yn cael ei allforio.',
  'guard.referred': 'Wedi’i nodi: atgyfeiriwyd {day}. Ni chedwir dim byd arall.',
  'guard.words': 'Geiriau i holi amdanynt',
  'guard.wordsText':
    'Cyn cadw neu allforio rhywbeth, holir am y geiriau hyn. Nid ydynt byth yn rhwystro: chi sy’n penderfynu. Gellir tynnu allan y geiriau ar y rhestr sy’n dod gyda Feedforward y mae eich cyrsiau’n eu defnyddio drwy’r amser.',
  'guard.wordsFixed': 'Mae eich coleg yn holi am y rhain hefyd: {words}.',
  'guard.added': 'Ychwanegwyd yma',
  'guard.word': 'Gair neu ymadrodd',
  'guard.wordAdd': 'Holi amdano',
  'guard.wordAdded': 'Holir am “{word}” o hyn ymlaen.',
  'guard.wordShort': 'Ysgrifennwch air o ddwy lythyren neu fwy.',
  'guard.wordKnown': 'Holir am “{word}” yn barod.',
  'guard.wordRemove': 'Tynnu “{word}” allan',
  'guard.wordRemoved': 'Nid holir am “{word}” mwyach.',
  'guard.ours': 'Y rhestr sy’n dod gyda Feedforward ({count})',
  'guard.oursPersonal':
    'Dim ond lle mae’r geiriau’n dweud eu bod yn perthyn i rywun yr holir am y rhai â *.',
  'guard.find': 'Chwilio’r rhestr',
  'guard.off': 'Tynnwyd allan',
  'guard.putBack': 'Rhoi “{word}” yn ôl',
  'guard.backIn': 'Holir am “{word}” eto.',
};
