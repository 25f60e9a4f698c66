import type { questions as english } from '../en/questions.ts';
import type { Translation } from '../translation.ts';

/** Yr hyn a ofynnir i diwtoriaid: y neges, a’r cwestiwn nes ei ateb. */
export const questions: Translation<typeof english> = {
  'questions.title': 'Gofyn i’r tiwtor',
  'questions.unclear': 'Beth sydd ddim yn glir?',
  'questions.unclear.vague': 'Beth i’w wneud',
  'questions.unclear.huge': 'Ble i ddechrau',
  'questions.unclear.no-criterion': 'Pryd mae wedi’i wneud',
  'questions.unclear.too-soon': 'Ei wneud mewn pryd',
  'questions.message': 'Neges',
  'questions.messageEmpty': 'Ysgrifennwch y neges yn gyntaf.',
  'questions.copy': 'Copïo a chadw',
  'questions.copyOnly': 'Copïo',
  'questions.mail': 'Agor e-bost',
  'questions.keptUntil': 'Mae’n aros yn agored o dan {name} nes ichi nodi’r ateb.',
  'questions.notKept': 'Ni chedwir y neges: nid oes dysgwr wedi’i ddewis.',
  'questions.asked':
    'Copïwyd y neges a’i chadw fel cwestiwn agored. Gludwch y testun mewn neges at y tiwtor.',
  'questions.copied': 'Copïwyd. Gludwch y testun mewn neges at y tiwtor.',
  'questions.askedByHand': 'Cadwyd fel cwestiwn agored, ond gwrthododd y porwr gopïo’r neges.',
  'questions.failed': 'Heb ei gadw',
  'questions.close': 'Cau',

  'questions.hello': 'Helo,',
  'questions.helloTo': 'Helo {teacher},',
  'questions.youWrote':
    'Rwy’n helpu {learner} i weithredu ar eich adborth ar {work}. Dyma a ysgrifennoch chi:',
  'questions.ourTarget': 'Rwy’n helpu {learner} gyda tharged ar gyfer {work}:',
  'questions.ask.vague':
    'Nid ydym yn siŵr beth i’w wneud gyntaf. Pa un peth y dylid ei newid neu ei ychwanegu?',
  'questions.ask.huge':
    'Mae hyn yn fwy nag y gellir ei wneud ar unwaith. Â pha ran y dylid dechrau?',
  'questions.ask.no-criterion':
    'Ni allwn ddweud pryd mae’n ddigon da. Beth fyddai angen ichi ei weld i ddweud ei fod wedi’i orffen?',
  'questions.ask.too-soon':
    'Nid ydym yn credu y gellir gwneud y cyfan mewn pryd ({day}). Pa ran sydd bwysicaf erbyn hynny?',
  'questions.ask.too-soonAlone':
    'Nid ydym yn credu y gellir gwneud y cyfan mewn pryd. Pa ran sydd bwysicaf?',
  'questions.thanks': 'Mae un llinell yn hen ddigon. Diolch.',
  'questions.noWork': 'y gwaith',
  'questions.noLearner': 'dysgwr',

  'questions.open': 'Yn aros am diwtor ({count})',
  'questions.answered': 'Atebwyd gan diwtor ({count})',
  'questions.askedOn': 'Gofynnwyd {day}',
  'questions.askedOf': 'Gofynnwyd i {teacher}, {day}',
  'questions.answerOn': 'Atebwyd {day}',
  'questions.answer': 'Atebwyd',
  'questions.answerTitle': 'Ateb y tiwtor',
  'questions.answerLabel': 'Beth ddywedodd y tiwtor',
  'questions.answerEmpty': 'Ysgrifennwch yn gyntaf beth ddywedodd y tiwtor.',
  'questions.saveAnswer': 'Cadw’r ateb',
  'questions.saveAndMake': 'Cadw, gwneud targed',
  'questions.makeTarget': 'Gwneud targed',
  'questions.answerKept': 'Ateb wedi’i gadw.',
  'questions.copyAgain': 'Copïo eto',
  'questions.withdraw': 'Dim angen mwyach',
  'questions.withdrawn': 'Tynnwyd y cwestiwn yn ôl. Mae’n aros yn y log.',
  'questions.reopen': 'Gofyn eto',
  'questions.reopened': 'Yn aros am ateb eto. Mae’r hen un yn aros yn y log.',
};
