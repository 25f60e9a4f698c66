import type { wholeText as english } from '../en/whole-text.ts';
import type { Translation } from '../translation.ts';

/** Nôl yr hyn mae tudalen yn ei dorri’n fyr, a’r hyn sydd y tu ôl iddi yn unig. */
export const wholeText: Translation<typeof english> = {
  'whole.fetching': 'Wrthi’n nôl gweddill yr adborth hwn…',
  'whole.fetchingSome': 'Wrthi’n nôl gweddill yr adborth hwn: {done} o {total}…',
  'whole.later': 'Pan fydd testun a dorrwyd yn gyfan, gellir dewis pwyntiau ohono.',
  'whole.failed': 'Ni ellid nôl gweddill yr adborth hwn.',
  'whole.loggedOut':
    'Rydych wedi allgofnodi. Mewngofnodwch eto yn y tab hwn, yna rhowch gynnig arall arni.',
  'whole.noRight': 'Ni chewch weld gweddill yr adborth hwn. Gofynnwch i’r tiwtor amdano.',
  'whole.throttled': 'Mae’r safle’n brysur. Arhoswch funud, yna rhowch gynnig arall arni.',
  'whole.noAnswer': 'Nid atebodd y safle. Gwiriwch eich cysylltiad, yna rhowch gynnig arall arni.',
  'whole.noneHere': 'Dim sylwadau yn y llyfr graddau',
  'whole.noneHereText':
    'Nid yw sylwadau’r cyfarwyddyd sgorio na ffeiliau yn y llyfr graddau. Agorwch y gwaith ei hun i chwilio amdanynt.',
  'whole.toFetch': 'Agor i’w nôl',
};
