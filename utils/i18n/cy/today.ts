import type { today as english } from '../en/today.ts';
import type { Translation } from '../translation.ts';

/** Heddiw: pwy yn gyntaf, a pham. */
export const today: Translation<typeof english> = {
  'today.title': 'Heddiw',
  'today.overdue': '{days} diwrnod yn hwyr',
  'today.overdue.one': '1 diwrnod yn hwyr',
  'today.overdue.two': '2 ddiwrnod yn hwyr',
  'today.overdueMany': '{count} yn hwyr, hyd at {days} o ddiwrnodau',
  'today.due': 'I’w gyflawni heddiw',
  'today.dueMany': '{count} i’w cyflawni heddiw',
  'today.reviewDue': 'I edrych arno',
  'today.noContact': 'Dim cyswllt ers {days} diwrnod',
  'today.slips': 'Llithrodd ddwywaith yn olynol',
  'today.falling': 'Mae hyder yn gostwng',
  'today.unanswered': 'Cwestiwn heb ei ateb ers {days} diwrnod',
  'today.unanswered.one': 'Cwestiwn heb ei ateb ers 1 diwrnod',
  'today.unanswered.two': 'Cwestiwn heb ei ateb ers 2 ddiwrnod',

  'today.loading': 'Wrthi’n edrych pwy ddaw gyntaf',
  'today.count': '{count} o ddysgwyr i edrych arnynt',
  'today.count.one': '1 dysgwr i edrych arno',
  'today.count.two': '2 ddysgwr i edrych arnynt',
  'today.countMore': 'Mwy na {count} o ddysgwyr i edrych arnynt',
  'today.empty.title': 'Nid oes neb yn aros amdanoch heddiw',
  'today.empty.text':
    'Nid oes targed i’w gyflawni, bu cyswllt â phawb o fewn tair wythnos, ac nid oes cwestiwn heb ei ateb.',
  'today.none.title': 'Dim dysgwyr eto',
  'today.list': 'Pwy yn gyntaf',
  'today.keys':
    'Bysellau: ↑ ↓ neu J K dysgwr nesaf · D Wedi’i wneud · P Yn rhannol · N Ddim eto · C cyswllt · S gohirio · O agor',
  'today.more': 'Dangos {count} arall',
  'today.moreTargets': '+{count} arall',
  'today.contact': 'Cyswllt',
  'today.contactFor': 'Cofnodi cyswllt: {name}',
  'today.which': 'Am ba darged?',

  'today.snooze': 'Gohirio',
  'today.snoozeFor': 'Gohirio {name}',
  'today.snoozeTitle': 'Nid heddiw: {name}',
  'today.snoozeUntil': 'Dyddiad dod yn ôl',
  'today.snoozeMissing': 'Dywedwch ar ba ddyddiad i ddod yn ôl ato.',
  'today.snoozePast': 'Dewiswch ddyddiad ar ôl heddiw.',
  'today.snoozeWhy': 'Pam y gall aros',
  'today.snoozeWhyPlaceholder': 'Ar leoliad gwaith tan hynny',
  'today.snoozeSave': 'Gohirio',
  'today.snoozed': 'Ni fydd {name} ar Heddiw tan {day}.',
  'today.snoozedList': 'Gohiriwyd ({count})',
  'today.snoozedLine': 'i ddod yn ôl {day} · {why}',
  'today.unsnooze': 'Adfer',
  'today.unsnoozeFor': 'Adfer {name}',
};
