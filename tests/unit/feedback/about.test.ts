import { describe, expect, it, test } from 'vitest';
import { textAt } from '#utils/domain/span.ts';
import { aboutOf } from '#utils/feedback/about/about.ts';
import { notAboutBecause, notAboutRows } from '#utils/feedback/about/not-about.ts';
import { standsUnder } from '#utils/feedback/about/stands-under.ts';
import type { Unit, UnitLabel } from '#utils/feedback/types.ts';

const leadOf = (heading: string, text = '') => aboutOf(heading, text)?.lead ?? null;

describe('what a heading says of the steps under it', () => {
  test.each([
    ['Q5 graph', 'In Q5 (graph),'],
    ['Q2', 'In Q2,'],
    ['Task 2 sales ledger control.', 'In Task 2 (sales ledger control),'],
    ['Task 4 bank rec (15)', 'In Task 4 (bank rec),'],
    ['Section B:', 'In Section B,'],
    ['Page 4 -', 'On Page 4,'],
    ['M1 –', 'For M1,'],
    ['C.P5', 'For C.P5,'],
    ['AO2 (application) –', 'For AO2 (application),'],
    ['A.P2 Describe the different types of joint:', 'For A.P2,'],
    ['2.2', 'For 2.2,'],
    ['Ring final:', 'Ring final:'],
    ['Stakeholders (K4) –', 'Stakeholders (K4):'],
    ['Managing performance (S8 in your grid) –', 'Managing performance:'],
    ['Your introduction:', 'Introduction:'],
    ['Packet Tracer lab 5', 'Packet Tracer lab 5:'],
  ])('%s → %s', (heading, lead) => expect(leadOf(heading, 'all the stakeholders')).toBe(lead));

  test.each([
    'EBI -',
    'Areas for improvement:',
    'Next steps',
    'General comment:',
    'Sheila:',
    'Ben Smith:',
    'RAY:',
    'V',
    'Not yet achieved',
    'M.',
    'Good:',
    'Lovely bank rec:',
    'Go over,',
    'In the ten days before moderation:',
    'Majorca itinerary, for the Hendersons',
    'Player controller feels floaty:',
    'Watch what happens if we only cut:',
    '',
  ])('%s says nothing', (heading) => expect(leadOf(heading)).toBeNull());

  it('takes a lone word for a thing where the text writes it small, and for a name elsewhere', () => {
    expect(leadOf('Pagett:', 'Pagett: see page 2.')).toBeNull();
    expect(leadOf('Barnes:', 'Your barnes were neat.')).toBe('Barnes:');
  });

  test.each(notAboutRows)('$name: $example', ({ name, example }) =>
    expect(notAboutBecause(example)).toBe(name),
  );
});

/** A text from pieces, each with its label; what stands between them begins a piece of its own without one. */
function textOf(...pieces: (string | [string, UnitLabel])[]) {
  let text = '';
  const units: Unit[] = [];
  for (const piece of pieces) {
    const [words, label] = typeof piece === 'string' ? [piece, null] : piece;
    const span = { start: text.length, end: text.length + words.length };
    text += words;
    if (label === null) continue;
    const asks = label === 'action';
    units.push({ span, label, actionable: asks, confidence: 1, why: [], flags: [] });
  }
  return { text, units };
}

function underOf(...pieces: (string | [string, UnitLabel])[]) {
  const { text, units } = textOf(...pieces);
  const found = standsUnder(text, units, units.length - 1);
  return found && [found.about.lead, textAt(text, found.at)];
}

describe('the heading a unit stands under', () => {
  it('is none once the talk names another place, or a topic’s own sentence is over', () => {
    const units: [string, UnitLabel] = ['add units.', 'action'];
    const asked: [string, UnitLabel] = ['Complete the circuit chart.', 'action'];
    expect(underOf(['Q5', 'heading'], ' ', ['Q6 not attempted.', 'grade'], ' ', units)).toBeNull();
    expect(underOf(['Q5', 'heading'], ' ', ['good.', 'praise'], ' ', units)).toEqual([
      'In Q5,',
      'Q5',
    ]);
    expect(underOf(['Ring final:', 'heading'], ' ', ['neat.', 'praise'], ' ', asked)).toBeNull();
    expect(underOf(['Ring final:', 'heading'], ' ', asked)).toEqual(['Ring final:', 'Ring final:']);
  });

  it('is the one before it on its line', () => {
    expect(
      underOf(['Q2', 'heading'], ' ', ['3/4,', 'grade'], ' ', ['no units.', 'action']),
    ).toEqual(['In Q2,', 'Q2']);
  });

  it('has a line to itself above, with no blank line between', () => {
    expect(underOf(['Log book', 'heading'], '\n', ['Sign it.', 'action'])?.[0]).toBe('Log book:');
    expect(underOf(['Log book', 'heading'], '\n\n', ['Sign it.', 'action'])).toBeNull();
  });

  it('is none that stands before something else on another line', () => {
    expect(
      underOf(['P1', 'heading'], ' ', ['Clear.', 'praise'], '\n', ['Add dates.', 'action']),
    ).toBeNull();
  });

  it('is looked for past a heading of the feedback', () => {
    expect(
      underOf(['Task 2', 'heading'], ' ', ['EBI:', 'heading'], ' ', ['Add dates.', 'action'])?.[0],
    ).toBe('In Task 2,');
  });

  it('may be a topic that was left with what is said of it', () => {
    expect(
      underOf(['Light gates: card entered as 10.', 'action'], ' ', ['Look again.', 'action']),
    ).toEqual(['Light gates:', 'Light gates']);
    expect(underOf(['Time', 'heading'], ' ', ['Ruler – start from 0.', 'action'])).toBeNull();
  });

  it('is the place a remark begins with, and those behind it on its line, where the text goes from place to place', () => {
    const q2 = ['Q2 has no units.', 'action'] as [string, UnitLabel];
    const q4 = ['Q4 resolving is off.', 'action'] as [string, UnitLabel];
    expect(underOf(q2, ' ', q4)).toEqual(['In Q4,', 'Q4']);
    expect(underOf(q2, ' ', q4, ' ', ['Draw the triangle.', 'action'])).toEqual(['In Q4,', 'Q4']);
    expect(underOf(q4, ' ', ['Draw the triangle.', 'action'])).toBeNull();
    expect(underOf(q2, ' ', q4, '\n', ['Draw the triangle.', 'action'])).toBeNull();
    expect(
      underOf(q2, ' ', q4, ' ', ['Neat work.', 'praise'], ' ', ['Rule your lines.', 'action']),
    ).toBeNull();
    expect(underOf(q2, ' ', q4, ' ', ['Overall, slow down.', 'action'])).toBeNull();
    expect(
      underOf(q2, ' Task 2 ', ['is due by Friday.', 'action'], ' ', ['Upload it.', 'action']),
    ).toBeNull();
    expect(underOf('P1 in. P2 ', ['wants a graph.', 'action'])).toBeNull();
  });

  it('is never behind a remark that is set apart', () => {
    const { text, units } = textOf(['Q2', 'heading'], ' ', ['She is tired.', 'neutral'], ' ', [
      'Add dates.',
      'action',
    ]);
    const apart = units.map((unit, at) =>
      at === 1 ? { ...unit, flags: ['sensitive' as const] } : unit,
    );
    expect(standsUnder(text, units, 2)).not.toBeNull();
    expect(standsUnder(text, apart, 2)).toBeNull();
  });
});
