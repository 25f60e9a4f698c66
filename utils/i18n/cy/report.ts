import type { report as english } from '../en/report.ts';
import type { Translation } from '../translation.ts';

/** Tudalen na chaiff ei hadnabod: beth y chwiliwyd amdano, a’r adroddiad amdani. */
export const report: Translation<typeof english> = {
  'report.part.criteria': 'y meini prawf marcio',
  'report.part.attempt': 'pa ymgais ydyw',
  'report.part.comments': 'sylwadau’r tiwtor',
  'report.part.learner': 'gwaith pwy ydyw',
  'report.part.list': 'y rhestr o ddysgwyr neu waith',
  'report.part.grade': 'y radd',
  'report.part.panel': 'y panel marcio',
  'report.part.page': 'pa waith y mae’r dudalen amdano',
  'report.part.other': 'rhan arall o’r dudalen',
  'report.missing': 'Ni ddaethpwyd o hyd i’r rhain:',
  'report.copy': 'Copïo adroddiad',
  'report.copyWhy':
    'Anfonwch ef at bwy bynnag sy’n gofalu am Feedforward yn eich coleg. Nid oes ynddo enwau nac adborth.',
  'report.copied': 'Adroddiad wedi’i gopïo. Gludwch ef mewn e-bost.',
  'report.byHand': 'Copïwch hwn â llaw',
};
