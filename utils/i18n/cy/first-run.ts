import type { firstRun as english } from '../en/first-run.ts';
import type { Translation } from '../translation.ts';

/** Yr hyn a ddywedir am y dyddiau cyntaf y tu allan i’r dudalen groeso a’r daith. */
export const firstRun: Translation<typeof english> = {
  'firstRun.title': 'Camau cyntaf',
  'hints.gotIt': 'Iawn',
  'hints.panel':
    'Pwyntiwch at rywbeth i’w wneud, a chaiff ei eiriau eu marcio yn y dudalen. Defnyddiwch hyd at dri ar unwaith.',
  'hints.today':
    'Yr hyn sy’n hwyr sy’n dod gyntaf. Ar y dysgwr dan sylw, mae D, P ac N yn cofnodi sgwrs ddilynol heb y llygoden.',
  'hints.export':
    'Mae rhes yn cyfrif fel un a anfonwyd pan ddywedwch fod yr MIS wedi cymryd ei ffeil.',
  'sample.noFile': 'Y sampl yw hwn: ni wneir ffeil ohono, ac nid oes dim yn mynd i’ch MIS.',
  'sites.notAnAddress':
    'Nid cyfeiriad safle yw hwn. Copïwch ef o frig y dudalen lle’r ydych yn marcio.',
};
