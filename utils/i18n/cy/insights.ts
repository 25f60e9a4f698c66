import type { insights as english } from '../en/insights.ts';
import type { Translation } from '../translation.ts';

/** Y llwyth achosion mewn rhifau. Nid enwir neb yn ddim ohono. */
export const insights: Translation<typeof english> = {
  'insights.title': 'Cipolwg',
  'insights.intro':
    'Eich llwyth achosion mewn rhifau. Nid enwir yr un dysgwr, yma nac yn yr hyn a gopïwch.',
  'insights.loading': 'Wrthi’n cyfrif',
  'insights.period': 'Ers',
  'insights.period.month': 'Pedair wythnos yn ôl',
  'insights.period.term': 'Deuddeg wythnos yn ôl',
  'insights.period.all': 'Y dechrau',
  'insights.none': 'Dim byd i’w gyfrif eto',
  'insights.noneText': 'Daw rhifau gyda’r targedau a’r sgyrsiau dilynol cyntaf.',
  'insights.nonePeriod': 'Dim byd yn y cyfnod hwn.',
  'insights.copy': 'Copïo’r tabl hwn',
  'insights.copyOf': 'Copïo’r tabl hwn: {title}',
  'insights.copied': 'Tabl wedi’i gopïo, heb enwau.',

  'insights.actions': 'Am beth mae’r targedau',
  'insights.actionsBy': 'Fesul',
  'insights.by.theme': 'Thema',
  'insights.by.course': 'Cwrs',
  'insights.by.criterion': 'Maen prawf',
  'insights.theme.spelling': 'Sillafu ac atalnodi',
  'insights.theme.layout': 'Diwyg',
  'insights.theme.referencing': 'Cyfeirnodau a ffynonellau',
  'insights.theme.evidence': 'Tystiolaeth a chofnodion',
  'insights.theme.depth': 'Dyfnder ac esboniad',
  'insights.theme.conclusion': 'Casgliadau a barn',
  'insights.theme.safety': 'Diogelwch',
  'insights.theme.data': 'Rhifau a data',
  'insights.theme.timing': 'Amser a therfynau amser',
  'insights.noTheme': 'Unrhyw beth arall',
  'insights.noCourse': 'Dim cwrs',
  'insights.noCriterion': 'Dim maen prawf',
  'insights.targets': 'Targedau',
  'insights.learners': 'Dysgwyr',

  'insights.endings': 'Sut y daeth targedau i ben, fesul mis',
  'insights.month': 'Mis',
  'insights.met': 'Cyflawnwyd',
  'insights.partly': 'Yn rhannol',
  'insights.not': 'Heb eu cyflawni',

  'insights.waits': 'Dyddiau ers y marcio',
  'insights.waitsWhat': 'Hyd at',
  'insights.toTarget': 'Y targed cyntaf',
  'insights.toFollowUp': 'Y sgwrs ddilynol gyntaf',
  'insights.within': '{days} neu lai',
  'insights.later': 'Mwy',
  'insights.median': 'Canol: {days} diwrnod',
  'insights.median.one': 'Canol: 1 diwrnod',
  'insights.median.two': 'Canol: 2 ddiwrnod',
  'insights.waitsText':
    'Ar gyfer adborth y mae ei ddyddiad marcio’n hysbys, ac a ddaeth yn darged.',

  'insights.slips': 'Targedau a lithrodd',
  'insights.slipsText':
    'O’r targedau a gafodd sgwrs ddilynol: pa mor aml na chafodd un ei gyflawni ar ei ddyddiad.',
  'insights.slipsWhat': 'Llithrodd',
  'insights.slipsNever': 'Ddim o gwbl',
  'insights.slipsOnce': 'Unwaith',
  'insights.slipsOften': 'Ddwywaith neu fwy',
};
