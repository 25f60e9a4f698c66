import { attemptsOf, type Marking } from '../data/marking.ts';
import { pdfNotesOf } from '../data/pdf-notes.ts';
import { workBy } from '../data/work.ts';
import { html, type Markup } from '../html.ts';
import { type Answer, json, type LoggedInRequest, notFound } from '../page.ts';

/** The activity's own number in its table; its page goes by another (`cmid`). */
const instanceOf = (cmid: string): string => `3${cmid}`;

/** The link to a marked copy, and the one that opens the notes on it; `null` when no copy was given back. */
export function markedCopy(root: string, one: Marking | undefined): Markup | null {
  if (!one || !pdfNotesOf(one)) return null;
  return html`<a href="${root}/pluginfile.php/20${one.cmid}/assignfeedback_editpdf/download/${one.gradeId}/marked.pdf?forcedownload=1">marked.pdf</a><div><a id="random${one.gradeId}" href="#">View annotated PDF...</a></div>`;
}

/** How the page's own script would open those notes. Nothing calls it here. */
export function copyScript(shown: (Marking | undefined)[]): string {
  const openers = shown
    .filter((one) => one !== undefined)
    .filter((one) => pdfNotesOf(one))
    .map(({ cmid, learnerId, attempt, gradeId }) => {
      const texts = {
        header: 'Annotate PDF',
        body: '<div class="drawingregion"></div>',
        footer: '',
      };
      const opener = {
        linkid: `random${gradeId}`,
        assignmentid: instanceOf(cmid),
        userid: learnerId,
        attemptnumber: String(attempt),
      };
      const settings = { ...texts, ...opener, stampfiles: [], readonly: true };
      return `M.assignfeedback_editpdf.editor.init(${JSON.stringify(settings)});`;
    });
  return openers.length > 0 ? `function openNotes() { ${openers.join('\n')} }` : '';
}

/** `editpdf/ajax.php`: the notes as JSON, for staff and for the learner whose they are. Anything else is an error, as there. */
export function pdfNotes({ url, session }: LoggedInRequest): Answer {
  const asked = (name: string) => url.searchParams.get(name) ?? '';
  if (asked('sesskey') !== 'demosesskey')
    return json({ error: 'The session key is missing', errorcode: 'invalidsesskey' });
  const userId = asked('userid');
  const isAllowed =
    session.role === 'teacher' || (session.role === 'learner' && session.viewer.id === userId);
  if (!isAllowed || asked('action') !== 'pollconversions' || asked('readonly') !== '1')
    return json({ error: 'Not allowed', errorcode: 'nopermission' });
  const work = workBy(asked('assignmentid').slice(1));
  const one = attemptsOf(work?.cmid ?? '', userId).find(
    ({ attempt }) => String(attempt) === asked('attemptnumber'),
  );
  const notes = pdfNotesOf(one);
  if (!one || !notes) return notFound;
  const pages = [0, 1].map((page) => ({
    url: '',
    width: 800,
    height: 1100,
    annotations: [],
    comments: notes
      .filter((note) => note.page === page)
      .map(({ y, text }, at) => ({
        id: String(at + 1),
        gradeid: one.gradeId,
        pageno: String(page),
        x: 60,
        y,
        width: 180,
        rawtext: text,
        colour: 'yellow',
        draft: '0',
      })),
  }));
  return json({ status: 2, pagecount: 2, pageready: 2, partial: false, pages });
}
