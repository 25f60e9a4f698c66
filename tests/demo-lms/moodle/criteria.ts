import type { Marking } from '../data/marking.ts';
import type { Criterion, Work } from '../data/work.ts';
import { html, type Markup } from '../html.ts';

/** How criteria are drawn: for the learner to read, or for the marker to fill in. */
type Mode = 'view' | 'evaluate';

const remarkOf = (one: Marking | undefined, { id }: Criterion) => one?.remarks[id];

function rubricLevels(prefix: string, criterion: Criterion, chosen: number | undefined): Markup {
  const cells = criterion.levels.map(
    (text, index) =>
      html`<td class="level${index === chosen ? ' checked' : ''}" id="${prefix}-levels-${index}" role="radio" aria-checked="${index === chosen ? 'true' : 'false'}"><div class="level-wrapper"><div class="definition">${text}</div><div class="score d-inline"><span class="scorevalue">${index}</span> points</div></div></td>`,
  );
  return html`<td class="levels"><table role="none"><tbody><tr role="radiogroup">${cells}</tr></tbody></table></td>`;
}

function remarkField(id: string, name: string, text: string): Markup {
  return html`<textarea name="advancedgrading[criteria][${id}][remark]" id="advancedgrading-criteria-${id}-remark" rows="3" aria-label="Remark for criterion ${name}">${text}</textarea>`;
}

function rubricRow(mode: Mode, criterion: Criterion, one: Marking | undefined): Markup {
  const id = `${mode === 'view' ? 'rubric0' : 'advancedgrading'}-criteria-${criterion.id}`;
  const mark = remarkOf(one, criterion);
  const remark = mark?.remark ?? '';
  return html`<tr class="criterion" id="${id}"><td class="description" id="${id}-description-cell">${criterion.name}</td>${rubricLevels(id, criterion, mark?.level)}<td class="remark">${mode === 'view' ? remark : remarkField(criterion.id, criterion.name, remark)}</td></tr>`;
}

function guideRow(mode: Mode, criterion: Criterion, one: Marking | undefined): Markup {
  const id = `${mode === 'view' ? 'guide0' : 'advancedgrading'}-criteria-${criterion.id}`;
  const mark = remarkOf(one, criterion);
  const remark = mark?.remark ?? '';
  const label = `${criterion.name} criterion remark`;
  const cells =
    mode === 'view'
      ? html`<td class="remark"><div class="hidden" id="${id}-remark-desc">${label}</div><div>${remark}</div></td><td class="score"><div>${mark?.level ?? '-'} / ${criterion.top}</div></td>`
      : html`<td class="remark"><label class="hidden" for="advancedgrading-criteria-${criterion.id}-remark">${label}</label>${remarkField(criterion.id, criterion.name, remark)}</td><td class="score"><input type="text" value="${mark?.level ?? ''}"><div>/${criterion.top}</div></td>`;
  return html`<tr class="criterion" id="${id}"><td class="descriptionreadonly"><div class="criterionshortname" id="${id}-shortname">${criterion.name}</div><div class="criteriondescription">What the marker looked at</div></td>${cells}</tr>`;
}

/** The rubric or marking guide of a piece of work with one learner's marks in it; nothing for simple marking. */
export function criteriaTable(mode: Mode, work: Work, one: Marking | undefined): Markup | null {
  if (work.marking === 'simple') return null;
  const row = work.marking === 'rubric' ? rubricRow : guideRow;
  const rows = work.criteria.map((criterion) => row(mode, criterion, one));
  return html`<div id="${work.marking}-${mode}" class="clearfix gradingform_${work.marking} ${mode}"><table class="criteria"><tbody>${rows}</tbody></table></div>`;
}
