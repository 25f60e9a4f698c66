import * as z from 'zod/mini';
import { Profile } from './profile.ts';
import { recordShape } from './record.ts';

/**
 * Who a learner is on one LMS site. `site` is the LMS's root address without a trailing slash
 * (`https://vle.example.ac.uk/moodle`), because user ids repeat between sites.
 */
export const Identity = z.object({
  site: z.string().check(z.minLength(1)),
  userId: z.string().check(z.minLength(1)),
  idNumber: z.optional(z.string()),
});
export type Identity = z.infer<typeof Identity>;

export const Learner = z.object({
  ...recordShape,
  /** As the LMS shows it; a mentor may correct it. */
  name: z.string().check(z.minLength(1)),
  identities: z.array(Identity),
  /** Index of `identities`, kept in step by `withIdentities`. */
  identityKeys: z.array(z.string()),
  /** The reference that the college's MIS knows the learner by (LearnRefNumber, person code…); text, zeros kept. */
  misRef: z.nullable(z.string()),
  /** Unique Learner Number; absent = not known. */
  uln: z.optional(z.string()),
  /** What the learner logs in as at the college; absent = not known. */
  userName: z.optional(z.string()),
  groups: z.array(z.string()),
  archived: z.boolean(),
  /** What works for this learner. */
  profile: Profile,
});
export type Learner = z.infer<typeof Learner>;

/** The one key by which a page's learner is matched to a record. Names are never matched on. */
export const identityKey = ({ site, userId }: Pick<Identity, 'site' | 'userId'>): string =>
  `${site}|${userId}`;

/** A learner with other identities, its index kept in step. */
export const withIdentities = (learner: Learner, identities: Identity[]): Learner => ({
  ...learner,
  identities,
  identityKeys: identities.map(identityKey),
});

/** What the mentor calls the learner: the first word of the name. */
export const firstNameOf = (name: string): string => name.trim().split(/\s+/)[0] ?? name;
