/** Which questions the pictures show: the first of the evaluation file whose answer makes the scene. */
import { readFile } from 'node:fs/promises';
import type { Answer } from '../../src/contract/answer.ts';
import type { Quoth } from '../../src/contract/quoth.ts';

export interface Scenes {
  readonly answer: string;
  readonly disagreement: string;
  readonly refusal: string;
}

interface Question {
  readonly question: string;
  readonly type: string;
}

function isPlainAnswer(answer: Answer): boolean {
  const [first] = answer.quotes;
  const hasCitations = (answer.references[0]?.citations.length ?? 0) > 0;
  return (
    answer.quotes.length === 1 &&
    answer.disagreements.length === 0 &&
    hasCitations &&
    Boolean(first?.highlights.length)
  );
}

function isTwoSided(answer: Answer): boolean {
  const [disagreement] = answer.disagreements;
  return disagreement?.quotes.length === 2 && new Set(disagreement.quotes).size === 2;
}

const isRefusal = (answer: Answer) => answer.status === 'not_found' && answer.nearMisses.length > 1;

async function choose(
  quoth: Quoth,
  questions: readonly Question[],
  fits: (answer: Answer) => boolean,
): Promise<string> {
  for (const { question } of questions) {
    if (fits(await quoth.ask({ question }))) return question;
  }
  throw new Error('screenshots: no question of the file makes this scene.');
}

/** Tries the questions of a JSON Lines file on `quoth`. */
export async function chooseScenes(quoth: Quoth, file: string): Promise<Scenes> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter(Boolean);
  const questions = lines.map((line) => JSON.parse(line) as Question);
  const ofType = (type: string) => questions.filter((each) => each.type === type);
  return {
    answer: await choose(quoth, ofType('fact'), isPlainAnswer),
    disagreement: await choose(quoth, ofType('contradiction'), isTwoSided),
    refusal: await choose(quoth, ofType('unanswerable'), isRefusal),
  };
}
