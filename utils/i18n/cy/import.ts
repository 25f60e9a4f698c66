import type { importing as english } from '../en/import.ts';
import type { Translation } from '../translation.ts';

/** Dysgwyr o ffeil, a gwneud dau gofnod yn un. */
export const importing: Translation<typeof english> = {
  'import.title': 'Mewnforio dysgwyr o ffeil',
  'import.text':
    'Ffeil CSV: users.csv o OneRoster, neu unrhyw restr gydag enwau a chyfeirnodau MIS. Dim ond enw, cyfeirnod a grŵp a ddarllenir. Mae’r ffeil yn aros ar y ddyfais hon.',
  'import.file': 'Dewis ffeil CSV',
  'import.unread':
    'Ni ellid darllen y ffeil hon fel CSV. Cadwch hi fel CSV (UTF-8) a rhowch gynnig arall arni.',
  'import.empty':
    'Nid oes dysgwyr yn y ffeil hon. Mae angen llinell o benawdau a rhes ar gyfer pob un.',
  'import.tooLong':
    'Mae gan y ffeil hon fwy o resi na llwyth achosion. Dewiswch restr eich dysgwyr eich hun.',
  'import.columns': 'Beth sydd ble',
  'import.field.name': 'Enw llawn',
  'import.field.given': 'Enw cyntaf',
  'import.field.family': 'Cyfenw',
  'import.field.misRef': 'Cyfeirnod MIS',
  'import.field.group': 'Grŵp',
  'import.notThere': 'Ddim yn y ffeil',
  'import.needsName': 'Dywedwch ble mae’r enw: mewn un golofn, neu enw cyntaf a chyfenw.',
  'import.noRef':
    'Heb gyfeirnod MIS ni ellir adnabod neb pan fyddwch yn mewnforio eto, ac eithrio wrth yr enw, a gofynnir ichi am hynny.',
  'import.preview': 'Beth fydd yn digwydd',
  'import.new': 'newydd',
  'import.known': 'yn eich llwyth achosion yn barod',
  'import.same-name': 'yr un enw â rhywun yn eich llwyth achosion',
  'import.twice': 'ddwywaith yn y ffeil, gadewir allan',
  'import.no-name': 'dim enw, gadewir allan',
  'import.not-learner': 'nid dysgwr, gadewir allan',
  'import.counts':
    'Newydd: {added}. Yno’n barod: {known}. I ofyn amdanynt: {asked}. Gadewir allan: {out}.',
  'import.somebodyElse': 'Rhywun arall: ychwanegu',
  'import.more': '+{count} arall',
  'import.do': 'Ychwanegu {count} o ddysgwyr',
  'import.do.one': 'Ychwanegu 1 dysgwr',
  'import.do.two': 'Ychwanegu 2 ddysgwr',
  'import.doKnown': 'Diweddaru {count} o ddysgwyr',
  'import.doKnown.one': 'Diweddaru 1 dysgwr',
  'import.doKnown.two': 'Diweddaru 2 ddysgwr',
  'import.nothing': 'Mae pawb yn y ffeil hon yn eich llwyth achosion yn barod.',
  'import.done': 'Ychwanegwyd: {added}. Ychwanegwyd grwpiau at: {changed}.',
  'import.cancel': 'Dewis ffeil arall',

  'merge.title': 'Yr un person â…',
  'merge.text':
    'Pan fydd gan un dysgwr ddau gofnod, dyweder o Moodle ac o Canvas. Mae popeth yn y cofnod arall yn symud i’r un hwn.',
  'merge.find': 'Dod o hyd i’r cofnod arall',
  'merge.check': 'Ai’r un person yw hwn?',
  'merge.of': '{name}: {known}',
  'merge.noIds': 'yn hysbys wrth enw’n unig',
  'merge.what': 'Yn symud: targedau {targets}, adborth {feedback}, cofnodion log {entries}.',
  'merge.sameSite':
    'Mae cyfrif gan y naill a’r llall ar {site}. Ar un safle, dau berson yw dau gyfrif gan amlaf.',
  'merge.otherRef':
    'Mae eu cyfeirnodau MIS yn wahanol ({one}, {other}), felly dau berson ydynt. Os yw un yn anghywir, cywirwch ef yn gyntaf.',
  'merge.sure': 'Rwyf wedi gwirio mai’r un person yw’r ddau: {one}, {other}',
  'merge.do': 'Eu gwneud yn un',
  'merge.done': 'Mae {name} yn un cofnod nawr.',
};
