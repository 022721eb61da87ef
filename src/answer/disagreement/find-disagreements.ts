/** Brings to light where sentences that answer the same question state different values: readers must see all sides. */
import type { ExpectedAnswer } from '../expected-answer/expected-answer.ts';
import { compareValues } from '../values/compare-values.ts';
import type { Value } from '../values/value.ts';
import { type Asked, readAsked } from './asked.ts';
import { contradicts } from './contradicts.ts';
import { disputedInOne } from './disputed-in-one.ts';
import type { Found, Side } from './found.ts';
import { openConflicts } from './open-conflicts.ts';
import { type CandidateSentence, readFacts, type SentenceFacts } from './sentence-facts.ts';
import { readStatement, type Statement } from './statement.ts';

export interface DisagreementInput {
  readonly question: string;
  readonly expected: ExpectedAnswer;
  readonly sentences: readonly CandidateSentence[];
  /** Sentences below this share of the best score take no part. */
  readonly relativeScore?: number;
}

const RELATIVE_SCORE = 0.4;
/** "He was executed in 1950" may speak of anybody: only a sentence nearly as relevant as the best is believed. */
const unnamedShare = (relativeScore: number): number => (1 + relativeScore) / 2;

interface Opinion {
  readonly facts: SentenceFacts;
  readonly value: Value;
}

const toSide = ({ facts, value }: Opinion): Side => ({
  sentence: facts.index,
  start: value.start,
  end: value.end,
});

/** Adds an opinion unless its value agrees with a side that stands already. */
function addSide(sides: Opinion[], opinion: Opinion): void {
  const isNew = sides.every((side) => compareValues(side.value, opinion.value) === 'different');
  if (isNew) sides.push(opinion);
}

function findFor(asked: Asked, statements: readonly Statement[]): Found | null {
  const sides: Opinion[] = [];
  for (let one = 0; one < statements.length; one++) {
    for (let other = one + 1; other < statements.length; other++) {
      const [a, b] = [statements[one], statements[other]];
      const conflict = a && b ? contradicts(a, b, asked) : null;
      if (!a || !b || !conflict) continue;
      addSide(sides, { facts: a.facts, value: conflict.left });
      addSide(sides, { facts: b.facts, value: conflict.right });
    }
  }
  return sides.length > 1 ? { about: asked.about, sides: sides.map(toSide) } : null;
}

/** Where the candidate sentences contradict each other about what the question asks. */
export function findDisagreements(input: DisagreementInput): Found[] {
  const best = Math.max(0, ...input.sentences.map((sentence) => sentence.score));
  const share = input.relativeScore ?? RELATIVE_SCORE;
  const least = best * share;
  const facts = input.sentences
    .flatMap((sentence, index) => (sentence.score >= least ? [readFacts(sentence, index)] : []))
    .sort((a, b) => b.score - a.score || a.index - b.index);
  return readAsked(input.question, input.expected).flatMap((asked) => {
    if (asked.about === 'statement') return openConflicts(facts, asked);
    const statements = facts
      .flatMap((entry) => readStatement(entry, asked) ?? [])
      .filter(({ named, facts: { score } }) => named || score >= best * unnamedShare(share));
    return findFor(asked, statements) ?? disputedInOne(statements, asked) ?? [];
  });
}
