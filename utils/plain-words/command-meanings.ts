/** What a command word of an assignment asks for. Own wording, after the awarding bodies' glossaries. */
export interface CommandMeaning {
  word: string;
  plain: string;
  /** How a sentence that does it may begin. */
  starter: string;
  /** The grade it usually belongs to. */
  usually: string;
  /** Where an awarding body means something else or more: its name, and what. */
  byBody: Record<string, string>;
}

export const commandMeanings: CommandMeaning[] = [
  {
    word: 'identify',
    plain: 'Name it. Point it out.',
    starter: 'One … is …',
    usually: 'pass',
    byBody: {},
  },
  {
    word: 'list',
    plain: 'Write the items, one per line. No explaining.',
    starter: '1. … 2. …',
    usually: 'pass',
    byBody: {},
  },
  {
    word: 'state',
    plain: 'Say it clearly in one or two sentences.',
    starter: '… is …',
    usually: 'pass',
    byBody: {},
  },
  {
    word: 'define',
    plain: 'Say what the word means. Add an example.',
    starter: '… means … For example …',
    usually: 'pass',
    byBody: {},
  },
  {
    word: 'outline',
    plain: 'Give the main points only, no small detail.',
    starter: 'The main points are …',
    usually: 'pass',
    byBody: {},
  },
  {
    word: 'describe',
    plain: 'Say what it is like. Cover all the main features.',
    starter: 'It has … It looks / works like …',
    usually: 'pass',
    byBody: {},
  },
  {
    word: 'summarise',
    plain: 'Give the main points in your own words, short.',
    starter: 'Overall …',
    usually: 'pass',
    byBody: {},
  },
  {
    word: 'explain',
    plain: 'Say what AND why or how. Use ‘because’.',
    starter: 'This happens because … This means …',
    usually: 'pass (BTEC/T Level); older BTEC sheets list it at merit too',
    byBody: {},
  },
  {
    word: 'compare',
    plain: 'Say what is the same and what is different.',
    starter: 'Both … However, … whereas …',
    usually: 'merit',
    byBody: {
      'T Level': 'similarities and/or differences',
      'BTEC L3': 'also advantages and disadvantages',
    },
  },
  {
    word: 'discuss',
    plain: 'Look at more than one side.',
    starter: 'One view is … On the other hand …',
    usually: 'merit',
    byBody: {
      'BTEC L3 2016+': 'a conclusion is NOT required',
      'T Level': 'some balance, not equal weight',
      'City & Guilds': 'a range of views',
    },
  },
  {
    word: 'analyse',
    plain: 'Break it into parts. Say how the parts link and why each one matters.',
    starter: 'There are three parts … This leads to … because …',
    usually: 'merit',
    byBody: { 'T Level': 'logical, evidence-based links' },
  },
  {
    word: 'assess',
    plain: 'Weigh up what matters most, then say how good or important it is.',
    starter: 'The most important is … because …',
    usually: 'merit/distinction',
    byBody: {
      'T Level': 'informed judgement, may include pros and cons',
      'BTEC L3': 'arrive at a conclusion',
      'BTEC HN': 'reasoned judgement',
    },
  },
  {
    word: 'examine',
    plain: 'Look closely at each part.',
    starter: 'Looking closely at …',
    usually: 'merit',
    byBody: {},
  },
  {
    word: 'apply',
    plain: 'Use what you know on this case.',
    starter: 'In this business / client / job …',
    usually: 'pass',
    byBody: {},
  },
  {
    word: 'demonstrate',
    plain: 'Show you can do it, with proof.',
    starter: 'Photo / witness / log shows …',
    usually: 'any',
    byBody: {},
  },
  {
    word: 'justify',
    plain: 'Say why your choice is the best one. Use proof. Say why not the others.',
    starter: 'I chose … because … I did not choose … because …',
    usually: 'distinction',
    byBody: {},
  },
  {
    word: 'evaluate',
    plain: 'Good points, bad points, proof, then your final decision.',
    starter: 'A strength is … A weakness is … Overall …',
    usually: 'distinction',
    byBody: {},
  },
  {
    word: 'recommend',
    plain: 'Say what should happen next and why.',
    starter: 'They should … because …',
    usually: 'distinction',
    byBody: {},
  },
  {
    word: 'critically',
    plain: 'Do not just accept it: ask how strong the proof is.',
    starter: 'The evidence is limited because …',
    usually: 'distinction/HE',
    byBody: {},
  },
  {
    word: 'reflect',
    plain: 'What happened, what you learned, what you will do differently.',
    starter: 'Next time I will …',
    usually: 'any',
    byBody: {},
  },
];
