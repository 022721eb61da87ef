/**
 * Small corpora cut from a collection: a few of its documents, of each a stretch of some paragraphs. What asks for something that
 * was cut away is left out, since another paragraph may answer as well. Without them training knows no corpus between a
 * case of two sentences and a collection of eighty passages, and answers from a dozen whatever is asked.
 */
import type { QuestionSet, StatedGold, StatedQuestion } from '../../src/measure/question-set.ts';
import type { SourceFile } from './index-corpus.ts';
import { seededRandom, shuffled } from './seeded-random.ts';

export interface Excerpt {
  readonly files: readonly SourceFile[];
  readonly set: QuestionSet;
}

interface Plan {
  readonly documents: number;
  /** Of each document, about. */
  readonly characters: number;
}

const plans: readonly Plan[] = [
  { documents: 4, characters: 2000 },
  { documents: 4, characters: 2000 },
  { documents: 3, characters: 2600 },
  { documents: 2, characters: 1600 },
  { documents: 3, characters: 1000 },
];
/** Of the questions without an answer, in each excerpt: there are few others. */
const unanswerableShare = 0.4;
const maxTitle = 200;
/** Bytes of all documents; a collection that is small itself needs no excerpts. */
const small = 15_000;

/** The same in every run; `name` gives each collection its own. */
export function cutExcerpts(name: string, files: readonly SourceFile[], set: QuestionSet): Excerpt[] {
  if (files.reduce((sum, { bytes }) => sum + bytes.length, 0) < small) return [];
  const random = seededRandom([...name].reduce((seed, letter) => seed * 31 + letter.charCodeAt(0), 7));
  return plans.flatMap((plan) => {
    const texts = new Map(
      shuffled(files, random)
        .slice(0, plan.documents)
        .map((file) => [file.name, cutText(new TextDecoder().decode(file.bytes), plan.characters, random)]),
    );
    const questions = set.questions.flatMap((question) => questionIn(question, texts, random) ?? []);
    const encoder = new TextEncoder();
    const cut = [...texts].map(([file, text]) => ({ name: file, bytes: encoder.encode(text) }));
    return questions.length === 0 ? [] : [{ files: cut, set: { ...set, questions } }];
  });
}

/** The title and a stretch of paragraphs from anywhere. */
function cutText(text: string, characters: number, random: () => number): string {
  const blocks = text.split(/\n\s*\n/);
  const title = (blocks[0]?.length ?? 0) < maxTitle ? blocks.slice(0, 1) : [];
  const body = blocks.slice(title.length);
  const start = Math.floor(random() * body.length);
  let size = 0;
  // From the start to the end, and then back from the start, as far as there is room.
  const order = [...body.keys()].map((at) => (at < body.length - start ? start + at : body.length - 1 - at));
  const kept = new Set(
    order.filter((at) => {
      const fits = size < characters;
      size += body[at]?.length ?? 0;
      return fits;
    }),
  );
  return [...title, ...body.filter((_, at) => kept.has(at))].join('\n\n');
}

type Texts = ReadonlyMap<string, string>;

/** Null when the excerpt has not all of the answer. */
function questionIn(question: StatedQuestion, texts: Texts, random: () => number): StatedQuestion | null {
  if (question.parts.length === 0) return random() < unanswerableShare ? question : null;
  const parts = question.parts.map((part) => part.filter((gold) => isIn(gold, texts)));
  const isWhole = parts.every((part) => part.length > 0);
  if (question.sides.length === 0) return isWhole ? { ...question, parts } : null;
  const kept = parts.filter((part) => part.length > 0);
  if (kept.length === 0) return null;
  // One side alone is an answer that nothing disputes.
  return { ...question, parts: kept, sides: isWhole ? question.sides : [] };
}

const bare = (name: string) => name.replace(/\.[^.]*$/, '');

function isIn({ document, quote }: StatedGold, texts: Texts): boolean {
  const text = [...texts].find(([name]) => document !== null && bare(name) === bare(document))?.[1];
  return quote !== null && (text?.includes(quote) ?? false);
}
