/**
 * What does not belong in a target, as rows that a college can change. `always`: asked about wherever it stands.
 * `personal`: only where the text says that it is somebody's own ("my…", "her…", "has…", "is…"), since learners write
 * about illness, abuse and religion as a subject. Lower case; a word stands for its plural too.
 */
export interface SensitiveWords {
  /** A key of the catalogue ends in it: what the mentor is told that the word speaks of. */
  group: SensitiveGroup;
  always: string[];
  personal: string[];
}
export const sensitiveGroups = [
  'harm',
  'abuse',
  'health',
  'family',
  'police',
  'belief',
  'own',
  'college',
] as const;
export type SensitiveGroup = (typeof sensitiveGroups)[number];

const words = (block: string): string[] => block.split(',').map((word) => word.trim());

export const sensitiveWords: SensitiveWords[] = [
  {
    group: 'harm',
    always: words(
      'suicidal, kill myself, kill herself, kill himself, hurt myself, hurting myself, cut myself, cutting myself, self-harming, self harming, self-harmed, end my life, took an overdose, taken an overdose',
    ),
    personal: words('suicide, self-harm, self harm, overdose, scars'),
  },
  {
    group: 'abuse',
    always: words(
      'being abused, been abused, was abused, being bullied, been bullied, was assaulted, been assaulted, was raped, been raped, domestic violence at home, hits me, hits her, hits him, forced marriage, safeguarding concern, safeguarding issue, disclosed',
    ),
    personal: words(
      'abuse, abuser, assault, rape, bullying, domestic violence, grooming, trafficking',
    ),
  },
  {
    group: 'health',
    always: words(
      'i am pregnant, is pregnant, got pregnant, was sectioned, been sectioned, was diagnosed, been diagnosed, is diagnosed, off sick with, in hospital with, miscarriage, came off medication',
    ),
    personal: words(
      'pregnancy, pregnant, diagnosis, medication, tablets, anxiety, depression, depressed, panic attack, adhd, autism, autistic, dyslexia, dyslexic, dyspraxia, epilepsy, diabetes, diabetic, bipolar, ptsd, ocd, eating disorder, mental health, illness, disability, ehcp, therapist, counsellor, counselling, doctor, gp, hospital appointment, drinking, addiction, drug use, operation, cancer, period',
    ),
  },
  {
    group: 'family',
    always: words(
      'foster care, in care, care leaver, women’s refuge, sofa surfing, young carer, food bank',
    ),
    personal: words(
      'homeless, divorce, social worker, foster carer, bereavement, funeral, debt, benefits, eviction, home life, home situation, family problem, family issue, caring role',
    ),
  },
  {
    group: 'police',
    always: words(
      'was arrested, been arrested, got arrested, on probation, on bail, criminal record, in prison, youth offending team',
    ),
    personal: words(
      'court case, court date, court hearing, probation officer, conviction, caution, police interview',
    ),
  },
  {
    group: 'belief',
    always: words('came out as, coming out as'),
    personal: words(
      'religion, faith, sexuality, sexual orientation, gender identity, immigration status, visa, asylum claim, asylum application, refugee status, political views, ethnicity',
    ),
  },
  {
    group: 'own',
    always: words(
      'national insurance number, ni number, date of birth, home address, bank details',
    ),
    personal: words('phone number, password'),
  },
];
