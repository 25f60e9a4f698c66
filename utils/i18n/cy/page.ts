import type { page as english } from '../en/page.ts';
import type { Translation } from '../translation.ts';

/** Yr hyn sydd ar dudalen y system ddysgu ei hun. */
export const page: Translation<typeof english> = {
  'page.lang': 'cy',
  'page.open': 'Agor Feedforward',
  'page.panel': 'Panel Feedforward',
  'page.resize': 'Lled panel Feedforward',
  'page.notOpened':
    'Ni allai Feedforward agor ei banel yma. Ail-lwythwch y dudalen hon a rhowch gynnig arall arni.',
  'page.leftBehind':
    'Cafodd Feedforward ei ddiweddaru. Copïwch yr hyn rydych newydd ei deipio, yna ail-lwythwch y dudalen hon. Mae’r gweddill wedi’i gadw.',
  'page.closeLeft': 'Cau’r panel',
  'page.reload':
    'Cafodd Feedforward ei ddiweddaru. Ail-lwythwch y dudalen hon i fynd ymlaen. Mae’r hyn roeddech wedi’i deipio wedi’i gadw.',
};
