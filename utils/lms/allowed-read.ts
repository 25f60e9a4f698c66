/** A request that is listed with its query, and with its body where it is a POST. */
export interface ListedRead {
  /** The whole path name. */
  path: string;
  /** Whether this query may be asked. Every parameter is in it once: a repeated one is refused before. */
  mayAsk: (query: ReadonlyMap<string, string>) => boolean;
  /** Makes it a POST: the body to send, made anew from what was asked; `null` = it may not be sent. */
  bodyFor?: (asked: string) => string | null;
  /** The LMS answers only with the session's key, which nobody but the gate adds. */
  isKeyed?: boolean;
}

/** A bare pattern stands for GETs of a path name, anchored at both ends, whatever their query. */
export type AllowedRead = RegExp | ListedRead;

/** What an LMS wants to see in a request as a sign that it comes from its own page (Moodle: `sesskey`). */
export interface SessionKey {
  name: string;
  value: string;
}

/** One request that may be sent. */
export interface Permitted {
  address: URL;
  /** `null` = a GET. */
  body: string | null;
  isKeyed: boolean;
}

/** A query that would mark the learner's work as read (Canvas: `include[]=read_status`). */
const MARKS_AS_READ = /read_stat(?:e|us)/i;

const refuse = (why: string): never => {
  throw new TypeError(why);
};

/** The query by name; a server and this gate may not pick different ones of two, so a repeated name is refused. */
function queryOf(address: URL): Map<string, string> {
  const query = new Map(address.searchParams);
  if (query.size !== [...address.searchParams].length) refuse('A parameter is there twice');
  return query;
}

function listed(address: URL, read: ListedRead, body: string | null): Permitted {
  if (!read.mayAsk(queryOf(address))) refuse('This query is not on the list of reads');
  if (body === null && !read.bodyFor) return { address, body, isKeyed: read.isKeyed ?? false };
  const sent = body === null ? null : (read.bodyFor?.(body) ?? null);
  if (sent === null) refuse('This call is not on the list of reads');
  return { address, body: sent, isKeyed: read.isKeyed ?? false };
}

/**
 * The request that a path and a body stand for, if it may be sent.
 *
 * @param body `null` = a GET
 * @throws TypeError for another origin, a path, query or body that is not listed, or a read that marks something as read
 */
export function permitted(
  path: string,
  body: string | null,
  { origin, allowed }: { origin: string; allowed: readonly AllowedRead[] },
): Permitted {
  const address = new URL(path, origin);
  const isOurs = address.origin === origin && !address.username && !address.password;
  if (!isOurs) refuse('Only the page’s own site may be asked');
  address.hash = '';
  if ([...address.searchParams].flat().some((part) => MARKS_AS_READ.test(part)))
    refuse('This read would mark something as read');
  for (const read of allowed) {
    if (!(read instanceof RegExp)) {
      if (read.path === address.pathname) return listed(address, read, body);
    } else if (body === null && read.test(address.pathname)) {
      return { address, body, isKeyed: false };
    }
  }
  throw new TypeError('This address is not on the list of reads');
}
