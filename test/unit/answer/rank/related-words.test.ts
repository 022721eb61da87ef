import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexRelated, rarityAmong, relatedStrengths } from '../../../../src/answer/rank/related-words.ts';
import { viewPassage } from '../../../../src/answer/rank/sentence-view.ts';
import { createPassage } from '../../../support/create-passage.ts';
import { analyzer, createRetrieval, noWords } from './ranker-world.ts';

function strengthsOf(question: string, sentences: readonly string[]) {
  const { terms } = createRetrieval(question, []);
  const passage = createPassage(sentences, { document: 'd', ordinal: 1, section: [] });
  const view = viewPassage(passage, { analyzer, words: noWords, language: 'en', title: '' });
  const index = indexRelated(terms);
  const rarity = rarityAmong(view.sentences, index);
  return view.sentences.map((sentence) => {
    const strengths = relatedStrengths(sentence, { count: terms.length, index, rarity });
    const at = (word: string) => terms.findIndex(({ token }) => token.text === word);
    return {
      substitute: (word: string) => strengths.substitutes[at(word)] ?? 0,
      evidence: (word: string) => strengths.evidence[at(word)] ?? 0,
      all: [...strengths.substitutes, ...strengths.evidence],
    };
  });
}

const bare = ['The rock is bare.', 'Nobody lives there.', 'Gulls breed on it.'];

describe('related words in a sentence', () => {
  it('stand for the word of the question that they mean, and for no other', () => {
    const [said] = strengthsOf('What does the guarantee of the pump cover?', [
      'The warranty is void.',
      ...bare,
    ]);
    expect(said?.substitute('guarantee')).toBeGreaterThan(0.7);
    expect(said?.substitute('pump')).toBe(0);
  });

  it('are evidence when an answer would hold them', () => {
    const [said, other] = strengthsOf('How long is the guarantee?', ['Any repair is paid for.', ...bare]);
    expect(said?.evidence('guarantee')).toBeGreaterThan(0);
    expect(said?.substitute('guarantee')).toBe(0);
    expect(other?.evidence('guarantee')).toBe(0);
  });

  it('say less the more sentences have them', () => {
    const [rare] = strengthsOf('Which guarantee is it?', ['The warranty is void.', ...bare]);
    const [common] = strengthsOf('Which guarantee is it?', [
      'The warranty is void.',
      'A warranty.',
      'Warranty.',
      'No.',
    ]);
    expect(common?.substitute('guarantee')).toBeLessThan(rare?.substitute('guarantee') ?? 0);
  });

  it('are read from phrases as from words', () => {
    const [said] = strengthsOf('When was he put to death?', ['He was shot in June.', ...bare]);
    expect(said?.substitute('death')).toBeGreaterThan(0.5);
    expect(said?.substitute('put')).toBeGreaterThan(0.5);
  });

  it('are read through a translation', () => {
    const [said] = strengthsOf('Когда его посадили в тюрьму?', ['He was in jail until June.', ...bare]);
    expect(said?.substitute('тюрьму')).toBeGreaterThan(0.3);
  });

  it('speak for a word by 0 to 1, whatever the sentences', () => {
    const text = fc.constantFrom(
      'The warranty is void.',
      'Repairs cost money.',
      '',
      '...',
      'Ада',
      'pay paid pays',
    );
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), (sentences) => {
        for (const { all } of strengthsOf('Who must pay for the guarantee?', sentences)) {
          expect(all.every((value) => value >= 0 && value <= 1)).toBe(true);
        }
      }),
    );
  });
});
