import type { reminders as english } from '../en/reminders.ts';
import type { Translation } from '../translation.ts';

/** Hysbysiad y bore, ei osodiad, a’r ffeil galendr. */
export const reminders: Translation<typeof english> = {
  'reminders.due': 'Mae gan {count} o ddysgwyr rywbeth i’w gyflawni heddiw.',
  'reminders.due.one': 'Mae gan 1 dysgwr rywbeth i’w gyflawni heddiw.',
  'reminders.due.two': 'Mae gan 2 ddysgwr rywbeth i’w gyflawni heddiw.',
  'reminders.title': 'Yn y bore',
  'reminders.on': 'Dweud wrthyf yn y bore faint o ddysgwyr sydd â rhywbeth i’w gyflawni',
  'reminders.text':
    'Ar ddiwrnodau gwaith, ar yr amser hwn, pan fydd y porwr ar agor. Mae’r hysbysiad yn rhoi rhif a dim byd am neb. Bydd y porwr yn gofyn ichi unwaith a gaiff wneud hynny.',
  'reminders.time': 'Amser',
  'reminders.refused': 'Nid yw’r porwr yn caniatáu hysbysiadau, felly ni ddangosir yr un.',

  'reminders.week.title': 'Ar ddiwedd yr wythnos',
  'reminders.week.unsent': 'Mae gan {count} o ddysgwyr waith nad yw yn yr MIS eto.',
  'reminders.week.unsent.one': 'Mae gan 1 dysgwr waith nad yw yn yr MIS eto.',
  'reminders.week.unsent.two': 'Mae gan 2 ddysgwr waith nad yw yn yr MIS eto.',
  'reminders.week.files': 'Ffeiliau heb ateb: {count}.',
  'reminders.week.open': 'Agor Allforio',
  'reminders.week.day': 'Fy atgoffa o’r hyn nad yw yn yr MIS eto',
  'reminders.week.text':
    'I’w weld ar y sgrin Heddiw, ac ar fotwm y bar offer wrth bwyntio ato, o’r diwrnod hwnnw hyd ddiwedd yr wythnos.',
  'reminders.week.never': 'Byth',
  'reminders.week.day.1': 'O ddydd Llun',
  'reminders.week.day.2': 'O ddydd Mawrth',
  'reminders.week.day.3': 'O ddydd Mercher',
  'reminders.week.day.4': 'O ddydd Iau',
  'reminders.week.day.5': 'Ar ddydd Gwener',
  'reminders.week.said': 'Dweud wrthyf drwy hysbysiad hefyd',
  'reminders.week.saidText':
    'Ar y diwrnod hwnnw, ar yr amser hwn, pan fydd y porwr ar agor. Mae’n rhoi rhif a dim byd am neb.',

  'calendar.title': 'Ffeil galendr',
  'calendar.text':
    'Dyddiadau cyflawni ac adolygu ar gyfer Outlook neu galendr arall. Mewnforiwch hi eto’n nes ymlaen: caiff digwyddiadau eu diweddaru, nid eu dyblu.',
  'calendar.names': 'Rhoi enwau a thargedau ynddi, nid llythrennau cyntaf enwau',
  'calendar.namesText':
    'Mae calendrau’n aml yn cael eu rhannu a’u cadw yn rhywle arall. Defnyddiwch lythrennau cyntaf oni bai mai un preifat yw eich un chi.',
  'calendar.save': 'Cadw’r ffeil',
  'calendar.saved': 'Rhoddwyd y ffeil galendr i’r porwr i’w chadw.',
  'calendar.none': 'Nid oes gan yr un targed ddyddiad eto.',
  'calendar.name': 'Feedforward',
  'calendar.due': '{who}: targed i’w gyflawni',
  'calendar.review': '{who}: edrych ar y targed',
};
