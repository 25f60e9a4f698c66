/** This machine, for the demo and the tests: over plain http. */
const LOCAL = new Set(['127.0.0.1', 'localhost']);

/** Ends of names below which anybody may register: all their hosts together are nobody's LMS. */
const SHARED_ENDS = new Set(
  'ac.uk co.uk org.uk gov.uk sch.uk net.uk ltd.uk plc.uk me.uk nhs.uk'.split(' '),
);

/** What is wrong with an entry, or `null`. */
function faultOf(entry: string): string | null {
  if (/[/?#]/.test(entry)) return 'give the host alone, without https:// and without a path';
  if (entry.includes(':')) return 'leave the port out';
  if (LOCAL.has(entry)) return null;
  const host = entry.replace(/^\*\./, '');
  if (host.includes('*')) return 'a star may stand only at the beginning, as in *.college.ac.uk';
  const isName =
    /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z](?:[a-z0-9-]*[a-z0-9])$/.test(host) &&
    host.length <= 253;
  if (!isName) return 'this is not the name of a host';
  if (SHARED_ENDS.has(host)) return 'it covers sites of many owners';
  return null;
}

/**
 * Hosts that a college (or the demo) builds in, as match patterns. Store packages have none. Ports are left out because
 * Firefox's match patterns know none.
 *
 * @param list comma-separated host names; `*.` in front means all hosts below: `vle.example.ac.uk,*.college.ac.uk`
 * @throws with a sentence for each entry that is no host, so that no build goes out that is wider than was meant
 */
export function presetHosts(list: string | undefined): string[] {
  const entries = (list ?? '')
    .split(',')
    .map((entry) => entry.trim().toLowerCase())
    .filter(Boolean);
  const faults = entries.flatMap((entry) => {
    const fault = faultOf(entry);
    return fault ? [`"${entry}": ${fault}`] : [];
  });
  if (faults.length > 0) {
    throw new Error(`FEEDFORWARD_HOSTS cannot be used. ${faults.join('. ')}.`);
  }
  return [...new Set(entries)].map((host) => `${LOCAL.has(host) ? 'http' : 'https'}://${host}/*`);
}
