import { describe, expect, it } from 'vitest';
import { findDisagreements } from '../../../../src/answer/disagreement/find-disagreements.ts';
import { expectedAnswer } from '../../../../src/answer/expected-answer/expected-answer.ts';

function find(question: string, texts: readonly string[]) {
  const sentences = texts.map((text, at) => ({
    text,
    score: 1 - at * 0.05,
    passage: at,
    document: 'd',
    section: [],
  }));
  return findDisagreements({ question, expected: expectedAnswer(question), sentences });
}

type Contradiction = [question: string, sentences: string[], about: string];
const contradictions: Contradiction[] = [
  [
    'When was Alexey Sorokin born?',
    [
      'Alexey Ivanovich Sorokin (7 March 1903 – 4 November 1961) was a Soviet party official.',
      'Aleksei Ivanovich Sorokin was born on 21 March 1903 in Rzhev.',
    ],
    'date',
  ],
  [
    'When was Maria Olsen born?',
    ['Maria Olsen was born on 3 May 1881 in Bergen.', 'Olsen was born on 5 May 1881.'],
    'date',
  ],
  [
    'When did the Halden bridge open?',
    [
      'The Halden bridge opened on 12 June 1931.',
      'According to another source the bridge opened in July 1931.',
    ],
    'date',
  ],
  [
    'How many people were executed after the trial?',
    ['After the trial five people were executed.', 'Six people were executed after the trial.'],
    'number',
  ],
  [
    'How many defendants were executed?',
    [
      'The court sentenced them to death, and all five were executed that night.',
      'Six defendants were executed in the prison yard.',
    ],
    'number',
  ],
  [
    'How many factories were relocated from the city?',
    [
      'Over 200 factories were relocated from the city by the end of the year.',
      'He is credited with relocating 600 factories from the city.',
    ],
    'number',
  ],
  [
    'How many employees does Norwind have?',
    ['Norwind has 4,200 employees.', 'Norwind employs a staff of 5,100 employees in nine countries.'],
    'number',
  ],
  [
    'How long is the Arven tunnel?',
    ['The Arven tunnel is 14.2 km long.', 'At 17 km, the Arven tunnel is the longest in the region.'],
    'number',
  ],
  [
    'How high is Mount Kesla?',
    ['Mount Kesla is 2,917 metres high.', 'Mount Kesla has a height of 3,040 metres.'],
    'number',
  ],
  [
    'Who designed the Opera House in Lund?',
    [
      'The Opera House in Lund was designed by Anna Berg.',
      'The Opera House in Lund was designed by Peter Strand.',
    ],
    'name',
  ],
  [
    'Who discovered the comet?',
    [
      'The comet was discovered by Ludwig Haas.',
      'Other accounts say that the comet was discovered by Emma Vogel.',
    ],
    'name',
  ],
  ['Where was Ivan Petrov born?', ['Ivan Petrov was born in Tver.', 'Petrov was born in Kazan.'], 'place'],
  [
    'Where was the treaty signed?',
    ['The treaty was signed in Utrecht.', 'The treaty was signed in Ghent on the same day.'],
    'place',
  ],
  [
    'When was the company founded?',
    ['The company was founded in 1911.', 'The company was founded in 1921 by two brothers.'],
    'date',
  ],
  [
    'When was the vaccine approved?',
    [
      'The vaccine was approved on 4 March 2011.',
      'The vaccine was approved on 14 March 2011, regulators said.',
    ],
    'date',
  ],
  [
    'What percentage of the vote did the Liberals win?',
    ['The Liberals won 23 percent of the vote.', 'The Liberals won 31% of the vote.'],
    'number',
  ],
  [
    'How much did the stadium cost?',
    ['The stadium cost $250 million.', 'The stadium cost $310 million to build.'],
    'number',
  ],
  [
    'How many people died in the flood?',
    ['About 800,000 civilians died in the flood.', 'Over 1 million civilians perished in the flood.'],
    'number',
  ],
  ['When did she die?', ['She died on 2 April 1931.', 'She died in May 1931 in Vienna.'], 'date'],
  [
    'Когда родился Алексей Сорокин?',
    ['Алексей Сорокин родился 7 марта 1903 года в Ржеве.', 'Алексей Сорокин родился 21 марта 1903 г.'],
    'date',
  ],
  [
    'Когда родился Алексей Сорокин?',
    ['Алексей Сорокин родился 7 марта 1903 года в Ржеве.', 'Aleksei Sorokin was born on 21 March 1903.'],
    'date',
  ],
  [
    'Сколько заводов эвакуировали из города?',
    ['Из города эвакуировали 86 заводов.', 'Из города было эвакуировано более 200 заводов.'],
    'number',
  ],
  [
    'When was Popov born?',
    ['Popov was born on 1 March 1880 or, by other accounts, on 3 March 1880.'],
    'date',
  ],
  [
    'How many goals did Rossi score in the 2010 season?',
    ['Rossi scored 14 goals in the 2010 season.', 'In the 2010 season Rossi scored 17 goals.'],
    'number',
  ],
  [
    'What office did Lind hold in 1920?',
    ['In 1920 Lind was first secretary of the union.', 'Lind was second secretary of the union in 1920.'],
    'office',
  ],
  [
    'What happened to the factories of the city?',
    [
      'The evacuation moved over 200 factories from the city to the east.',
      'The evacuation moved 600 factories from the city to the east.',
    ],
    'number',
  ],
  [
    "What was Orlov's first name?",
    [
      'The court convicted Pavel Orlov, first secretary of the city committee.',
      'Pyotr Orlov, first secretary of the city committee, was rehabilitated in 1954.',
    ],
    'name',
  ],
  [
    'How many moons does the planet Tarn have?',
    ['The planet Tarn has 12 moons.', 'Tarn has fourteen moons, according to a later survey.'],
    'number',
  ],
  [
    'When did the siege end?',
    ['The siege ended on 27 January 1844.', 'The siege ended in February 1844.'],
    'date',
  ],
  [
    'When was he arrested?',
    [
      'He was arrested on August 15, 1939.',
      'He was arrested on 13 August 1939 in the office of the minister.',
    ],
    'date',
  ],
];

