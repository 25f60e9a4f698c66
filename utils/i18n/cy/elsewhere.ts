import type { elsewhere as english } from '../en/elsewhere.ts';
import type { Translation } from '../translation.ts';

/** Testun y daw’r mentor ag ef o rywle arall: wedi’i ddewis ar unrhyw dudalen, ei ludo neu ei ollwng. */
export const elsewhere: Translation<typeof english> = {
  'elsewhere.title': 'O rywle arall',
  'elsewhere.none': 'Dewch ag adborth o unrhyw le',
  'elsewhere.noneText':
    'Dewiswch ef ar unrhyw dudalen, cliciwch â botwm de’r llygoden a dewiswch “{menu}”. Neu gludwch ef isod.',
  'elsewhere.menu': 'Gwneud targed o’r testun a ddewiswyd',
  'elsewhere.from': 'Dewiswyd ar {host}',
  'elsewhere.check':
    'Daeth hwn o dudalen farcio. Gwnewch yn siŵr bod y dysgwr wedi cael yr adborth hwn.',
  'elsewhere.putAway': 'Rhoi’r testun hwn heibio',
  'elsewhere.putAwayDone': 'Testun wedi’i roi heibio.',
  'elsewhere.newer': 'Mae testun newydd i’w weld.',
  'elsewhere.former': 'Yn ôl at y testun blaenorol',
  'elsewhere.keptWay': 'Dewiswch y dysgwr eto a bydd yno.',
  'elsewhere.joined': 'Llinellau toredig wedi’u huno.',
  'elsewhere.bullets': 'Pwyntiau bwled wedi’u tacluso.',
  'elsewhere.both': 'Llinellau toredig wedi’u huno a phwyntiau bwled wedi’u tacluso.',
  'elsewhere.noFiles': 'Ni ellir darllen ffeiliau yma. Agorwch y ffeil, yna copïwch ei thestun.',
  'elsewhere.tooLong': 'Mae’r testun hwn yn hir iawn. Dim ond y dechrau a gymerwyd.',
};
