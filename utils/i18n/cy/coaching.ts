import type { coaching as english } from '../en/coaching.ts';
import type { Translation } from '../translation.ts';

/** Beth all mentor ei ofyn neu roi cynnig arno, yn ein geiriau ni: cwestiynau fesul cam, y math o gwestiwn, ffyrdd o fynd ymlaen. “Ti” sydd i’r dysgwr. */
export const coaching: Translation<typeof english> = {
  'coaching.stage.settle': 'Setlo',
  'coaching.stage.look-back': 'Ers y tro diwethaf',
  'coaching.stage.scale': 'Ble wyt ti nawr',
  'coaching.stage.feedback': 'Un darn o adborth',
  'coaching.stage.next-step': 'Un cam nesaf',
  'coaching.stage.who-checks': 'Pwy sy’n gwirio, a phryd',
  'coaching.stage.close': 'Cloi',

  'coaching.way.problem-free': 'Sgwrs heb broblemau',
  'coaching.way.hopes': 'Gobeithion gorau',
  'coaching.way.open': 'Cwestiwn agored',
  'coaching.way.praise': 'Sylwi ar yr hyn a wnaed',
  'coaching.way.exception': 'Pan aeth yn well',
  'coaching.way.coping': 'Sut mae’r dysgwr yn ymdopi',
  'coaching.way.obstacle': 'Beth oedd y rhwystr',
  'coaching.way.instead': 'Beth yn lle hynny',
  'coaching.way.reflect': 'Ei ddweud yn ôl',
  'coaching.way.scale': 'Graddfa',
  'coaching.way.matters': 'Pa mor bwysig yw hyn',
  'coaching.way.own-words': 'Yng ngeiriau’r dysgwr',
  'coaching.way.options': 'Ffyrdd o’i wneud',
  'coaching.way.goal': 'Beth i anelu ato',
  'coaching.way.small-sign': 'Yr arwydd bach nesaf',
  'coaching.way.commit': 'Pryd a ble',
  'coaching.way.if-then': 'Os aiff yn sownd',
  'coaching.way.sure': 'Pa mor siŵr',
  'coaching.way.choice': 'Dewis y dysgwr',
  'coaching.way.yet': 'Ddim eto',
  'coaching.way.summarise': 'Crynhoi',
  'coaching.way.own': 'Eich un chi',

  'coaching.ask.settle.1':
    'Beth wyt ti wedi’i fwynhau’n ddiweddar, yn y coleg neu’r tu allan iddo?',
  'coaching.ask.settle.2':
    'Beth wyt ti’n dda am ei wneud nad yw dy diwtoriaid wedi’i weld eto, efallai?',
  'coaching.ask.settle.3': 'Beth fyddai’n gwneud yr ugain munud nesaf yn werth dy amser?',
  'coaching.ask.settle.4': 'Os aiff y pythefnos nesaf yn dda, beth fydd yn wahanol erbyn hynny?',
  'coaching.ask.settle.5': 'Pa ran o dy gwrs sy’n mynd â dy sylw fwyaf ar hyn o bryd?',
  'coaching.ask.settle.6': 'Beth wyt ti ychydig bach yn falch ohono ers inni siarad ddiwethaf?',

  'coaching.ask.look-back.1': 'Fe wnest ti orffen hwnna. Sut gwnest ti hynny?',
  'coaching.ask.look-back.2':
    'Pryd aeth hi’n well, hyd yn oed am ddeg munud? Beth oedd yn wahanol?',
  'coaching.ask.look-back.3':
    'Gyda phopeth oedd gen ti i’w wneud, sut llwyddaist ti i wneud cymaint?',
  'coaching.ask.look-back.4': 'Ble aeth hi’n sownd, a beth oedd yn digwydd yn union cyn hynny?',
  'coaching.ask.look-back.5': 'Os bydd yr un peth yn digwydd eto, beth wnei di yn lle hynny?',
  'coaching.ask.look-back.6': 'Beth elli di ei ddangos i mi na allet ti ei ddangos y tro diwethaf?',
  'coaching.ask.look-back.7':
    'Felly roedd y dechrau’n iawn a’r canol yn anodd. Ydw i wedi dy ddeall di?',

  'coaching.ask.scale.1':
    'Os yw 10 yn golygu “popeth dan reolaeth” a 0 yn golygu “dim ohono”, pa rif wyt ti heddiw?',
  'coaching.ask.scale.2': 'Beth sydd yno’n barod, fel mai’r rhif hwn ydyw ac nid un is?',
  'coaching.ask.scale.3': 'Beth fyddet ti’n ei wneud pe bai’r rhif un pwynt yn uwch?',
  'coaching.ask.scale.4':
    'Pwy fyddai’r cyntaf i sylwi ar un pwynt yn fwy, a beth fyddai’r person hwnnw’n ei weld?',
  'coaching.ask.scale.5': 'Pryd oedd dy rif yn uwch? Beth wnest ti bryd hynny?',
  'coaching.ask.scale.6':
    'Pa mor bwysig yw hyn i ti, 0 i 10? Beth sy’n ei wneud mor bwysig â hynny?',
  'coaching.ask.scale.7': 'Pa rif fyddai’n ddigon da am y tro?',

  'coaching.ask.feedback.1': 'Beth mae dy diwtor yn gofyn i ti ei wneud yma, yn dy eiriau dy hun?',
  'coaching.ask.feedback.2': 'Pa ran o hyn fyddet ti wedi’i dweud dy hun?',
  'coaching.ask.feedback.3': 'Beth oedd dy diwtor yn ei hoffi? Ble arall gallet ti wneud hynny?',
  'coaching.ask.feedback.4': 'Ble yn y gwaith hwn wyt ti’n gwneud ychydig ohono’n barod?',
  'coaching.ask.feedback.5':
    'Pe bai hwn yn adborth ffrind, beth fyddet ti’n awgrymu rhoi cynnig arno gyntaf?',
  'coaching.ask.feedback.6': 'Pa air ynddo sydd ddim yn glir eto? Sut gallet ti gael gwybod?',
  'coaching.ask.feedback.7': 'Beth na elli di ei wneud yma eto, y gallai un cynnig arall ei newid?',

  'coaching.ask.next-step.1': 'Pa un peth fyddai’n newid fwyaf pe baet ti’n ei wneud?',
  'coaching.ask.next-step.2':
    'Beth yw dwy neu dair ffordd o ddechrau? Pa un yw’r hawsaf i’w dechrau?',
  'coaching.ask.next-step.3': 'Beth yw’r arwydd bach cyntaf ei fod ar waith?',
  'coaching.ask.next-step.4': 'Pryd, a ble, byddi di’n gwneud y deg munud cyntaf?',
  'coaching.ask.next-step.5': 'Beth allai dy atal di, a beth wnei di wedyn?',
  'coaching.ask.next-step.6':
    'Pa mor siŵr wyt ti y bydd yn digwydd, 0 i 10? Beth fyddai’n ei wneud yn 7?',
  'coaching.ask.next-step.7': 'Pa ran ohono hoffet ti benderfynu arni dy hun?',

  'coaching.ask.who-checks.1': 'I bwy byddi di’n ei ddangos, ac ar ba ddiwrnod?',
  'coaching.ask.who-checks.2': 'Sut byddi di’n gwybod ei fod yn ddigon da cyn i neb ei weld?',
  'coaching.ask.who-checks.3':
    'I bwy gallet ti ofyn os aiff yn sownd, a beth fyddet ti’n ei ddweud?',
  'coaching.ask.who-checks.4': 'Beth fydd yn dy atgoffa ar y diwrnod? Ble byddi di’n ei roi?',
  'coaching.ask.who-checks.5': 'Beth hoffet ti i mi ei ofyn i ti amdano y tro nesaf?',

  'coaching.ask.close.1': 'Beth yw’r prif beth i ti o’r sgwrs heddiw, mewn un frawddeg?',
  'coaching.ask.close.2': 'Beth helpodd fwyaf heddiw? Beth ddylen ni wneud llai ohono?',
  'coaching.ask.close.3': 'Beth yw’r peth cyntaf wnei di ar ôl hyn?',
  'coaching.ask.close.4':
    'Gwelais i di’n dod o hyd i’r cam nesaf ar dy ben dy hun. Beth sylwaist ti arno yn y ffordd y gwnest ti hynny?',
  'coaching.ask.close.5':
    'Pryd dylen ni siarad eto, a beth hoffet ti fod wedi’i wneud erbyn hynny?',

  'coaching.approach.choice': 'Rhoi’r dewis yn ôl',
  'coaching.approach.choiceText':
    'Cynigiwch ddwy neu dair ffordd a gadewch i’r dysgwr ddewis beth, pryd neu ble.',
  'coaching.approach.small-win': 'Anelu at lwyddiant bach',
  'coaching.approach.small-winText':
    'Dewch o hyd i ddeg munud ohono y gall y dysgwr ei wneud heddiw, a sylwch arno pan fydd wedi’i wneud.',
  'coaching.approach.together': 'Ei wneud gyda rhywun',
  'coaching.approach.togetherText':
    'Dechreuwch ef yma gyda’ch gilydd, neu gyda rhywun o’r dosbarth: y llinell gyntaf yw’r anoddaf.',
  'coaching.approach.why': 'Gofyn beth yw’r diben',
  'coaching.approach.whyText':
    'Beth fydd y dysgwr yn gallu ei wneud wedyn oherwydd yr uned hon? Gadewch i’r dysgwr ddweud, ac ysgrifennwch yr union eiriau.',
  'coaching.approach.sure': 'Dangos y gellir ei wneud',
  'coaching.approach.sureText':
    'Edrychwch ar rywbeth a gyflawnodd y dysgwr o’r blaen a oedd yr un mor anodd. Beth wnaeth y dysgwr bryd hynny?',
  'coaching.approach.less-in-the-way': 'Clirio’r ffordd',
  'coaching.approach.less-in-the-wayText':
    'Beth mae’n ei gostio i’r dysgwr: amser, lle, offer, embaras? Tynnwch un o’r rhain i ffwrdd.',
  'coaching.approach.strategy': 'Newid sut, nid pa mor galed',
  'coaching.approach.strategyText':
    'Gofynnwch sut aeth y dysgwr ati, canmolwch y ffordd a weithiodd, a dewiswch un ffordd arall ar gyfer y gweddill.',
  'coaching.approach.yet': 'Dweud “ddim eto”',
  'coaching.approach.yetText':
    'Enwch yr hyn sydd yno’n barod a’r hyn nad yw yno eto. Beth ddaw nesaf?',

  'coaching.result.helped': 'Helpodd',
  'coaching.result.partly': 'Ychydig',
  'coaching.result.no-change': 'Dim newid',

  'coaching.momentum': 'Rhowch gynnig ar rywbeth llai, neu rywbeth arall',
  'coaching.momentum.slips': 'Ni wnaed “{target}” yn y ddwy sgwrs ddilynol ddiwethaf.',
  'coaching.momentum.falling': 'Aeth yr hyder o {from} i {to}.',
  'coaching.momentum.smaller': 'Ei wneud yn llai',
  'coaching.momentum.approachNew': 'Nid yw {name} wedi rhoi cynnig arno eto: {approach}.',
  'coaching.momentum.approachHelped': 'Bu hyn o help i {name} o’r blaen: {approach}.',
  'coaching.momentum.tried': 'Rydym wedi rhoi cynnig arno',
  'coaching.momentum.triedAsk': 'Sut aeth hi?',
  'coaching.momentum.triedSaved': 'Wedi’i nodi o dan “Beth sy’n gweithio i {name}”.',
  'coaching.momentum.dismiss': 'Nid nawr',
  'coaching.momentum.dismissed': 'Wedi’i roi heibio nes iddo ddigwydd eto.',
};
