/** What people bring and what it should become: `[what it is, as it came, tidied]`. All words are our own. */
export const examples: [string, string, string][] = [
  // Characters
  [
    'soft hyphens inside words',
    'Your eval\u00adu\u00adation is thor\u00adough.',
    'Your evaluation is thorough.',
  ],
  [
    'a soft hyphen at a line’s end',
    'Add more detail to your con\u00ad\nclusion.',
    'Add more detail to your conclusion.',
  ],
  [
    'the hyphen that PDF viewers write as U+0002',
    'Label every exam\u0002\nple.',
    'Label every example.',
  ],
  ['the same as U+FFFE', 'Label every exam\ufffe\nple.', 'Label every example.'],
  [
    'zero-width spaces and a byte order mark',
    '\ufeffCheck\u200b your\u2060 sums.',
    'Check your sums.',
  ],
  ['joiners inside an emoji', 'Well done 👩\u200d🎓', 'Well done 👩\u200d🎓'],
  ['non-breaking spaces', 'Task\u00a02:\u00a0add a graph.', 'Task 2: add a graph.'],
  [
    'ligatures',
    'De\ufb01ne the work\ufb02ow and the e\ufb00ect, with su\ufb03cient detail.',
    'Define the workflow and the effect, with sufficient detail.',
  ],
  [
    'Windows line ends',
    'Good start.\r\n\r\nAdd two sources.\r\n',
    'Good start.\n\nAdd two sources.',
  ],
  [
    'old Mac line ends and Word’s soft break',
    'Good start.\rAdd a source.\vCheck it.',
    'Good start.\nAdd a source.\nCheck it.',
  ],
  [
    'Unicode’s own line ends',
    'Good start.\u2028Add a source.\u2029Check it.',
    'Good start.\nAdd a source.\nCheck it.',
  ],
  ['control characters', 'Add\u0000 a\u001b source\u0007.', 'Add a source.'],
  ['marks that turn the reading direction', 'Add \u202ea source\u202c now.', 'Add a source now.'],
  ['accents apart from their letters', 'Zoe\u0308 cites Andre\u0301.', 'Zoë cites André.'],
  [
    'smart quotes and dashes',
    '“Clear” – it’s ‘nearly’ there — well done…',
    '“Clear” – it’s ‘nearly’ there — well done…',
  ],
  ['tabs and runs of spaces', 'P1\tMet\t\tClear   account', 'P1 Met Clear account'],
  [
    'more empty lines than one',
    'One point.\n\n\n\n\nAnother point.',
    'One point.\n\nAnother point.',
  ],
  ['spaces at line ends', 'One point.   \nAnother point. \t', 'One point.\nAnother point.'],
  // Bullets
  [
    'Word’s round bullet with a tab',
    '•\tAdd a source\n•\tLabel the graph',
    '- Add a source\n- Label the graph',
  ],
  [
    'its middle dot',
    '·        Add a source\n·        Label the graph',
    '- Add a source\n- Label the graph',
  ],
  [
    'its hollow bullet, the letter o',
    'o\tAdd a source\no\tLabel the graph',
    '- Add a source\n- Label the graph',
  ],
  ['its square, a section sign', '§\tAdd a source', '- Add a source'],
  [
    'bullets of its symbol fonts',
    '\uf0b7\tAdd a source\n\uf0a7 Label the graph\n\uf0d8 Check it',
    '- Add a source\n- Label the graph\n- Check it',
  ],
  ['its symbol for a tick', '\uf0fc Clear aims', '✓ Clear aims'],
  [
    'little squares and arrows',
    '▪ Add a source\n➢ Label the graph',
    '- Add a source\n- Label the graph',
  ],
  [
    'dashes used as bullets',
    '– Add a source\n— Label the graph',
    '- Add a source\n- Label the graph',
  ],
  ['a bullet without a space', '•Add a source', '- Add a source'],
  [
    'a list inside a list',
    '- Sources\n  - add two\n  - date them',
    '- Sources\n  - add two\n  - date them',
  ],
  [
    'numbers of a list',
    '1.\tAdd a source\n2)\tLabel the graph\n(c) Check it',
    '1. Add a source\n2) Label the graph\n(c) Check it',
  ],
  [
    'a bullet on a line of its own',
    '•\nAdd a source\n•\nLabel the graph',
    '- Add a source\n- Label the graph',
  ],
  [
    'a number on a line of its own',
    '1.\nAdd a source\n2.\nLabel the graph',
    '1. Add a source\n2. Label the graph',
  ],
  [
    'bullets beside plus signs, where a dash would mean minus',
    '+ Clear aims\n• Add a source',
    '+ Clear aims\n• Add a source',
  ],
  ['a minus before a number', '-5 for late work', '-5 for late work'],
  [
    'a word that begins with o',
    'of the three aims only one is met',
    'of the three aims only one is met',
  ],
  // Broken lines
  [
    'a paragraph of a PDF',
    'You explain the method clearly and your diagram of the\nnetwork is easy to follow. The costs are given, but there is\nno reason for choosing this supplier over the others. Please\nadd a short comparison.',
    'You explain the method clearly and your diagram of the network is easy to follow. The costs are given, but there is no reason for choosing this supplier over the others. Please add a short comparison.',
  ],
  [
    'two paragraphs with an empty line',
    'You explain the method clearly and your diagram of the\nnetwork is easy to follow.\n\nThe costs are given, but there is no reason for choosing\nthis supplier.',
    'You explain the method clearly and your diagram of the network is easy to follow.\n\nThe costs are given, but there is no reason for choosing this supplier.',
  ],
  [
    'a sentence that ends with its line, in a paragraph',
    'The plan covers each week of the placement and says who\nis responsible for every part of it, which is excellent.\nPlease add the dates on which the supervisor visits and\nsay what you will show.',
    'The plan covers each week of the placement and says who is responsible for every part of it, which is excellent. Please add the dates on which the supervisor visits and say what you will show.',
  ],
  [
    'a short last word',
    'Compare the two hosting plans by price, storage and support and\nsay why.',
    'Compare the two hosting plans by price, storage and support and say why.',
  ],
  [
    'a name at the beginning of a line',
    'Your second source is a blog post, so ask the library or\nMrs Patel for a book about the same subject.',
    'Your second source is a blog post, so ask the library or Mrs Patel for a book about the same subject.',
  ],
  [
    'a list item that goes on in the next line',
    '- Add two references to task 2 and list them at the\n  end of your report\n- Label the axes',
    '- Add two references to task 2 and list them at the end of your report\n- Label the axes',
  ],
  [
    'a heading above a paragraph',
    'What went well\nYou explain the method clearly and your diagram of the\nnetwork is easy to follow.',
    'What went well\n\nYou explain the method clearly and your diagram of the network is easy to follow.',
  ],
  ['short lines', 'Good aims\nneat tables\nAdd a source', 'Good aims\nneat tables\nAdd a source'],
  [
    'whole sentences on lines of their own',
    'You met P1 with a clear table.\nAdd two sources to task 3.\nCheck the spelling of names.',
    'You met P1 with a clear table.\nAdd two sources to task 3.\nCheck the spelling of names.',
  ],
  [
    'small letters throughout, a remark a line',
    'you need more references in task 2\nyour graph needs labels on each axis\ncheck spelling',
    'you need more references in task 2\nyour graph needs labels on each axis\ncheck spelling',
  ],
  [
    'labels of a form',
    'Learner: Robin Ashdown\nUnit: 3 Databases\nGrade: Merit',
    'Learner: Robin Ashdown\nUnit: 3 Databases\nGrade: Merit',
  ],
  [
    'a page number between two pages',
    'The introduction says what the report is about and who asked\nfor it.\nPage 3 of 9\nThe method needs dates.',
    'The introduction says what the report is about and who asked for it.\n\nPage 3 of 9\nThe method needs dates.',
  ],
  [
    'an introduction to a list',
    'Before you hand in again you need to do the following:\nadd a source, and check it',
    'Before you hand in again you need to do the following:\nadd a source, and check it',
  ],
  [
    'quoted lines of an email',
    '> Please add a graph to the second\n> task.\nThank you.',
    '> Please add a graph to the second\n> task.\nThank you.',
  ],
  // Words broken at a line's end
  [
    'a word whose ending tells',
    'Think about the ways to write a better judge-\nment.',
    'Think about the ways to write a better judgement.',
  ],
  [
    'a long word of marking',
    'You give a good and clear ex-\nplanation of it.',
    'You give a good and clear explanation of it.',
  ],
  [
    'a word that the text has elsewhere',
    'Your storyboard is clear. Colour the story-\nboard.',
    'Your storyboard is clear. Colour the storyboard.',
  ],
  [
    'a hyphen that belongs there',
    'You write with care about the topic of well-\nbeing at work.',
    'You write with care about the topic of well-being at work.',
  ],
  [
    'another that the text has elsewhere',
    'Add a follow-up visit. Date the next follow-\nup.',
    'Add a follow-up visit. Date the next follow-up.',
  ],
  [
    'one in doubt',
    'Add a photograph of the finished work-\nbench to it.',
    'Add a photograph of the finished work-bench to it.',
  ],
  [
    'numbers with a hyphen',
    'Read the pages of the handbook 12-\n14 again.',
    'Read the pages of the handbook 12-\n14 again.',
  ],
  [
    'a capital after the hyphen',
    'Write about both Anglo-\nSaxon kings.',
    'Write about both Anglo-\nSaxon kings.',
  ],
];
