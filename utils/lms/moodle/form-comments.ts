import { plainText } from '../text.ts';
import { type Said, saidInSource } from './said.ts';
import { advancedGrading, grader } from './selectors.ts';

const boxesIn = (form: Element, selector: string): HTMLTextAreaElement[] => [
  ...form.querySelectorAll<HTMLTextAreaElement>(selector),
];

/** What the feedback editors of a marking form hold, each in its own format: Moodle's comment, and those of plugins. */
export function formComments(form: Element): Said[] {
  const formats = [
    ...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>(grader.commentFormat),
  ];
  return boxesIn(form, grader.comment).map((box) => {
    const format = formats.find(({ name }) => name === box.name.replace('[text]', '[format]'));
    return saidInSource(box.value, format?.value ?? null, box.ownerDocument);
  });
}

/** Whether a form holds words or a recording that nobody here reads: a box of another name, a plugin's player. */
export const hasUnreadPart = (form: Element): boolean =>
  form.querySelector('audio, video') !== null ||
  boxesIn(form, grader.otherBox).some(
    (box) =>
      !box.matches(`${grader.comment}, ${advancedGrading.remarkBox}`) && plainText(box.value),
  );
