/** Whether both values answer the question: as sentences, as values of the kind asked for, and as the ones meant. */
import { answersAsked } from '../answer-values.ts';
import { coverageOf } from '../coverage.ts';
import { belongsToAsked } from '../governs.ts';
import { once } from '../once.ts';
import type { Opinion } from '../opinions.ts';
import { namesAny } from '../subject/subject.ts';
import { both, either, type Features, flag, greatest, least, type PairContext } from './context.ts';

const logAbove = (least: number, value: number): number => Math.max(least, Math.log(Math.max(1e-9, value)));
const logScore = ({ facts }: Opinion): number => logAbove(-6, facts.score);

const coverage = once((one: Opinion, { asked }: PairContext): number => coverageOf(one, asked));

const ofKind = ({ facts, value }: Opinion): number =>
  Math.log(Math.max(1, facts.stated.filter((entry) => entry.value.kind === value.kind).length));

/** Unlike the score, it tells how well the sentence does among all, and not only beside the best one. */
const logShare = ({ facts }: Opinion): number => logAbove(-8, facts.share);

/** No other opinion of its document is better ranked. */
const leads = (one: Opinion, { opinions }: PairContext): boolean =>
  opinions.every(
    ({ facts }) => facts.index >= one.facts.index || facts.place.document !== one.facts.place.document,
  );

/** How many opinions of its own sentence are likelier answers. */
const rankOfSpan = (one: Opinion, { opinions }: PairContext): number =>
  opinions.filter(({ facts, span }) => facts === one.facts && span > one.span).length;

const logWords = ({ facts }: Opinion): number => Math.log(Math.max(1, facts.words.length));

export const relevanceFeatures: Features = {
  leastScore: least(logScore),
  greatestScore: greatest(logScore),
  leastShare: least(logShare),
  greatestShare: greatest(logShare),
  leastSpan: least(({ span }) => span),
  greatestSpan: greatest(({ span }) => span),
  leastRankOfSpan: least(rankOfSpan),
  greatestRankOfSpan: greatest(rankOfSpan),
  leastFit: least(({ fit }) => fit),
  leastCoverage: least(coverage),
  greatestCoverage: greatest(coverage),
  answers: both((one, { asked }) => answersAsked(one, asked)),
  answersName: both((one, { asked }) => asked.asksName && answersAsked(one, asked)),
  governed: both((one, { asked }) => belongsToAsked(one, asked)),
  named: both(({ facts }, { asked }) => namesAny(facts, asked)),
  leastOfKind: least(ofKind),
  greatestOfKind: greatest(ofKind),
  values: ({ a, b }) => Math.log(Math.max(1, a.facts.stated.length + b.facts.stated.length)),
  leastWords: least(logWords),
  greatestWords: greatest(logWords),
  bothLead: both(leads),
  bothQuoted: both(({ facts }) => facts.isQuoted),
  logRankOfFirst: ({ a }) => Math.log1p(a.facts.index),
  logRankOfSecond: ({ b }) => Math.log1p(b.facts.index),
  logOpinions: (_, { opinions }) => Math.log1p(opinions.length),
  eitherReference: either(({ facts }) => facts.isReference),
  bothReferences: both(({ facts }) => facts.isReference),
  wantsList: (_, { asked }) => flag(asked.wantsList),
};
