import type { first as english } from '../en/first.ts';
import type { Translation } from '../translation.ts';

/** Yr hyn y mae’r panel yn ei ddweud cyn i’w rannau hwyr gyrraedd. */
export const first: Translation<typeof english> = {
  'assessment.why.noWork': 'Nid yw’r targed hwn yn deillio o waith wedi’i farcio.',
  'assessment.why.target': 'Fel yr oedd pan gadwyd y targed.',
  'backup.moved':
    'Cadwyd rhywbeth yma yn y cyfamser. Ni ddaethpwyd â dim i mewn. Edrychwch ar y rhestr eto, yna dewch ag ef i mewn.',
  'backup.rescue': 'Cadw copi wrth gefn o’r hyn sydd wedi’i storio',
  'backup.rescued': 'Wedi’i gadw fel {name}. Gall Feedforward sy’n gweithio ddod ag ef i mewn.',
  'inbox.keep': 'Cadw adborth pawb…',
  'inbox.moved': 'Mae’r dudalen wedi newid yn y cyfamser. Ni chadwyd dim.',
  'questions.canvas': 'Agor Blwch Derbyn Canvas',
  'questions.moodle': 'Agor negeseuon Moodle',
  'reviews.discarded': 'Adolygiad wedi’i daflu.',
  'reviews.finished': 'Adolygiad wedi’i orffen a’i gofnodi.',
  'reviews.tab': 'Adolygiad',
  'targets.choose': 'Dewis y dysgwr',
  'targets.discarded': 'Targed anorffenedig wedi’i daflu',
  'targets.fromFeedback': 'Ysgrifennodd y tiwtor',
  'targets.goOn': 'Mynd ymlaen',
};
