/** What the model sees of two rival values, on sentences of which the right reading is plain. */
import { describe, expect, it } from 'vitest';
import { candidatePairs } from '../../../../src/answer/disagreement/candidate-pairs.ts';
import { pairFeatureNames, pairFeatureValues } from '../../../../src/answer/disagreement/pair/features.ts';
import { expectedAnswer } from '../../../../src/answer/expected-answer/expected-answer.ts';
import type { RankedTerm, TermStrengths } from '../../../../src/contract/selector.ts';

interface Given {
  readonly text: string;
  readonly document?: string;
  readonly strengths?: TermStrengths;
}

function pairsOf(question: string, given: readonly Given[], terms: readonly RankedTerm[] = []) {
  const sentences = given.map(({ text, document, strengths = { own: [], inContext: [] } }, at) => ({
    text,
    strengths,
    share: 0.5 / (at + 1),
    isReference: false,
    place: { document: document ?? `${at}`, start: at * 100 },
    score: 1 - at * 0.1,
    isQuoted: at < 2,
  }));
  return candidatePairs({ question, expected: expectedAnswer(question), sentences, terms });
}

/** The features of the only pair, by name. */
function featuresOf(...asked: Parameters<typeof pairsOf>): Record<string, number> {
  const pairs = pairsOf(...asked);
  expect(pairs).toHaveLength(1);
  const values = pairs.flatMap(({ pair, context }) => pairFeatureValues(pair, context));
  return Object.fromEntries(pairFeatureNames.map((name, i) => [name, values[i] ?? Number.NaN]));
}

/** Sentences that say all of the question. */
const claims = (question: string, ...texts: readonly string[]) =>
  pairsOf(
    question,
    texts.map((text) => ({ text, strengths: { own: [1], inContext: [1] } })),
    [{ weight: 1, isName: false }],
  ).map(({ pair: { a, b } }) => [a.value.text, b.value.text]);

/** The features of two whole sentences that say all of the question. */
const opposedIn = (question: string, ...texts: readonly string[]) =>
  featuresOf(
    question,
    texts.map((text) => ({ text, strengths: { own: [1], inContext: [1] } })),
    [{ weight: 1, isName: false }],
  );

const opened = 'When did the Halden bridge open?';

