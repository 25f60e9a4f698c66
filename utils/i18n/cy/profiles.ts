import type { profiles as english } from '../en/profiles.ts';
import type { Translation } from '../translation.ts';

/** Proffiliau: sut olwg sydd ar ffeil ar gyfer yr MIS, eu golygydd, a beth arall sydd gan wneuthurwr y ffeil i’w ddweud. */
export const profiles: Translation<typeof english> = {
  'profiles.profile': 'Proffil: sut olwg sydd ar y ffeil',
  'profiles.by.us': 'Yn dod gyda Feedforward',
  'profiles.by.mentor': 'Eich rhai chi',
  'profiles.by.college': 'Rhai eich coleg',
  'profiles.byCollege': 'Wedi’i osod gan eich coleg',
  'profiles.fixed': 'Eich coleg sydd wedi pennu sut olwg sydd ar y ffeil hon.',
  'profiles.unread': 'Ni ellir darllen un o broffiliau eich coleg',
  'profiles.unreadText':
    'O’r proffiliau yn ei bolisi, nid yw’r rhain yn broffiliau ac fe’u gadewir allan: {numbers}. Dywedwch wrth bwy bynnag sy’n gofalu am bolisi’r porwr.',

  'profiles.download.tsv': 'Lawrlwytho TSV',
  'profiles.download.xlsx': 'Lawrlwytho llyfr gwaith Excel',
  'profiles.copy': 'Copïo’r rhesi',
  'profiles.copied':
    'Mae {rows} o resi ar y clipfwrdd, gyda thabiau rhwng y celloedd. Gludwch nhw lle maent i fod.',
  'profiles.copied.one':
    'Mae 1 rhes ar y clipfwrdd, gyda thabiau rhwng y celloedd. Gludwch hi lle mae i fod.',
  'profiles.copied.two':
    'Mae 2 res ar y clipfwrdd, gyda thabiau rhwng y celloedd. Gludwch nhw lle maent i fod.',
  'profiles.making': 'Rhes {done} o {all} wedi’i hysgrifennu',
  'profiles.stop': 'Stopio',
  'profiles.flags': 'Celloedd sy’n wahanol yn y ffeil i’r hyn a ysgrifennwyd: {count}',
  'profiles.flag.cut':
    '{learner}: mae {heading} wedi’i dorri, mae’n hirach na’r hyn a ganiateir gan y proffil hwn.',
  'profiles.flag.replaced':
    '{learner}: mae gan {heading} nodau na all y ffeil eu dal; defnyddiwyd rhai plaenach yn lle {signs}.',
  'profiles.flags.more': 'Rhestrir y {shown} cyntaf.',

  'profiles.held.noId':
    'Nid oes gan y dysgwr gyfeirnod o’r math y mae’r proffil hwn yn ei ddefnyddio.',
  'profiles.held.badRef':
    'Ni all y cyfeirnod fod yn LearnRefNumber: 1 i 12 o lythrennau a digidau.',
  'profiles.held.badUln': 'Ni all yr ULN fod yn iawn: nid yw ei ddigid gwirio’n cyd-fynd.',
  'profiles.held.noUln': 'Nid oes gan y dysgwr ULN.',
  'profiles.held.unwritable': 'Mae ynddi nodau na all amgodiad y proffil hwn eu hysgrifennu.',
  'profiles.cancelled': 'Stopiwyd. Ni wnaed ffeil, ac ni chofnodwyd dim.',
  'profiles.file.tooLarge': 'Mae’r ffeil yn rhy fawr i fod yn broffil.',
  'profiles.file.none': 'Nid proffil allforio Feedforward yw’r ffeil.',
};