type Consistent = [question: string, sentences: string[]];
const consistent: Consistent[] = [
  [
    'When was Alexey Sorokin born?',
    [
      'Alexey Sorokin (7.3.1903 – 4.11.1961) was a party official.',
      'Aleksei Sorokin was born on 7 March 1903.',
    ],
  ],
  [
    'When was Alexey Sorokin born?',
    [
      'Alexey Sorokin was born on 7 March 1903.',
      'Sorokin joined the party in 1925.',
      'Sorokin was executed on 4 November 1961.',
    ],
  ],
  [
    'When was Alexey Sorokin born?',
    ['Alexey Sorokin was born on 7 March 1903.', 'His son Anton Sorokin was born on 10 June 1937.'],
  ],
  [
    'When was Alexey Sorokin born?',
    [
      'Alexey Sorokin was born on 7 March 1903.',
      'The couple had three children: Inna (born 1928), Olga, and Anton (born 10 June 1937).',
    ],
  ],
  [
    'When was he arrested?',
    [
      'He was arrested on August 15, 1939.',
      'He was arrested in 1939 and executed in 1940.',
      'He was executed on 4 November 1961.',
    ],
  ],
  ['When did Lind win the award?', ['Lind won the award in 1994.', 'Lind won the award again in 1999.']],
  [
    'When was the first bridge built?',
    ['The first bridge was built in 1801.', 'The second bridge was built in 1850.'],
  ],
  [
    'What was the revenue of Norwind?',
    ['The revenue of Norwind was $5 million in 2019.', 'The revenue of Norwind was $7 million in 2020.'],
  ],
  ['How many goals did Rossi score?', ['Rossi scored 14 goals in 2010.', 'Rossi scored 17 goals in 2011.']],
  [
    'How many people were executed?',
    ['More than 1,000 people were executed.', 'Over a thousand people were executed.'],
  ],
  [
    'How many factories were relocated?',
    ['Over 200 factories were relocated.', 'About 220 factories were relocated to the Urals.'],
  ],
  [
    'How many tanks did the city build?',
    ['The city built 12,000 guns and 300 tanks.', 'The city built 300 tanks by 1944.'],
  ],
  [
    'Who was executed with Sorokin?',
    ['Sorokin was executed with Lebedev and Orlov.', 'Zaytsev was executed with Sorokin.'],
  ],
  ['Which cities did the tour visit?', ['The tour visited Oslo and Bergen.', 'The tour visited Lund.']],
  [
    'When was the Treaty of Lund signed?',
    ['The Treaty of Lund was signed in 1710.', 'The Treaty of Ghent was signed in 1814.'],
  ],
  ['When did the war end?', ['The war began in 1914.', 'The war ended in 1918.']],
  ['How old is the tree?', ['The tree is 400 years old.', 'The park was opened 60 years ago.']],
  [
    'Where was Ivan Petrov born?',
    [
      'Ivan Petrov was born in Tver.',
      'Petrov was educated in Moscow.',
      'Petrov was born in a family of workers in Tver Governorate.',
    ],
  ],
  ['Where did Curie work?', ['Curie worked in Paris.', 'Curie worked in Warsaw for a year before.']],
  ['When was the law passed?', ['The law was passed in 1998.', 'The law was passed in March 1998.']],
  [
    'When was the law passed?',
    [
      'The law was passed in 1998.',
      'The law was amended in 2004.',
      'The law passed in 1998 was repealed in 2010.',
    ],
  ],
  [
    'What is the boiling point of ethanol?',
    ['Ethanol boils at 78 degrees.', 'Methanol boils at 65 degrees.'],
  ],
  [
    'How many employees does Norwind have?',
    ['Norwind has 4,200 employees.', 'Norwind has 300 employees in Oslo.'],
  ],
  [
    'How many seats does the stadium have?',
    ['The stadium has 41,000 seats.', 'Before 1990 the stadium had 30,000 seats.'],
  ],
  ['Who founded the club?', ['The club was founded by Anna Berg.', 'The club was founded by Berg in 1920.']],
  [
    'Who founded the club?',
    ['The club was founded by Anna Berg and Peter Strand.', 'The club was founded by Anna Berg.'],
  ],
  [
    'When did Sorokin serve as second secretary?',
    [
      'From 1937 to 1938, Sorokin served as second secretary of the Regional Committee.',
      'From 1938 to 1945, he served as second secretary of the City Committee.',
    ],
  ],
  [
    'Who is the president of Norwind?',
    ['Anna Berg is the president of Norwind.', 'Peter Strand was president of Norwind until 2010.'],
  ],
  ['What did Luther write?', ['Luther wrote 95 theses in 1517.', 'Luther wrote 37 hymns in 1524.']],
  [
    'Tell me about the trial.',
    [
      'The trial opened in September 1950 in Leningrad.',
      'The trial of the directors opened in March 1949 in Moscow.',
    ],
  ],
  [
    'When did Lind receive the Order of Merit?',
    [
      'Lind received the Order of Merit on 8 February 1943.',
      'Lind received the Order of Valour on 21 February 1844.',
    ],
  ],
  [
    'How many players were injured?',
    [
      'Five players were injured in the match.',
      'Three players were injured in the training camp in May.',
      '24 players took part.',
    ],
  ],
  [
    'What was the temperature of the sample?',
    ['The sample was heated to 300 degrees.', 'The sample was cooled to 20 degrees.'],
  ],
  [
    'Когда родился Алексей Сорокин?',
    [
      'Алексей Сорокин родился 7 марта 1903 года.',
      'Aleksei Sorokin was born on March 7, 1903.',
      'Сын Валерий родился 10.6.1937.',
    ],
  ],
  [
    'When did the company go public?',
    ['The company went public in 1999.', 'The company was founded in 1971.'],
  ],
  ['Who won the match?', ['Arsenal won the match 2–1.', 'Chelsea lost the match.']],
  ['How long did the siege last?', ['The siege lasted 872 days.', 'The 900-day siege ended in 1944.']],
  [
    'When were the two medals awarded?',
    ['The medals were awarded in 1940 and in 1945.', 'The first medal was awarded on 17 April 1940.'],
  ],
];