describe('a pair', () => {
  it('is made of values that exclude each other, and of no others', () => {
    const texts = ['It opened on 12 June 1931.', 'It opened in June 1931.', 'It opened on 3 May 1932.'];
    const pairs = pairsOf(
      opened,
      texts.map((text) => ({ text })),
    );
    expect(pairs.map(({ pair: { a, b } }) => [a.value.text, b.value.text])).toEqual([
      ['12 June 1931', '3 May 1932'],
      ['June 1931', '3 May 1932'],
    ]);
  });

  it('is not made of what the question states itself, unless it is more precise', () => {
    const texts = [{ text: 'It opened on 12 June 1931.' }, { text: 'It opened on 14 June 1931.' }];
    const [pair] = pairsOf('On what day of 1931 did the bridge open?', texts);
    expect([pair?.pair.a.value.text, pair?.pair.b.value.text]).toEqual(['12 June 1931', '14 June 1931']);
  });

  it('is not made of a date that belongs to another event', () => {
    const shot = { text: 'Alexey Sorokin was shot on 1 October 1950.' };
    const cleared = { text: 'Alexey Sorokin was cleared in 1954, four years after he was shot.' };
    expect(pairsOf('When was Alexey Sorokin shot?', [shot, cleared])).toEqual([]);
  });

  const born = 'When was Alexey Sorokin born?';
  const sorokin = { text: 'Alexey Sorokin was born on 7 March 1903.' };

  it('is not made across two people or two instances', () => {
    expect(pairsOf(born, [sorokin, { text: 'His son Anton Sorokin was born on 10 June 1937.' }])).toEqual([]);
    const order = { text: 'The order was given for the first time in 1940.' };
    expect(
      pairsOf('When was the order given?', [order, { text: 'The second time it was given in 1945.' }]),
    ).toEqual([]);
  });

  it('is made where a relative is only mentioned', () => {
    const texts = [
      'By 1937, his daughter said, he was famous; he was born on 10 June 1904.',
      'A cousin was ill.',
    ];
    expect(pairsOf(born, [sorokin, ...texts.map((text) => ({ text }))])).toHaveLength(1);
  });

  it('is not made of a deadline', () => {
    const built = { text: 'The bridge was built in 1931.' };
    expect(pairsOf('When was the bridge built?', [built, { text: 'By 1940 it was built.' }])).toEqual([]);
  });

  const valuesOf = (question: string, ...texts: readonly string[]) =>
    pairsOf(
      question,
      texts.map((text) => ({ text })),
    ).map(({ pair: { a, b } }) => [a.value.text, b.value.text]);

  it('is made of works although those who opened or found them are named beside the date', () => {
    const texts = ['Velmora was opened in 1931.', 'Velmora was opened by Anna Brenner in 1933.'];
    expect(valuesOf('In what year was Velmora opened?', ...texts)).toEqual([['1931', '1933']]);
    expect(
      valuesOf('When was Velmora approved?', 'Velmora was approved in 1931.', 'Approval was given in 1933.'),
    ).toEqual([['1931', '1933']]);
  });

  it('is made where a relative is the one who is asked about, or the answer', () => {
    expect(
      valuesOf(
        'In which year did Paul Sorokin marry Ada Brenner?',
        'Ada Brenner married Paul Sorokin in 1919.',
        'His younger brother Paul married Ada Brenner in 1921.',
      ),
    ).toEqual([['1919', '1921']]);
    expect(
      valuesOf(
        'Who ordered the boards?',
        'The boards were ordered by Dugald Orr.',
        'His widow, Margaret Ennick, ordered the boards.',
      ),
    ).toEqual([['Dugald Orr', 'Margaret Ennick']]);
  });

  it('is not made of what befell many, of another event of a life, or of another one of its kind', () => {
    const shot = 'Ada Brenner was executed on 1 October 1950.';
    const when = 'When was Ada Brenner executed?';
    expect(valuesOf(when, shot, 'Brenner had a part in the mass executions of 1937.')).toEqual([]);
    const died = ['Ada Brenner died in 1950.', 'One account speaks of her arrest in 1949.'];
    expect(valuesOf('When did Ada Brenner pass away?', ...died)).toEqual([]);
    const orders = ['The first order was given in 1942.', 'The first order was given in 1940.'];
    expect(valuesOf('When was the second order given?', ...orders)).toEqual([]);
  });

  it('is made of what befell many when that is asked for, and of a first time although something else is the second', () => {
    const held = ['The elections were held in 1946.', 'The elections were held in 1948.'];
    expect(valuesOf('When were the elections held?', ...held)).toHaveLength(1);
    const bridge = [
      'The bridge was opened in 1931.',
      'The bridge, the second over the river, was opened in 1933.',
    ];
    expect(valuesOf('When was the bridge first opened?', ...bridge)).toHaveLength(1);
  });

  it('is made of the same event told with another word of its kind', () => {
    const texts = ['Ada Brenner died on 1 October 1950.', 'Ada Brenner was executed on 3 October 1950.'];
    expect(valuesOf('When did Ada Brenner die?', ...texts)).toEqual([['1 October 1950', '3 October 1950']]);
  });

  it('is not made of a part of the thing', () => {
    const texts = ['The museum was built in 1931.', 'A wing of the museum was built in 1933.'];
    expect(valuesOf('When was the museum built?', ...texts)).toEqual([]);
  });

  it('holds the end of a stretch against a day when that end is asked for', () => {
    const texts = [
      'Ada Brenner was secretary from 1937 to 1938.',
      'Ada Brenner was appointed secretary on 19 February 1938.',
    ];
    expect(valuesOf('When was Ada Brenner appointed secretary?', ...texts)).toEqual([
      ['1937 to 1938', '19 February 1938'],
    ]);
    const fair = ['The fair lasted from 1948 to 1950.', 'The fair lasted from 1948 to 1952.'];
    expect(valuesOf('From when until when did the fair last?', ...fair)).toHaveLength(1);
  });

  it('holds a stretch against a length when that is asked for', () => {
    const texts = ['The siege lasted from 1932 to 1934.', 'The siege lasted for five years.'];
    expect(valuesOf('How long did the siege last?', ...texts)).toEqual([['1932 to 1934', 'five years']]);
    const months = ['It lasted from November 1943 to January 1944.', 'The siege lasted two months.'];
    expect(valuesOf('How long did the siege last?', ...months)).toEqual([]);
  });

  it('is made of two stretches although years are asked for, and not of the members of a list', () => {
    const question = 'In which years did the fair take place?';
    expect(
      valuesOf(question, 'The fair lasted from 1948 to 1950.', 'The fair went on from 1949 to 1952.'),
    ).toEqual([['1948 to 1950', '1949 to 1952']]);
    expect(
      valuesOf('In which years was she honoured?', 'She was honoured in 1931.', 'She was honoured in 1940.'),
    ).toEqual([]);
  });

  it('is made of "not until": it tells when', () => {
    const built = { text: 'The bridge was built in 1931.' };
    const question = 'When was the bridge built?';
    expect(pairsOf(question, [built, { text: 'The bridge was not built until 1933.' }])).toHaveLength(1);
    expect(pairsOf(question, [built, { text: 'The bridge was not built by 1929.' }])).toEqual([]);
  });

  it('is made although the other sentence has the name that the question gives, or counts something else alike', () => {
    const question = 'Who is the managing director of Vessin?';
    const annelise = { text: 'The managing director of Vessin is Annelise Vessin.' };
    const ruben = { text: 'Ruben Kastholz is managing director of Vessin.' };
    expect(pairsOf(question, [annelise, ruben])).toHaveLength(1);
    const toes = [
      { text: 'Halvor Brask lost two toes.' },
      { text: 'Two years later Halvor Brask lost three toes.' },
    ];
    const pairs = pairsOf('How many toes did Halvor Brask lose?', toes);
    expect(pairs.map(({ pair: { a, b } }) => [a.value.text, b.value.text])).toContainEqual(['two', 'three']);
  });

  it('is made of what somebody reports of the one who is asked about', () => {
    const question = 'How many people of Hartwick were evacuated?';
    const texts = [
      { text: 'From Hartwick 3,200 people were evacuated.' },
      { text: 'Mrs Henning reported that 2,300 people had been evacuated.' },
    ];
    expect(pairsOf(question, texts)).toHaveLength(1);
  });

  it('is not made of what somebody else did who opens the sentence', () => {
    const brenner = { text: 'Ada Brenner wrote five novels.' };
    const sorrel = { text: 'Tomas Sorrel wrote three novels.' };
    expect(pairsOf('How many novels did Ada Brenner write?', [brenner, sorrel])).toEqual([]);
    expect(
      claims('Did Orla Venn accept the medal?', 'Orla Venn accepted it.', 'Tomas Sorrel declined it.'),
    ).toEqual([]);
  });

  it('is not made of another measure than what is counted', () => {
    const steps = 'How many steps does the tower have?';
    const high = [{ text: 'The tower is 31 metres high.' }, { text: 'The tower is 34 metres tall.' }];
    expect(pairsOf(steps, high)).toEqual([]);
    expect(
      pairsOf(steps, [{ text: 'The tower has 31 steps.' }, { text: 'The tower has 34 steps.' }]),
    ).toHaveLength(1);
    expect(pairsOf('How many metres high is the tower?', high)).toHaveLength(1);
    const pounds = [{ text: 'The horse cost 12 pounds.' }, { text: 'The horse cost 15 pounds.' }];
    expect(pairsOf('How many pounds did the horse cost?', pounds)).toHaveLength(1);
    const roubles = [{ text: 'Билет стоит 40 рублей.' }, { text: 'Билет стоит 60 рублей.' }];
    expect(pairsOf('Сколько стоит билет?', roubles)).toHaveLength(1);
  });

  it('is not made of what is said of another one of a row before the value', () => {
    const question = 'How many stops has Line 8?';
    const nine = { text: 'Line 8 has nine stops.' };
    expect(pairsOf(question, [nine, { text: 'Line 5 has fourteen stops.' }])).toEqual([]);
    expect(pairsOf(question, [nine, { text: 'Line 8 has fourteen stops.' }])).toHaveLength(1);
  });

  it('is not made of how many accounts there are, unless that is asked', () => {
    const texts = [
      { text: 'Two totals are given for the victims.' },
      { text: 'Five victims were shot together.' },
    ];
    expect(pairsOf('How many victims were there?', texts)).toEqual([]);
    const totals = [{ text: 'The book gives two totals.' }, { text: 'The book gives five totals.' }];
    expect(pairsOf('How many totals does the book give?', totals)).toHaveLength(1);
    const albums = [{ text: 'She released nine records.' }, { text: 'She released seven records.' }];
    expect(pairsOf('How many albums did she release?', albums)).toHaveLength(1);
  });

  it('is made of whole sentences where the question is whether or why', () => {
    const [may, mayNot] = [
      'The owner may change the filter',
      'The filter must never be changed by the owner',
    ];
    expect(claims('May the owner change the filter?', `${may}.`, `${mayNot}.`)).toEqual([[may, mayNot]]);
    const accept = 'Did Orla Venn accept the medal?';
    expect(claims(accept, 'Orla Venn accepted the medal.', 'She declined it.')).toHaveLength(1);
    expect(claims(accept, 'Orla Venn accepted the medal.', 'She didn’t accept it.')).toHaveLength(1);
    const smoking = ['Smoking was banned on board.', 'Smoking was never banned on board.'];
    expect(claims('Was smoking banned on board?', ...smoking)).toHaveLength(1);
    const causes = ['It burned because of a cigarette.', 'A faulty heater caused it.'];
    expect(claims('What caused the fire?', ...causes)).toHaveLength(1);
    expect(claims('How did the fire spread?', ...causes)).toEqual([]);
    const others = ['The fire was set off by a torch', 'The fire was due to a faulty heater'];
    expect(claims('What caused the fire?', ...others)).toHaveLength(1);
    const told = ['The company told the council of the sale', 'It sold without having told the council'];
    expect(claims('Did the company tell the council of the sale?', ...told)).toHaveLength(1);
  });

  it('is not made of whole sentences that both say yes, or say no to something else', () => {
    const accept = (second: string) =>
      claims('Did Orla Venn accept the medal?', 'Orla Venn accepted the medal.', second);
    expect(accept('She declined it.')).toHaveLength(1);
    expect(accept('She took the medal home.')).toEqual([]);
    expect(accept('Having the medal in her hands at long last, she made no speech.')).toEqual([]);
  });

  it('is made of whole sentences that take the two sides of a choice', () => {
    const choose = (second: string) =>
      claims('Was the beam of cast iron or of steel in 1931?', 'The beam was an iron one.', second);
    expect(choose('The beam was made of steel.')).toHaveLength(1);
    expect(choose('The beam was heavy.')).toEqual([]);
    expect(choose('The iron gave way to steel.')).toEqual([]);
  });

  it('is made of colours, materials and occupations, unless one sentence has both', () => {
    const pairs = (question: string, ...texts: readonly string[]) =>
      pairsOf(
        question,
        texts.map((text) => ({ text })),
      ).map(({ pair: { a, b } }) => [a.value.text, b.value.text]);
    const colour = 'What colour were the wagons of Halden?';
    expect(pairs(colour, 'The wagons were dark green.', 'The wagons were red.')).toEqual([['green', 'red']]);
    expect(pairs(colour, 'The wagons were green and red.', 'The wagons were red.')).toEqual([]);
    expect(pairs(colour, 'The wagons were red.', 'The wagons came to Halden in 1931.')).toEqual([]);
    expect(
      pairs('What are the colours of the flag?', 'It is red at the top.', 'It has a blue cross.'),
    ).toEqual([]);
    expect(
      pairs('Which posts did Orla Venn hold?', 'Orla Venn was mayor.', 'Orla Venn was a clerk.'),
    ).toEqual([]);
    expect(pairs('What are the towers made of?', 'The towers are of steel.', 'They are of brick.')).toEqual([
      ['steel', 'brick'],
    ]);
    expect(
      pairs("What was Orla Venn's profession?", 'Orla Venn was a nurse.', 'Orla Venn was a clerk.'),
    ).toEqual([['nurse', 'clerk']]);
  });

  it('is not undone by a vaguer date, or by a year since which something holds', () => {
    const fall = 'In what year did the tower fall?';
    expect(
      pairsOf(fall, [
        { text: 'It fell on 12 February 1387.' },
        { text: 'It fell one February evening in 1362.' },
      ]),
    ).toHaveLength(1);
    const head = (second: string) =>
      pairsOf('Who was head of the mill in 1923?', [
        { text: 'Orla Venn was its head in 1923.' },
        { text: second },
      ]);
    expect(head('Its head since 1920 was Ruth Ambler.')).toHaveLength(1);
    expect(head('Its head in 1920 was Ruth Ambler.')).toHaveLength(0);
  });

  it('tells whether whole sentences give causes, and what they say beyond the question', () => {
    const told = (...texts: [string, string]) => opposedIn('What caused the fire?', ...texts);
    const both = told('A torch caused the fire.', 'The fire was due to a faulty heater.');
    expect([both.bothGiveCause, both.noneGivesCause]).toEqual([1, 0]);
    const none = told('The fire was put out.', 'It burned for two days.');
    expect([none.bothGiveCause, none.noneGivesCause]).toEqual([0, 1]);
    expect(both.sharedBeyond).toBe(0);
    expect(told('A torch caused the fire.', 'The fire was due to a torch.').sharedBeyond).toBe(1);
    const left = opposedIn(
      'Why did Orla Venn leave Paris?',
      'Orla Venn left Paris because of debts.',
      'Orla Venn left Paris because of an illness.',
    );
    expect(left.sharedBeyond).toBe(0);
    expect(both.leastBeyond).toBeLessThan(both.greatestBeyond ?? 0);
    const values = featuresOf(opened, [
      { text: 'It opened on 12 June 1931.' },
      { text: 'It opened on 3 May 1932.' },
    ]);
    expect([values.noneGivesCause, values.leastBeyond]).toEqual([0, 0]);
  });

  it('is not made of a whole sentence that says little of the question', () => {
    const texts = [{ text: 'Orla Venn accepted the medal.' }, { text: 'She declined it.' }];
    expect(pairsOf('Did Orla Venn accept the medal?', texts, [{ weight: 1, isName: false }])).toEqual([]);
  });

  it('is made where "it" stands for what the question names, and not where another is named', () => {
    const question = 'How many stations does the Halden Institute run?';
    const five = { text: 'The Halden Institute runs five stations.' };
    expect(pairsOf(question, [five, { text: 'It runs seven stations.' }])).toHaveLength(1);
    expect(pairsOf(question, [five, { text: 'The Lund Institute runs seven stations.' }])).toEqual([]);
  });

  it('may be made of a bare number and a measure', () => {
    const texts = [{ text: 'She had just turned thirteen.' }, { text: 'She was sixteen years old.' }];
    expect(pairsOf('How old was she?', texts)).toHaveLength(1);
  });

  it('may count the same under another name', () => {
    const texts = [
      { text: 'The trial enrolled 412 patients.' },
      { text: 'The trial enrolled 421 participants.' },
    ];
    expect(pairsOf('How many people did the trial enrol?', texts)).toHaveLength(1);
  });
});

