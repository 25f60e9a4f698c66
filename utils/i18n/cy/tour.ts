import type { tour as english } from '../en/tour.ts';
import type { Translation } from '../translation.ts';

/** Y dudalen groeso a’r daith. */
export const tour: Translation<typeof english> = {
  'welcome.title': 'O waith wedi’i farcio i dargedau y gall dysgwr eu cadw',
  'welcome.lead': 'Ar gyfer Mentoriaid Dysgwyr a Hyfforddwyr Cynnydd Myfyrwyr.',
  'welcome.does': 'Beth mae’n ei wneud',
  'welcome.doesText':
    'Wrth ymyl aseiniad wedi’i farcio ym Moodle neu Canvas, mae’n trefnu adborth y tiwtor ac yn eich helpu i’w droi’n gamau bach.',
  'welcome.stays': 'Lle mae’r cofnodion yn aros',
  'welcome.staysText':
    'Yn y porwr hwn, ar y cyfrifiadur hwn. Mae tynnu Feedforward yn eu dileu, felly gwnewch gopi wrth gefn yn gyntaf.',
  'welcome.never': 'Beth nad yw byth yn ei wneud',
  'welcome.neverText':
    'Nid yw’n anfon dim i unman, nid yw’n newid dim yn eich Moodle neu Canvas, ac nid yw’n darllen unrhyw safle nad ydych wedi’i ganiatáu.',
  'welcome.site': 'Dechrau ar eich safle eich hun',
  'welcome.siteText':
    'Dim ond lle rydych yn ei ganiatáu y mae Feedforward yn gweithio. Gallwch ei stopio unrhyw bryd.',
  'welcome.address': 'Cyfeiriad eich Moodle neu Canvas',
  'welcome.addressHint': 'Fel y mae ar frig y dudalen lle’r ydych yn marcio.',
  'welcome.allowed':
    'Mae Feedforward ymlaen ar gyfer {sites}. Agorwch aseiniad wedi’i farcio yno, a phwyswch y botwm ar ei ymyl dde.',
  'welcome.preset':
    'Mae eich coleg wedi’i osod ar gyfer {sites}. Agorwch aseiniad wedi’i farcio yno, a phwyswch y botwm ar ei ymyl dde.',
  'welcome.try': 'Rhoi cynnig arno gyda sampl',
  'welcome.tryText':
    'Dwy funud gyda dysgwr dychmygol. Nid oes angen mewngofnodi, ac mae un gwasgiad yn tynnu’r cyfan.',
  'welcome.tryStart': 'Dechrau’r daith',
  'welcome.tryGoOn': 'Mynd ymlaen â’r daith',
  'welcome.skip': 'Hepgor',
  'welcome.later': 'Mae’r daith yn aros yn y Gosodiadau.',
  'hints.on': 'Dangos awgrymiadau, pob un unwaith',
  'hints.text':
    'Mae tri. Nid yw un a roddwch heibio’n dod yn ôl, oni bai eich bod yn diffodd awgrymiadau a’u troi ymlaen eto.',
  'hints.fixed': 'Gosodwyd gan eich coleg.',
  'sample.tour': 'Dangos y daith eto',
  'sample.kept':
    'Mae dysgwr sampl y daith ar y cyfrifiadur hwn. Nid yw mewn unrhyw restr, ffeil na chopi wrth gefn.',
  'sample.remove': 'Tynnu’r sampl',
  'sample.removed': 'Mae’r sampl wedi mynd.',
  'sample.back': 'Mae’r sampl yn ôl.',
  'tour.title': 'Taith ddwy funud',
  'tour.stage': 'Y sampl',
  'tour.progress': '{done} o {total} wedi’u gwneud',
  'tour.now': 'Wedi’u gwneud hyd yn hyn: {done}. Nesaf: {step}',
  'tour.done': '(wedi’i wneud)',
  'tour.skipStep': 'Hepgor y cam hwn',
  'tour.leave': 'Gadael y daith',
  'tour.again': 'Dechrau eto',
  'tour.start': 'Dechrau ar eich safle eich hun',
  'tour.over': 'Dyna’r daith i gyd',
  'tour.overText':
    'Adborth, targed, sgwrs ddilynol, allforio: yr un fath ar eich safle eich hun. Gall y sampl fynd nawr, neu aros i chi ymarfer arno.',
  'tour.step.sorted': 'Gweld yr adborth wedi’i drefnu',
  'tour.how.sorted': 'Pwyswch y botwm â dwy saeth, “{open}”, ar ymyl dde’r aseiniad.',
  'tour.step.point': 'Dewis pwynt',
  'tour.how.point': 'O dan “{todo}”, pwyswch “{use}” ar un pwynt, yna “{make}”.',
  'tour.step.agreed': 'Cytuno ar darged',
  'tour.how.agreed':
    'Ar gyfer y gwaith dewiswch “{closed}”, ticiwch “{agreed}”, yna pwyswch “{save}”.',
  'tour.step.today': 'Dod o hyd iddo yn Heddiw',
  'tour.how.today':
    'Pwyswch “{today}”, wrth ymyl “{work}”. Yn y sampl, daw’r diwrnod y mae i’w gyflawni.',
  'tour.step.logged': 'Cofnodi sgwrs ddilynol',
  'tour.how.logged':
    'Wrth ymyl y dysgwr, pwyswch “{done}”, “{partly}” neu “{notYet}”, yna “{log}”.',
  'tour.step.export': 'Gweld yr hyn y byddai eich MIS yn ei gael',
  'tour.how.export':
    'Pwyswch “{export}”, wrth ymyl “{today}”. Dangosir y rhesi, ac ni wneir ffeil.',
  'tour.places': 'Lleoedd yn y daith',
  'tour.work.short': 'Aseiniad',
  'tour.sample': 'Sampl',
  'tour.notReal':
    'Neb go iawn: nid yw’r sampl yn yr un o’ch rhestri, ffeiliau na chopïau wrth gefn.',
  'tour.daysPassed': 'Yn y sampl, mae’r dyddiau hyd at ddyddiad y targed wedi mynd heibio.',
  'tour.exportNote':
    'Yr hyn a fyddai’n mynd i’ch MIS. Nid oes dim o’r sampl yn mynd: ni wneir ffeil yma.',
  'tour.page': 'Aseiniad dychmygol',
  'tour.panel': 'Panel Feedforward',
  'tour.college': 'Coleg Dychmygol',
  'tour.learner': 'Robin Sampl',
  'tour.course': 'Iechyd a Gofal Cymdeithasol, Lefel 2 (sampl)',
  'tour.work': 'Rôl cynorthwyydd gofal',
  'tour.teacher': 'J. Sampl, tiwtor',
  'tour.grade': 'Llwyddo',
  'tour.comments': 'Sylwadau adborth',
  'tour.fact.learner': 'Dysgwr',
  'tour.fact.status': 'Statws',
  'tour.fact.marked': 'Wedi’i farcio',
  'tour.fact.grade': 'Gradd',
};