describe('statements that exclude each other', () => {
  it.each(contradictions)('are found for "%s" in %j [disagree:all-sides]', (question, texts, about) => {
    const found = find(question, texts);
    expect(found.map((entry) => [entry.about, entry.sides.length])).toContainEqual([about, 2]);
  });
});

describe('statements that can all be true', () => {
  it.each(consistent)('raise no alarm for "%s" in %j [disagree:no-false-alarm]', (question, texts) => {
    expect(find(question, texts)).toEqual([]);
  });
});

describe('a reported side', () => {
  it('points at the value inside its sentence', () => {
    const texts = [
      'The Halden bridge opened on 12 June 1931.',
      'Another source says that the Halden bridge opened in July 1931.',
    ];
    const [found] = find('When did the Halden bridge open?', texts);
    expect(found?.sides.map((side) => texts[side.sentence]?.slice(side.start, side.end))).toEqual([
      '12 June 1931',
      'July 1931',
    ]);
  });

  it('stands once for equal values in other forms', () => {
    const texts = ['She died on 2 April 1931.', 'She died on 5 April 1931.', 'She died on April 2nd, 1931.'];
    expect(find('When did she die?', texts)[0]?.sides.map((side) => side.sentence)).toEqual([0, 1]);
  });

  it('comes from no sentence far less relevant than the best', () => {
    const question = 'When did she die?';
    const sentence = { passage: 0, document: 'd', section: [] };
    const sentences = [
      { ...sentence, text: 'She died on 2 April 1931.', score: 0.9 },
      { ...sentence, text: 'She died on 5 April 1931.', score: 0.1 },
    ];
    expect(findDisagreements({ question, expected: expectedAnswer(question), sentences })).toEqual([]);
  });
});
