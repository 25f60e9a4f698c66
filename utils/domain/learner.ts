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
  /** The LMS's id number as the mentor typed it, for where no page shows one; absent = not typed. */
  idNumber: z.optional(z.string()),
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

/** The first word of a name. */
export const firstNameOf = (name: string): string => name.trim().split(/\s+/)[0] ?? name;

/** How a learner is spoken to: as they wish (`called`, empty = they did not say), else by the first word of their name. */
export const spokenTo = (called: string, name: string): string =>
  called.trim() || firstNameOf(name);

/** What a learner is called; `null` = there is no record of them yet. */
export const calledBy = (name: string, learner: Pick<Learner, 'profile'> | null): string =>
  spokenTo(learner?.profile.called ?? '', name);

/** Every name a learner goes by: what must not stay in words that are kept without names. */
export const namesOf = ({ name, profile }: Pick<Learner, 'name' | 'profile'>): string[] =>
  [name, profile.called].filter(Boolean);
