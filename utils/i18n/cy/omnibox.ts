import type { omnibox as english } from '../en/omnibox.ts';
import type { Translation } from '../translation.ts';

/** Y bar cyfeiriad, ar ôl y gair "ff". */
export const omnibox: Translation<typeof english> = {
  'omnibox.find': 'Dod o hyd i ddysgwr: teipiwch enw, grŵp neu gyfeirnod',
  'omnibox.locked':
    'Mae Feedforward wedi’i gloi. Agorwch ef yn gyntaf, wedyn chwiliwch am ddysgwr.',
};