describe('the features of a pair', () => {
  it('tell how far apart two dates or two numbers are', () => {
    const near = featuresOf(opened, [
      { text: 'It opened on 12 June 1931.' },
      { text: 'It opened on 14 June 1931.' },
    ]);
    const far = featuresOf(opened, [
      { text: 'It opened on 12 June 1931.' },
      { text: 'It opened on 14 June 1831.' },
    ]);
    expect(near.distanceOfDates).toBeLessThan(far.distanceOfDates ?? 0);
    expect([near.distanceOfNumbers, near.isDate]).toEqual([0, 1]);
  });

  it('tell what of the question only one of the two says, names apart', () => {
    const terms = [
      { weight: 0.7, isName: true },
      { weight: 0.3, isName: false },
    ];
    const both = { own: [1, 1], inContext: [1, 1] };
    const neither = { own: [0, 1], inContext: [0, 1] };
    const texts = [
      { text: 'The Halden bridge opened on 12 June 1931.', strengths: both },
      { text: 'The bridge opened on 14 June 1931.', strengths: neither },
    ];
    const found = featuresOf(opened, texts, terms);
    expect(found).toMatchObject({ saidByBoth: 0.3, saidByFirst: 0.7, saidBySecond: 0, namesSaidByFirst: 1 });
  });

  it('tell whether a text says itself that accounts differ, and whose account it gives', () => {
    const texts = [
      { text: 'It opened on 12 June 1931.' },
      { text: 'According to other sources it opened on 14 June 1931.' },
    ];
    expect(featuresOf(opened, texts)).toMatchObject({ dispute: 1, attributed: 1, bothAttributed: 0 });
  });

  it('tell of two sentences of one breath, and whether they say whose account they give', () => {
    const document = 'guide';
    const plain = ['The hall opened on 12 June 1931.', 'The bridge opened on 14 June 1931.'];
    const other = plain.map((text) => ({ text }));
    const same = plain.map((text) => ({ text, document }));
    expect(featuresOf(opened, other)).toMatchObject({ neighbours: 0, neighboursAttributed: 0 });
    expect(featuresOf(opened, same)).toMatchObject({ neighbours: 1, neighboursAttributed: 0 });
    const told = ['It opened on 12 June 1931.', 'By another account it opened on 14 June 1931.'];
    expect(
      featuresOf(
        opened,
        told.map((text) => ({ text, document })),
      ),
    ).toMatchObject({
      neighbours: 0,
      neighboursAttributed: 1,
    });
  });

  it('tell how likely each sentence is among all', () => {
    const texts = [{ text: 'It opened on 12 June 1931.' }, { text: 'It opened on 14 June 1931.' }];
    const { leastShare = 0, greatestShare = 0 } = featuresOf(opened, texts);
    expect([Math.exp(leastShare), Math.exp(greatestShare)].map((share) => share.toFixed(2))).toEqual([
      '0.25',
      '0.50',
    ]);
  });

  it('tell whether a number counts what is asked, and not what was done with others', () => {
    const question = 'How many sailors perished in the storm?';
    const perished = { text: 'Over 900 sailors perished in the storm.' };
    const answers = (text: string) => featuresOf(question, [perished, { text }]).answers;
    expect(answers('In the storm some 300 soldiers perished.')).toBe(1);
    expect(answers('Before the storm they had hired 300 sailors.')).toBe(0);
  });

  it('tell of a repetition', () => {
    const texts = [{ text: 'It opened on 12 June 1931.' }, { text: 'It opened again on 3 May 1946.' }];
    expect(featuresOf(opened, texts)).toMatchObject({ repeated: 1, renewedByOne: 1 });
  });

  it('tell what only one of the two says of its number', () => {
    const texts = [
      { text: 'In the end it cost 133 million euros.' },
      { text: 'Its budget was set at 95 million euros.' },
    ];
    const found = featuresOf('How much did the tunnel cost?', texts);
    expect(found).toMatchObject({ plannedByOne: 1, qualifiersAdded: 1, totalByOne: 0, qualifiersDropped: 0 });
    const asked = featuresOf('How high was the budget of the tunnel?', texts);
    expect(asked).toMatchObject({ qualifiersAdded: 0, qualifiersDropped: 1 });
  });

  it('are finite numbers where sentences say nothing of the question', () => {
    const texts = [{ text: 'In 1931: 40 doors, 7 %.' }, { text: 'In 1890? 60 doors – Halden' }];
    const rows = pairsOf('What of 12?', texts).map(({ pair, context }) => pairFeatureValues(pair, context));
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.flat().every(Number.isFinite)).toBe(true);
  });

  const moved = 'How many factories were moved from Halden?';

  it('is likelier the same where rare words stand beside both values', () => {
    const near = featuresOf(moved, [
      { text: 'By August 200 factories were moved from Halden to the mountains.' },
      { text: 'In all 600 factories were moved from Halden to the mountains.' },
    ]);
    const far = featuresOf(moved, [
      { text: 'By August 200 factories were moved from Halden to the mountains.' },
      { text: 'In all 600 factories were built.' },
    ]);
    expect(near.tellingShared).toBeGreaterThan(far.tellingShared ?? 1);
    expect(near.closelyShared).toBeGreaterThan(0);
  });

  it('tells whether both count what is called alike', () => {
    const [factories, works, people] = ['200 factories', '600 factories', '600 people'].map((count) => ({
      text: `Only ${count} were moved from Halden.`,
    }));
    if (factories === undefined || works === undefined || people === undefined) throw new Error();
    expect(featuresOf('How many were moved from Halden?', [factories, works]).countsSame).toBe(1);
    expect(featuresOf('How many were moved from Halden?', [factories, people]).countsSame).toBe(0);
  });
});
