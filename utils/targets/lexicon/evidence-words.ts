import { wordList } from '#utils/plain-words/word-list.ts';

/** Things that can be held up or opened: what a target can leave behind. Singular; the plural is matched too. */
export const products = wordList(`
abstract, acknowledgement, agenda, annotation, answer, answer sheet, app, appendix, assignment, essay, homework, audio, bar chart, bibliography,
blog, booklet, book, brief, bullet point, caption, card, cartoon, case study, chart, checklist, citation, collage,
column, comment, conclusion, costing, cover letter, cv, database, design sheet, diagram, diary, display, draft,
drawing, email, entry, essay plan, evaluation sheet, example, experiment, fact sheet, flash card, flashcard, flow
chart, flowchart, folder, footnote, form, gantt chart, glossary, graph, handout, heading, image, index card,
infographic, interview, introduction, intro, invoice, journal, label, lap, leaflet, letter, line, list, log, log
book, logbook, map, menu, method sheet, mind map, mock, mock exam, model, mood board, notebook, note, observation,
outline, page, paragraph, past paper, photo, photograph, picture, pie chart, plan, planner, podcast, portfolio, post,
poster, postcard, practice question, presentation, prototype, questionnaire, question, quiz, quotation, quote,
receipt, recipe, recording, record sheet, reference list, reference, reflection, register, report, review sheet, risk
assessment, row, sample, schedule, screenshot, script, section, sentence, sheet, shopping list, sketch, sketchbook,
slide, speech, spelling list, spider diagram, spreadsheet, statement, sticky note, storyboard, story,
subheading, summary, survey, table, template, test, thesis statement, ticket, timeline, timesheet, timetable, to-do
list, to do list, topic sentence, tracker, transcript, video, vlog, voice note, witness statement, word bank, word,
work log, workbook, worksheet, write-up, alarm, reminder, calendar, bus, appointment, slot, spell checker,
spellchecker, highlighter, apostrophe, comma, full stop, capital letter, calculation, page number, contents page, title page, essay question, exit ticket, table of contents, mark scheme, mock interview,
link, module quiz, drop-in, tutorial`);

/** Things that are an amount when there is one of them ("a reason"), and vague when there are many ("sources"). */
export const countables = new Set(
  wordList(
    `source, reason, point, hazard, link, advantage, disadvantage, fact, idea, strength, weakness, mistake, argument, benefit, change, difference, similarity, fault, tool, text`,
  ),
);

/** Roles that can look at the result. Names are recognised by their capital after a verb of showing. */
export const checkers = wordList(`
tutor, teacher, mentor, coach, assessor, lecturer, trainer, instructor, supervisor, manager, employer, line manager,
learning support, librarian, mum, dad, mam, parent, carer, sister, brother, friend, classmate, partner, study buddy,
buddy, peer, classmates, friends, colleague, boss, study coach, key worker, technician, tester, nan, gran, flatmate,
housemate`);

/** Nouns that a digit after them only labels: "unit 3" is a name and not a quantity. */
export const labelled = new Set(
  wordList(`
unit, level, year, week, term, semester, block, module, criterion, criteria, outcome, objective, lo, ac, learning
outcome, stage, grade, key stage, part, assignment, component, group, room, version, topic, day, paper, p, m, d, task,
tasks, units`),
);

/** Words that say how many. */
export const numberWords = new Set(
  wordList(`
one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen,
seventeen, eighteen, nineteen, twenty, thirty, forty, fifty, hundred, both, half, once, twice, dozen, double`),
);
