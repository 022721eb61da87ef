import { describe, expect, it } from 'vitest';
import { asksSource } from '../../../../src/answer/expected-answer/asks-source.ts';

describe('a question for a source', () => {
  it.each([
    'Which newspaper printed the speech in parts?',
    'Who wrote the article on the harbour?',
    'What does the Mercury article say?',
    'Is any book on the flood cited?',
    'Do the sources cite a book on the flood?',
    'According to the article in the Mercury, when did it burn?',
    'Has anybody written a book on the flood?',
    'Which sources mention the mill?',
    'In which language is source 12?',
    'dissertation mill strike author',
    'В какой газете напечатана речь?',
    'Есть ли статья о мельнице?',
  ])('is seen: %s', (question) => {
    expect(asksSource(question)).toBe(true);
  });

  it.each([
    'When was the mill built?',
    'What does the article say about her children?',
    'Do the sources disagree about when the mill burned?',
    'According to the sources, when did the mill burn?',
    'Did Adam Falk write any books?',
    'Has she published her memoirs?',
    'Who booked the hall?',
    'Was the letter authorised?',
    'Why did the river change its course?',
    'Когда построили мельницу?',
  ])('is no other: %s', (question) => {
    expect(asksSource(question)).toBe(false);
  });
});
