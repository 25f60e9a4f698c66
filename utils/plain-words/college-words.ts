/**
 * Words that a learner at college meets every week, which a list made for ten-year-olds does not have. A learner who does
 * not know one of these has heard it explained. Kept to plain things and acts: no marking terms, no theory.
 */
export const collegeWords = `
abbreviation academic access account activity advert advice aloud analyse apostrophe app appendix apprentice apprenticeship
appointment arrange article assessor assignment attach attempt attendance audience author backup barber bibliography
blog bold booklet brainstorm brief browser bullet cache calculate calculation calculator campus caption career careers caretaker
catering category celsius centimetre chapter charger chart checklist chef classmate client coach college colleague
colour column comment communicate compare computer conclusion contact contents contract copy coursework criteria criterion
culture customer cv database deadline decimal decide define definition delete describe design desktop detail diagram dictionary
digital discuss discussion document download draft edit editor electric electrical electrician email employer engine
engineering equipment error essay evaluate evening evidence exam example exercise experience explain explanation feedback
figure file final finance fitness focus folder font footnote format fraction freelance functional furniture gauge glossary
google grammar graph grid guide hairdresser hairdressing handout handwriting hardware harvard hazard heading headline highlight
highlighter homework hygiene icon identify image impact include induction industry information input internet interview
introduce introduction invoice journal keyboard keyword label laminate laptop layout leaflet learner learning lecture lecturer level
library link list litre location log logbook login logo margin marketing maths mechanic media medical menu mentor metre
method minimise mobile mock module moodle monitor mood motor mouse network note notebook nursery nutrition observation observe
online opinion option organise output outline paragraph parent password percent percentage phone photocopy photo placement
planner plagiarism plumber plumbing podcast portfolio poster powerpoint ppe practical practice practise presentation principle print
printer process product professional profile program programme progress project proofread punctuation purpose qualification
quality question questionnaire quiz quotation quote rating reason recipe record recording reference referencing register relate reminder
repair reply report reread research resource response responsibility result revise revision rewrite risk role rota routine safety
salon sample scan schedule science screen screenshot script seminar session shift similar site sketch skill skills slide software
source spelling spreadsheet staff standard statement step storyboard strategy strength structure student sub submit summary
supervisor support survey tablet target task teacher team technician technique template term text textbook theme theory
timeline timesheet timetable title tool toolbox topic tracker trainer training tutor tutorial type typed uniform unit unit's university
update upload usb user username vehicle version video visual voice volunteer wage warehouse weakness website welding weekday
weekend whiteboard wifi wiring word workbook workplace worksheet workshop zip
aim apply area aware benefit category chemistry biology physics algebra geometry ratio chemical client's communication community
complete complex confident confidence construction correct correctly data demonstrate develop diet disability document effect environment
event factor film gender global government graduate ingredient issue item journal judge justify legal major manage manager material
maximum media member mental method minimum muscle negative nurse option physical plan planning policy positive prepare previous primary
protein recent relevant require role secondary section select service social solve specific stress tense topic unit vocabulary
pressure system temperature customer range increase throughout ensure ending chosen paperwork handover layer mixture coat garment
exam control joint weld slot swap verb noun fringe valve fitting groom plait sprint timing
`;
