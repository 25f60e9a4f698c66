import type { learner as english } from '../en/learner.ts';
import type { Translation } from '../translation.ts';

/** Popeth am un dysgwr, a phroffil yr hyn sy’n gweithio. */
export const learner: Translation<typeof english> = {
  'learner.title': 'Dysgwr',
  'learner.back': 'Pob dysgwr',
  'learner.gone': 'Nid yw’r dysgwr hwn yma mwyach.',
  'learner.none': 'Dewiswch ddysgwr yn y llwyth achosion yn gyntaf.',
  'learner.loading': 'Wrthi’n nôl y dysgwr',
  'learner.targets': 'Targedau agored',
  'learner.noTargets': 'Dim targedau agored.',
  'learner.review': 'Adolygiad',
  'learner.feedback': 'Adborth ({count})',
  'learner.noFeedback': 'Nid oes adborth wedi’i gadw eto.',
  'learner.markedOn': 'marciwyd {day}',
  'learner.unreleased': 'heb ei ryddhau i’r dysgwr eto',
  'learner.confidence': 'Hyder, 0 i 10',
  'learner.confidenceNow': 'Diwethaf: {number} o 10. Nifer y rhifau ers {day}: {count}.',
  'learner.confidenceNone': 'Ni ofynnwyd am rif eto.',
  'learner.confidenceDay': 'Dyddiad',
  'learner.confidenceNumber': 'Rhif',
  'learner.confidenceTable': 'Y rhifau',
  'learner.whole': 'Popeth ar un dudalen',

  'learner.works': 'Beth sy’n gweithio i {name}',
  'learner.worksText':
    'Wedi’i ysgrifennu fel y gallai’r dysgwr ei ddarllen. Mae’n aros ar y ddyfais hon ac nid yw byth yn mynd i allforiad.',
  'learner.field.called': 'Enw a ddefnyddir',
  'learner.field.contact': 'Testun sgwrs',
  'learner.field.respondsTo': 'Beth sy’n helpu',
  'learner.field.planning': 'Sut mae’n cynllunio',
  'learner.field.experience': 'Profiad blaenorol',
  'learner.field.roleModels': 'Pobl y mae’n eu hedmygu',
  'learner.field.approaches': 'Ffyrdd y rhoddwyd cynnig arnynt',
  'learner.hint.called':
    'Yr enw cyntaf a ddefnyddir gan y dysgwr. Dyma’r enw ar gopïau a thaflenni i’r dysgwr. O’i adael yn wag, gair cyntaf yr enw ydyw.',
  'learner.hint.contact':
    'Un ffaith y dewisodd y dysgwr ei rhannu, megis camp neu fand. Nid teulu, iechyd na ble mae’n byw.',
  'learner.hint.respondsTo':
    'Beth a helpodd i ddechrau neu i ddal ati: rhestr, terfyn amser, jôc. Nid diagnosis na label.',
  'learner.hint.planning':
    'Ble mae’n ysgrifennu pethau i lawr, pryd mae’n gweithio orau. Nid pam y collodd ddyddiau.',
  'learner.hint.experience':
    'Swyddi, sgiliau, pethau a gyflawnwyd. Nid adroddiadau o ysgolion blaenorol.',
  'learner.hint.roleModels':
    'Pwy mae’n ei edmygu, yng ngeiriau’r dysgwr. Nid enwau ffrindiau na theulu.',
  'learner.nothing': 'Dim byd wedi’i nodi eto.',
  'learner.edit': 'Newid yr hyn sy’n gweithio',
  'learner.save': 'Cadw',
  'learner.saved': 'Wedi’i gadw.',
  'learner.failed': 'Heb ei gadw',
  'learner.approach': 'Ffordd',
  'learner.result': 'Beth ddaeth ohoni',
  'learner.approachAdd': 'Ychwanegu',
  'learner.approachRemove': 'Tynnu allan: {approach}',
  'learner.approachLine': '{approach}: {result} ({day})',
  'learner.approachesFull': 'Mae’r rhestr yn llawn. Tynnwch yr hynaf allan yn gyntaf.',
  'learner.boundary': 'Diogelu',
};
