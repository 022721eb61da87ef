import { describe, expect, it } from 'vitest';
import { stemEnglish } from '../../../src/analyze/stem-english.ts';

const stems = (words: string) => words.split(' ').map(stemEnglish);

describe('English stems', () => {
  it.each([
    ['execute executes executed executing execution executions', 'execut'],
    ['convict convicted conviction convictions', 'convict'],
    ['relate related relation relations relational', 'relat'],
    ['organize organized organization', 'organiz'],
    ['elect elected election elections elective', 'elect'],
    ['hop hops hopping', 'hop'],
    ['hope hoped hoping', 'hope'],
    ['die dies died dying', 'die'],
    ['agree agrees agreed agreeing', 'agre'],
    ['happy happiness', 'happi'],
    ['begin beginning', 'begin'],
  ])('of "%s" are one', (words, stem) => {
    expect(new Set(stems(words))).toEqual(new Set([stem]));
  });

  it('of different words stay different', () => {
    expect(stems('news new general generous university universe community communism')).toEqual(
      'news new general generous universiti univers communiti communism'.split(' '),
    );
  });

  it('leave short words, foreign letters and digits alone', () => {
    expect(stems('is us c++ naïve 3m by')).toEqual('is us c++ naïve 3m by'.split(' '));
  });
});
